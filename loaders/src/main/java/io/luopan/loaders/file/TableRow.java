package io.luopan.loaders.file;

import java.util.List;

/// A row of a table; `number` is the one a spreadsheet program shows, from 1. Missing cells are
/// empty texts.
public record TableRow(long number, List<String> cells) {
  /// Of the words for "nothing".
  private static final int LONGEST_NOTHING = 10;

  /// The cell's text, empty where the row is shorter.
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /// What the cell says; empty where it only says "nothing" (`-`, `无`, `N/A`).
  public String value(int column) {
    var text = cell(column).strip();
    if (text.length() > LONGEST_NOTHING) {
      return text;
    }
    return switch (text) {
      case "-", "--", "—", "——", "/", "无", "无数据", "暂无", "null", "NULL", "N/A", "0000-00-00" -> "";
      default -> text;
    };
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
