package io.luopan.queries.navigation;

import io.luopan.queries.landscape.TableMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes a table of a report, column by column and row by row.
final class TableBuilder {
  private final TableKind kind;
  private final String method;
  private final Map<String, Object> parameters;
  private final List<ReportTable.Column> columns = new ArrayList<>();
  private final List<List<@Nullable Object>> rows = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private TableBuilder(TableKind kind, String method, Map<String, Object> parameters) {
    this.kind = kind;
    this.method = method;
    this.parameters = new HashMap<>(parameters);
  }

  static TableBuilder of(TableKind kind, TableMethod method) {
    var builder = new TableBuilder(kind, method.name(), method.parameters());
    builder.notes.addAll(method.notes());
    return builder;
  }

  static TableBuilder of(TableKind kind, String method) {
    return new TableBuilder(kind, method, Map.of());
  }

  TableBuilder column(String zh, String en, Unit unit) {
    columns.add(new ReportTable.Column(zh, en, unit));
    return this;
  }

  TableBuilder row(@Nullable Object... cells) {
    rows.add(Arrays.asList(cells));
    return this;
  }

  /// Nothing where the text is empty.
  TableBuilder note(String text) {
    if (!text.isEmpty()) {
      notes.add(text);
    }
    return this;
  }

  /// How many further rows there are.
  TableBuilder cut(long others) {
    return note(others > 0 ? "%,d more are not shown.".formatted(others) : "");
  }

  ReportTable build() {
    return new ReportTable(kind, columns, rows, method, parameters, notes, null);
  }
}
