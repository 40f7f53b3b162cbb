package io.luopan.queries.kept;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is otherwise in later rows than in earlier ones.
public record RowChanges(List<KeptRow> gone, List<KeptRow> come, List<CellChange> changed) {
  /// Numbers nearer than this are the same: the last digits of a division say nothing.
  private static final double NOTHING = 1e-9;

  public RowChanges {
    gone = List.copyOf(gone);
    come = List.copyOf(come);
    changed = List.copyOf(changed);
  }

  public static RowChanges between(List<KeptRow> before, List<KeptRow> after) {
    var was = byKey(before);
    var is = byKey(after);
    return new RowChanges(
        was.values().stream().filter(row -> !is.containsKey(row.key())).toList(),
        is.values().stream().filter(row -> !was.containsKey(row.key())).toList(),
        is.values().stream().flatMap(row -> changes(was.get(row.key()), row)).toList());
  }

  private static Map<String, KeptRow> byKey(List<KeptRow> rows) {
    var byKey = new LinkedHashMap<String, KeptRow>();
    rows.forEach(row -> byKey.put(row.key(), row));
    return byKey;
  }

  private static Stream<CellChange> changes(@Nullable KeptRow was, KeptRow is) {
    if (was == null) {
      return Stream.empty();
    }
    var fields = new TreeSet<>(was.cells().keySet());
    fields.addAll(is.cells().keySet());
    return fields.stream()
        .filter(field -> !same(was.cells().get(field), is.cells().get(field)))
        .map(
            field ->
                new CellChange(
                    is.key(), is.label(), field, was.cells().get(field), is.cells().get(field)));
  }

  private static boolean same(@Nullable Object one, @Nullable Object other) {
    return one instanceof Number a && other instanceof Number b
        ? Math.abs(a.doubleValue() - b.doubleValue()) <= NOTHING
        : Objects.equals(one, other);
  }
}
