package io.luopan.loaders.patent;

/// Guesses a text's language from its script, for sources that do not tell it.
public final class ScriptLanguage {
  private ScriptLanguage() {}

  /// ISO 639-1: kana and hangul go before hanzi, which those texts hold as well; else English.
  public static String of(String text) {
    boolean hanzi = false;
    for (int i = 0; i < text.length(); i++) {
      var script = Character.UnicodeScript.of(text.charAt(i));
      switch (script) {
        case HIRAGANA, KATAKANA -> {
          return "ja";
        }
        case HANGUL -> {
          return "ko";
        }
        case HAN -> hanzi = true;
        default -> {}
      }
    }
    return hanzi ? "zh" : "en";
  }
}
