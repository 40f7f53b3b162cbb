package io.luopan.queries.navigation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What regions of one level have on each branch that has none under it.
final class HeatMap {
  private static final int MOST_REGIONS = 12;
  private static final int MOST_BRANCHES = 20;
  private static final int READ = 200;

  private HeatMap() {}

  static ReportTable of(TableSource source, RunSubject subject) {
    var level = source.level(subject);
    var leaves = subject.tree().leaves();
    var branches = leaves.stream().limit(MOST_BRANCHES).toList();
    var cells = new HashMap<String, Map<String, Long>>();
    var totals = new LinkedHashMap<String, Long>();
    var whole = new HashSet<String>();
    for (var branch : branches) {
      var regions = source.landscapes().regions(subject.landscape(branch), level, READ);
      if (regions.otherCount() == 0) {
        whole.add(branch.key());
      }
      for (var row : regions.rows()) {
        cells.computeIfAbsent(row.entity(), _ -> new HashMap<>()).put(branch.key(), row.families());
        totals.merge(row.entity(), row.families(), Long::sum);
      }
    }
    var shown = largest(totals, subject.project().region());
    var labels = source.labels(shown);
    var table = TableBuilder.of(TableKind.HEAT_MAP, "regions").column("区域", "Region", Unit.TEXT);
    branches.forEach(
        branch ->
            table.column(
                branch.name(), branch.nameEn() == null ? "" : branch.nameEn(), Unit.FAMILIES));
    for (var region : shown) {
      var row = new ArrayList<@Nullable Object>();
      row.add(labels.of(region));
      var has = cells.getOrDefault(region, Map.of());
      // Where not all regions were read, one that was not is unknown and not without families.
      branches.forEach(
          branch ->
              row.add(
                  has.containsKey(branch.key()) || !whole.contains(branch.key())
                      ? has.get(branch.key())
                      : (Long) 0L));
      table.row(row.toArray());
    }
    return table
        .cut(totals.size() - shown.size())
        .note("Families by where their first applicant sat; one on two branches counts for both.")
        .note(
            leaves.size() > branches.size()
                ? "%d of %d branches are shown.".formatted(branches.size(), leaves.size())
                : "")
        .build();
  }

  /// The regions of most families, and the project's own whatever it has.
  private static List<String> largest(Map<String, Long> totals, @Nullable String own) {
    var shown =
        new ArrayList<>(
            totals.entrySet().stream()
                .sorted(
                    Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_REGIONS)
                .map(Map.Entry::getKey)
                .toList());
    if (own != null && !shown.contains(own)) {
      shown.add(own);
    }
    return shown;
  }
}
