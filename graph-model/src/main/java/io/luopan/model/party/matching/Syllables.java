package io.luopan.model.party.matching;

import java.util.regex.Pattern;

/// Syllables of Hanyu Pinyin, and the most usual ones of Wade and Giles' spelling.
final class Syllables {
  private static final Pattern SOME =
      Pattern.compile(
          "(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh|hs|ts|tz|sz)?"
              + "(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua"
              + "|uai|uan|uang|ue|ui|un|uo|v|ien|ung|uen|ieh|ih|eh|ueh|uei))+");

  private Syllables() {}

  /// Whether a text is nothing but syllables.
  static boolean areAll(String text) {
    return SOME.matcher(text).matches();
  }
}
