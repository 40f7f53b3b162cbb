package io.luopan.loaders.mapped;

import io.luopan.loaders.file.Headings;
import io.luopan.loaders.file.UnusedColumns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where one table has the columns that its mapping names.
final class MappedColumns {
  /// A column by its place and its heading as written.
  record Column(int index, String heading) {}

  private final Mapping mapping;
  private final Map<MappedField, List<Column>> byField = new EnumMap<>(MappedField.class);
  private final List<String> seen = new ArrayList<>();
  private final List<String> unused = new ArrayList<>();

  MappedColumns(Mapping mapping, List<String> headings) {
    this.mapping = mapping;
    var byHeading = new HashMap<String, List<Column>>();
    for (int i = 0; i < headings.size(); i++) {
      var heading = headings.get(i).strip();
      if (!heading.isEmpty()) {
        seen.add(heading);
        byHeading
            .computeIfAbsent(Headings.fold(heading), _ -> new ArrayList<>())
            .add(new Column(i, heading));
      }
    }
    var used = new ArrayList<Column>();
    mapping
        .fields()
        .forEach(
            (field, told) -> {
              var columns =
                  told.headings().stream()
                      .flatMap(h -> byHeading.getOrDefault(Headings.fold(h), List.of()).stream())
                      .toList();
              byField.put(field, columns);
              used.addAll(columns);
            });
    byHeading.values().stream()
        .flatMap(List::stream)
        .filter(column -> !used.contains(column))
        .sorted(Comparator.comparingInt(Column::index))
        .forEach(column -> unused.add(column.heading()));
  }

  Mapping mapping() {
    return mapping;
  }

  /// The columns of a field, the best first.
  List<Column> of(MappedField field) {
    return byField.getOrDefault(field, List.of());
  }

  List<String> seen() {
    return seen;
  }

  /// Tells the headings that no field uses.
  Optional<UnusedColumns> unusedNote() {
    return Optional.of(unused).filter(list -> !list.isEmpty()).map(UnusedColumns::new);
  }

  boolean hasNumber() {
    return !of(MappedField.APPLICATION).isEmpty()
        || !of(MappedField.PUBLICATION).isEmpty()
        || !of(MappedField.GRANT).isEmpty();
  }

  /// The headings that the mapping knows for a patent's number, in words.
  String numberHeadings() {
    var headings = new ArrayList<String>();
    for (var field : List.of(MappedField.PUBLICATION, MappedField.APPLICATION, MappedField.GRANT)) {
      headings.addAll(mapping.columns(field).headings());
    }
    return "a patent's number (%s)".formatted(String.join(", ", headings));
  }
}
