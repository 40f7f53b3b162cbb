package io.luopan.queries.navigation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A table of a report, ready to be printed: it says what things were called, so that it can be
/// read when the graph has changed.
///
/// @param rows as many cells as there are columns: texts, numbers, booleans; null is not known
/// @param method its name in the documentation
/// @param absentBecause why there are no rows
public record ReportTable(
    TableKind kind,
    List<Column> columns,
    List<List<@Nullable Object>> rows,
    String method,
    Map<String, Object> parameters,
    List<String> notes,
    @Nullable String absentBecause) {

  public ReportTable {
    columns = List.copyOf(columns);
    List<List<@Nullable Object>> whole = new ArrayList<>();
    for (var row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "%d cells under %d columns".formatted(row.size(), columns.size()));
      }
      whole.add(Collections.unmodifiableList(new ArrayList<>(row)));
    }
    rows = List.copyOf(whole);
    parameters = Map.copyOf(parameters);
    notes = List.copyOf(notes);
  }

  /// A column's headings and what it counts in.
  public record Column(String zh, String en, Unit unit) {}

  static ReportTable absent(TableKind kind, String because) {
    return new ReportTable(kind, List.of(), List.of(), "", Map.of(), List.of(), because);
  }
}
