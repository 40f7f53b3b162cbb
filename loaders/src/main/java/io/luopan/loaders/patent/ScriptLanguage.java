package io.luopan.loaders.patent;

/// Guesses a text's language from its script, for sources that do not tell it.
public final class ScriptLanguage {
  /// Below there is neither hangul nor anything Chinese or Japanese.
  private static final char FIRST_JAMO = '\u1100';

  private static final char FIRST_HANZI = '\u4e00';
  private static final char LAST_HANZI = '\u9fff';

  private ScriptLanguage() {}

  /// ISO 639-1: kana and hangul go before hanzi, which those texts hold as well; else English.
  public static String of(String text) {
    boolean hanzi = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < FIRST_JAMO) {
        continue;
      }
      if (c >= FIRST_HANZI && c <= LAST_HANZI) {
        hanzi = true;
        continue;
      }
      switch (Character.UnicodeScript.of(c)) {
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
