package io.luopan.loaders.patent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptLanguageTest {
  @ParameterizedTest
  @CsvSource({
    "燃料电池, zh",
    "㐂用膜, zh",
    "豈, zh",
    "燃料電池の膜, ja",
    "ｶﾞｽ電池, ja",
    "연료전지, ko",
    "ᄒ, ko",
    "Brennstoffzelle für Öl, en",
    "“—”, en"
  })
  void goesByTheScript(String text, String language) {
    assertThat(ScriptLanguage.of(text)).isEqualTo(language);
  }
}
