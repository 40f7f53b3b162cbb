package io.luopan.api.report;

import io.luopan.queries.navigation.ReportTable;
import io.luopan.queries.navigation.ReportTable.Column;
import io.luopan.queries.navigation.TableKind;
import io.luopan.queries.navigation.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A table of a report with its headings and what to know when reading it: a sheet of the workbook,
/// a section of the page.
///
/// @param kind which table of the run; null for those that every report has
record Section(
    String titleZh,
    String titleEn,
    List<Column> columns,
    List<List<@Nullable Object>> rows,
    List<String> notes,
    @Nullable String absentBecause,
    @Nullable ReportTable table) {

  static Section of(ReportTable table) {
    var notes = new ArrayList<>(table.notes());
    if (!table.method().isEmpty()) {
      notes.addFirst("方法 Method: %s%s".formatted(table.method(), parameters(table.parameters())));
    }
    return new Section(
        table.kind().titleZh(),
        table.kind().titleEn(),
        table.columns(),
        table.rows(),
        notes,
        table.absentBecause(),
        table);
  }

  static Section of(String titleZh, String titleEn, Column... columns) {
    return new Section(
        titleZh, titleEn, List.of(columns), new ArrayList<>(), new ArrayList<>(), null, null);
  }

  boolean is(TableKind kind) {
    return table != null && table.kind() == kind;
  }

  Section row(@Nullable Object... cells) {
    rows.add(Arrays.asList(cells));
    return this;
  }

  Section note(String text) {
    notes.add(text);
    return this;
  }

  static Column column(String zh, String en, Unit unit) {
    return new Column(zh, en, unit);
  }

  /// The place of the column with this English heading.
  int place(String en) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).en().equals(en)) {
        return i;
      }
    }
    throw new IllegalArgumentException("%s has no column %s".formatted(titleEn, en));
  }

  private static String parameters(Map<String, Object> parameters) {
    return parameters.isEmpty()
        ? ""
        : new TreeMap<>(parameters)
            .entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", ", " (", ")"));
  }
}
