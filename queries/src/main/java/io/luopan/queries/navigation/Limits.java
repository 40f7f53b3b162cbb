package io.luopan.queries.navigation;

import io.luopan.queries.RefusedException;
import java.util.List;

/// How much a project may say.
final class Limits {
  private static final int LONGEST_LINE = 300;
  private static final int LONGEST_TEXT = 4_000;
  private static final int MOST_LINES = 200;

  private Limits() {}

  static void line(String what, String text) {
    seen(what, text, LONGEST_LINE);
  }

  static void text(String what, String text) {
    seen(what, text, LONGEST_TEXT);
  }

  static void lines(String what, List<String> lines) {
    count(what, lines.size(), MOST_LINES);
    lines.forEach(line -> text("each of " + what, line));
  }

  static void count(String what, long count, int most) {
    if (count < 0 || count > most) {
      throw RefusedException.limit("There are at most %d %s, not %d.".formatted(most, what, count));
    }
  }

  private static void seen(String what, String text, int longest) {
    if (text.isBlank() || text.length() > longest) {
      throw RefusedException.badInput(
          "There are from 1 to %d characters in %s, not %d."
              .formatted(longest, what, text.strip().length()));
    }
  }
}
