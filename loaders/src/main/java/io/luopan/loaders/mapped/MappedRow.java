package io.luopan.loaders.mapped;

import io.luopan.loaders.file.Mojibake;
import io.luopan.loaders.file.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cells of one row by what they mean.
record MappedRow(TableRow row, MappedColumns columns) {

  /// A text and the heading of its column; the mapping's own word for a constant.
  record Cell(String heading, String text) {}

  /// All cells of a field that say something, else the constant.
  List<Cell> cells(MappedField field) {
    var cells = new ArrayList<Cell>();
    for (var column : columns.of(field)) {
      var text = Mojibake.repaired(row.value(column.index()));
      if (!text.isEmpty()) {
        cells.add(new Cell(column.heading(), text));
      }
    }
    var constant = columns.mapping().constants().get(field);
    if (cells.isEmpty() && constant != null) {
      cells.add(new Cell(field.key(), constant));
    }
    return cells;
  }

  Optional<Cell> cell(MappedField field) {
    return cells(field).stream().findFirst();
  }

  String text(MappedField field) {
    return cell(field).map(Cell::text).orElse("");
  }

  /// The values of a cell, in order.
  List<String> values(MappedField field, Cell cell) {
    return columns
        .mapping()
        .separator(field)
        .splitAsStream(cell.text())
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  List<String> values(MappedField field) {
    return cell(field).map(cell -> values(field, cell)).orElse(List.of());
  }
}
