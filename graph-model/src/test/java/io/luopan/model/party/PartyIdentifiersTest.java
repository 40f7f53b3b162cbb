package io.luopan.model.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.model.CheckDigit;
import io.luopan.model.InvalidIdentifierException;
import io.luopan.model.place.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyIdentifiersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "914403001922038216",
        "12100000400000624D",
        "91350900587527783P",
        "91110000600037341L"
      })
  void readsCreditCodes(String text) {
    var code = CreditCode.parse(" " + text.toLowerCase(java.util.Locale.ROOT) + " ");

    assertThat(code).hasToString(text);
    assertThat(CreditCode.read(text).checkDigit()).isEqualTo(CheckDigit.RIGHT);
  }

  @ParameterizedTest
  @CsvSource({
    "914403001922038216, 440300, COMPANY",
    "12100000400000624D, , ",
    "91350900587527783P, 350900, COMPANY"
  })
  void tellsRegionAndTypeOfTheHolder(String text, String region, HolderType type) {
    var code = CreditCode.parse(text);

    assertThat(code.regionCode().map(RegionCode::code).orElse(null)).isEqualTo(region);
    assertThat(code.holderTypeHint().orElse(null)).isEqualTo(type);
    assertThat(code.isPublicInstitution()).isEqualTo(text.startsWith("12"));
  }

  @Test
  void noticesAWrongCheckCharacterOfACreditCode() {
    var reading = CreditCode.read("914403001922038217");

    assertThat(reading.checkDigit()).isEqualTo(CheckDigit.WRONG);
    assertThat(reading.reason()).hasValue("The check digit is 7, but it would have to be 6.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "91440300192203821", "9144030019220382166", "91440300I922038216", "企业"})
  void rejectsWhatIsNoCreditCode(String text) {
    assertThat(CreditCode.read(text).checkDigit()).isEqualTo(CheckDigit.ABSENT);
    assertThatThrownBy(() -> CreditCode.parse(text)).isInstanceOf(InvalidIdentifierException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"02v51f717", "05dxps055", "042nb2s44"})
  void readsRorIdsBareAndAsAddresses(String text) {
    var id = RorId.parse(text);

    assertThat(id).hasToString(text);
    assertThat(RorId.parse("https://ror.org/" + text)).isEqualTo(id);
    assertThat(RorId.parse(id.url())).isEqualTo(id);
    assertThat(RorId.parse("ROR.org/" + text.toUpperCase(java.util.Locale.ROOT))).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "02v51f718", "12v51f717", "02i51f717", "https://ror.org/"})
  void rejectsWhatIsNoRorId(String text) {
    assertThat(RorId.tryParse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X"})
  void readsOrcids(String text) {
    var id = Orcid.parse(text);

    assertThat(id).hasToString(text);
    assertThat(Orcid.parse(id.url())).isEqualTo(id);
    assertThat(Orcid.parse(text.replace("-", ""))).isEqualTo(id);
  }

  @Test
  void noticesAWrongCheckCharacterOfAnOrcid() {
    assertThat(Orcid.read("0000-0002-1825-0098").reason())
        .hasValue("The check digit is 8, but it would have to be 7.");
  }
}
