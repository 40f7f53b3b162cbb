package io.luopan.loaders.patent;

import java.util.ArrayList;
import java.util.List;

/// Splits cells that hold several values.
final class ChineseLists {
  private ChineseLists() {}

  /// Names, parted by `;`, `；`, `|`, `、` or a line end. A comma does not part them: PatSnap writes
  /// inventors as "姓, 名".
  static List<String> names(String cell) {
    return split(cell, ";；|｜、\n\r");
  }

  /// Classes and numbers, parted by commas as well.
  static List<String> values(String cell) {
    return split(cell, ";；|｜、\n\r,，");
  }

  /// Addresses, in which `、` and commas stand within one.
  static List<String> addresses(String cell) {
    return split(cell, ";；|｜\n\r");
  }

  private static List<String> split(String cell, String separators) {
    var parts = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i <= cell.length(); i++) {
      if (i == cell.length() || separators.indexOf(cell.charAt(i)) >= 0) {
        var part = cell.substring(start, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }
}
