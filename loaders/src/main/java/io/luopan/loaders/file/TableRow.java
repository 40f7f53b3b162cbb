package io.luopan.loaders.file;

import java.util.List;

/// A row of a table; `number` is the one a spreadsheet program shows, from 1. Missing cells are
/// empty texts.
public record TableRow(long number, List<String> cells) {

  /// The cell's text, empty where the row is shorter.
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  public boolean isBlank() {
    for (var cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /// The row as it stood, cells separated by tabs.
  public String raw() {
    return String.join("\t", cells);
  }
}
