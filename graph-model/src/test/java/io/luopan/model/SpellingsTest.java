package io.luopan.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "cn 2010-1",
        "CN 2010-1",
        " CN 2010-1",
        "CN 2010-1 ",
        "CN  2010-1",
        "CN 2010--1",
        "CN\t2010-1",
        "CN 2010\u20101",
        "CN\u3000２０10-1",
        "C\u00adN 2010-1",
        "CN 2010\u0000-1"
      })
  void foldsSpellingsOfOneIdentifierAlike(String text) {
    var folded = Spellings.fold(text);

    assertThat(folded).isEqualTo("CN 2010-1");
    assertThat(Spellings.fold(folded)).isEqualTo(folded);
  }

  @Test
  void foldsBlanksAndLongTextsToNothing() {
    assertThat(Spellings.fold("")).isEmpty();
    assertThat(Spellings.fold("   ")).isEmpty();
    assertThat(Spellings.fold("1".repeat(201))).isEmpty();
  }

  @Test
  void leavesNoBlankInACompactIdentifier() {
    assertThat(Spellings.compact(" h01m 8/1004\u00a0")).isEqualTo("H01M8/1004");
  }
}
