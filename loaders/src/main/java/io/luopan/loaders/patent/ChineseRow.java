package io.luopan.loaders.patent;

import io.luopan.loaders.file.TableRow;
import io.luopan.loaders.patent.ChineseColumns.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cells of one row by what they mean; cells that only say "nothing" (`-`, `无`) are empty.
record ChineseRow(TableRow row, ChineseColumns columns) {

  /// A text and the heading of its column.
  record Cell(String heading, String text) {}

  /// The field's first cell that is not empty, best column first.
  Optional<Cell> cell(ChineseField field) {
    for (var column : columns.of(field)) {
      var text = text(column);
      if (!text.isEmpty()) {
        return Optional.of(new Cell(column.heading(), text));
      }
    }
    return Optional.empty();
  }

  String text(ChineseField field) {
    return cell(field).map(Cell::text).orElse("");
  }

  /// All cells of a field that are not empty.
  List<Cell> cells(ChineseField field) {
    var cells = new ArrayList<Cell>();
    for (var column : columns.of(field)) {
      var text = text(column);
      if (!text.isEmpty()) {
        cells.add(new Cell(column.heading(), text));
      }
    }
    return cells;
  }

  private String text(Column column) {
    return row.value(column.index());
  }
}
