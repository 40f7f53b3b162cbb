package io.luopan.model.patent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.model.CheckDigit;
import io.luopan.model.InvalidIdentifierException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyAndLensIdTest {

  @ParameterizedTest
  @ValueSource(longs = {19768124, 45812201, 43496279})
  void readsAFamilyOfEitherKind(long number) {
    var simple = FamilyId.parse(FamilyId.Kind.SIMPLE, " " + number);

    assertThat(simple.number()).isEqualTo(number);
    assertThat(FamilyId.parse(simple.text())).isEqualTo(simple);
    assertThat(simple).isNotEqualTo(FamilyId.parse(FamilyId.Kind.EXTENDED, "" + number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-3", "simple:", "19768124", "simple:99999999999999999999"})
  void rejectsAFamilyWithoutKindOrNumber(String text) {
    assertThat(FamilyId.tryParse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "038-066-141-127-891",
        "029-385-113-284-728",
        "060-809-865-677-92X",
        "094-203-954-508-21X",
        "150-275-199-424-371"
      })
  void readsALensIdWithAndWithoutHyphens(String text) {
    var id = LensId.parse(text);

    assertThat(id).hasToString(text);
    assertThat(LensId.parse(text.replace("-", "").toLowerCase(java.util.Locale.ROOT)))
        .isEqualTo(id);
    assertThat(LensId.parse("https://lens.org/" + text)).isEqualTo(id);
  }

  @Test
  void noticesAWrongCheckCharacterOfALensId() {
    var reading = LensId.read("038-066-141-127-892");

    assertThat(reading.checkDigit()).isEqualTo(CheckDigit.WRONG);
    assertThatThrownBy(() -> LensId.parse("038-066-141-127-892"))
        .isInstanceOf(InvalidIdentifierException.class)
        .hasMessageContaining("would have to be 1");
  }
}
