package io.luopan.loaders.file;

import java.util.HashMap;
import java.util.Map;

/// How a table in text form separates its cells; `linesToSkip` counts lines before the first row.
record Dialect(char separator, int linesToSkip) {
  private static final char[] SEPARATORS = {'\t', ',', ';', '|'};
  private static final int ROWS_LOOKED_AT = 20;

  /// Finds the separator that gives most of the first rows the same number of cells.
  static Dialect of(String head) {
    // Excel writes and obeys this first line.
    if (head.length() > 4 && head.regionMatches(true, 0, "sep=", 0, 4)) {
      return new Dialect(head.charAt(4), 1);
    }
    char best = ',';
    double bestScore = 0;
    for (char separator : SEPARATORS) {
      double score = score(head, separator);
      if (score > bestScore) {
        best = separator;
        bestScore = score;
      }
    }
    return new Dialect(best, 0);
  }

  /// The share of rows with the commonest number of separators, and a little more for a larger
  /// number; 0 without any.
  private static double score(String head, char separator) {
    Map<Integer, Integer> rowsByCount = new HashMap<>();
    int rows = 0;
    int count = 0;
    int length = 0;
    boolean quoted = false;
    for (int i = 0; i < head.length() && rows < ROWS_LOOKED_AT; i++) {
      char c = head.charAt(i);
      boolean opens = c == '"' && (quoted || length == 0 || head.charAt(i - 1) == separator);
      if (opens) {
        quoted = !quoted;
        length++;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        rows += length == 0 ? 0 : 1;
        rowsByCount.merge(length == 0 ? -1 : count, 1, Integer::sum);
        count = 0;
        length = 0;
      } else {
        length++;
        count += !quoted && c == separator ? 1 : 0;
      }
    }
    if (rows == 0) {
      rowsByCount.put(count, 1);
      rows = 1;
    }
    double best = 0;
    for (var entry : rowsByCount.entrySet()) {
      int cells = entry.getKey();
      if (cells > 0) {
        best = Math.max(best, (double) entry.getValue() / rows + Math.min(cells, 50) / 500.0);
      }
    }
    return best;
  }
}
