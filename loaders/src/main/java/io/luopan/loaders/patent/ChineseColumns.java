package io.luopan.loaders.patent;

import io.luopan.loaders.file.UnusedColumns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the columns of one table mean.
final class ChineseColumns {
  /// A column by its place and its heading as written.
  record Column(int index, String heading, int rank) {}

  private final Map<ChineseField, List<Column>> byField = new EnumMap<>(ChineseField.class);
  private final List<String> seen = new ArrayList<>();
  private final List<String> unused = new ArrayList<>();

  private ChineseColumns() {}

  static ChineseColumns of(List<String> headings) {
    var columns = new ChineseColumns();
    for (int i = 0; i < headings.size(); i++) {
      var heading = headings.get(i).strip();
      if (heading.isEmpty()) {
        continue;
      }
      columns.seen.add(heading);
      var meaning = ChineseHeadings.find(heading);
      if (meaning.isPresent()) {
        var column = new Column(i, heading, meaning.get().rank());
        columns.add(meaning.get().field(), column);
      } else {
        columns.unused.add(heading);
      }
    }
    columns.settleHolder();
    columns.byField.values().forEach(list -> list.sort(Comparator.comparingInt(Column::rank)));
    return columns;
  }

  private void add(ChineseField field, Column column) {
    byField.computeIfAbsent(field, _ -> new ArrayList<>()).add(column);
  }

  private void settleHolder() {
    var holders = byField.remove(ChineseField.HOLDER);
    if (holders != null) {
      var field = has(ChineseField.APPLICANT) ? ChineseField.OWNER : ChineseField.APPLICANT;
      holders.forEach(column -> add(field, column));
    }
  }

  boolean has(ChineseField field) {
    return byField.containsKey(field);
  }

  /// The columns of a field, the best source first.
  List<Column> of(ChineseField field) {
    return byField.getOrDefault(field, List.of());
  }

  boolean looksLikeHeader() {
    return understood() >= 2;
  }

  /// How many fields were recognized, row numbers aside.
  int understood() {
    return byField.size() - (has(ChineseField.NUMBERING) ? 1 : 0);
  }

  /// Headings as written, in order.
  List<String> seen() {
    return seen;
  }

  /// Headings whose columns are not read.
  List<String> unused() {
    return unused;
  }

  Optional<UnusedColumns> unusedNote() {
    return Optional.of(unused).filter(list -> !list.isEmpty()).map(UnusedColumns::new);
  }

  /// What a table of patents needs and this one lacks, in words; empty when it is whole.
  List<String> missing() {
    var missing = new ArrayList<String>();
    if (!hasNumber()) {
      missing.add("an application number (申请号) or a publication number (公开号)");
    }
    if (!has(ChineseField.TITLE) && !has(ChineseField.APPLICANT)) {
      missing.add(ChineseField.TITLE.phrase() + " or " + ChineseField.APPLICANT.phrase());
    }
    return missing;
  }

  boolean hasPublicationNumber() {
    return has(ChineseField.PUBLICATION) || has(ChineseField.GRANT_PUBLICATION);
  }

  private boolean hasNumber() {
    return has(ChineseField.APPLICATION) || has(ChineseField.PATENT) || hasPublicationNumber();
  }
}
