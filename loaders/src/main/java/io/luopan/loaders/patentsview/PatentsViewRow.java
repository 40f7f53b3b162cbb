package io.luopan.loaders.patentsview;

import java.util.Map;

/// A row of a table.
///
/// @param number of the row in its file, the headings being row 1
/// @param columns where each heading stands, shared by all rows of the table
record PatentsViewRow(long number, Map<String, Integer> columns, String[] cells) {

  /// The cell, stripped; empty where there is no such column.
  String get(String heading) {
    var at = columns.get(heading);
    return at == null || at >= cells.length ? "" : cells[at].strip();
  }

  /// A sequence as a number; 0 where it is none.
  int sequence(String heading) {
    var text = get(heading);
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
  }

  String raw() {
    return String.join("\t", cells);
  }
}
