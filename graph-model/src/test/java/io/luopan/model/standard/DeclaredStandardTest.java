package io.luopan.model.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.model.InvalidIdentifierException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclaredStandardTest {

  @Test
  void readsVersionsInBracesAndClausesBehindAHash() {
    var standard = DeclaredStandard.parse("ITU-T H.264 {1, 2} #Annex G, 7.3");

    assertThat(standard)
        .isEqualTo(
            new DeclaredStandard(
                StandardNumber.parse("ITU-T H.264"),
                List.of("1", "2"),
                List.of("Annex G", "7.3"),
                List.of()));
  }

  @Test
  void takesADesignationsOwnEditionForAVersion() {
    assertThat(DeclaredStandard.parse("GB/T 39551.1-2020"))
        .isEqualTo(
            new DeclaredStandard(
                StandardNumber.parse("GB/T 39551.1"), List.of("2020"), List.of(), List.of()));
    assertThat(DeclaredStandard.parse("GB/T 39551.1 #5").versions()).isEmpty();
  }

  @Test
  void refusesWhatIsNoDesignation() {
    assertThat(DeclaredStandard.tryParse("the radio standard")).isEmpty();
    assertThat(DeclaredStandard.tryParse("ITU-T H.264 {1")).isEmpty();
    assertThatThrownBy(() -> DeclaredStandard.parse("{1}"))
        .isInstanceOf(InvalidIdentifierException.class);
  }
}
