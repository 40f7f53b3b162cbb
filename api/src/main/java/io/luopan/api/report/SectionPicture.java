package io.luopan.api.report;

import io.luopan.api.report.picture.Bars;
import io.luopan.api.report.picture.Bubbles;
import io.luopan.api.report.picture.GapMap;
import io.luopan.api.report.picture.HeatGrid;
import io.luopan.api.report.picture.Markup;
import io.luopan.api.report.picture.TrendLine;
import io.luopan.queries.navigation.BranchCount;
import io.luopan.queries.navigation.NavigationReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which picture stands above a table.
record SectionPicture(Markup page, NavigationReport report) {
  private static final int MOST_BARS = 12;

  void draw(Section section) {
    if (section.table() == null) {
      if (section.titleEn().equals("Branches")) {
        branches();
      }
      return;
    }
    switch (section.table().kind()) {
      case TREND -> trend(section);
      case HOLDERS, OWNERS, REGIONS -> bars(section);
      case HEAT_MAP -> heat(section);
      case GAPS -> gaps(section);
      default -> {
        // The others are read best as tables.
      }
    }
  }

  private void trend(Section section) {
    int filings = section.place("Filings");
    int grants = section.place("Grants");
    int complete = section.place("Complete");
    TrendLine.draw(
        page,
        section.rows().stream()
            .map(
                row ->
                    new TrendLine.Year(
                        (int) number(row.getFirst()),
                        number(row.get(filings)),
                        number(row.get(grants)),
                        Boolean.TRUE.equals(row.get(complete))))
            .toList());
  }

  private void bars(Section section) {
    int families = section.place("Simple families");
    Bars.draw(
        page,
        section.titleZh() + " " + section.titleEn(),
        "族 simple families",
        section.rows().stream()
            .limit(MOST_BARS)
            .map(
                row ->
                    new Bars.Bar(
                        name(row), number(row.get(families)), name(row).equals(report.region())))
            .toList());
  }

  /// Bubbles where growth is known, else bars of families.
  private void branches() {
    var leaves = report.project().tree().leaves();
    var shown =
        report.branches().stream()
            .filter(branch -> leaves.stream().anyMatch(leaf -> leaf.key().equals(branch.key())))
            .toList();
    var growing = shown.stream().filter(branch -> branch.all().growth() != null).toList();
    if (growing.isEmpty()) {
      Bars.draw(
          page,
          "技术分支 Branches",
          "族 simple families",
          shown.stream()
              .map(branch -> new Bars.Bar(branch.name(), branch.all().families(), false))
              .toList());
    } else {
      Bubbles.draw(page, growing.stream().map(SectionPicture::bubble).toList());
    }
  }

  private static Bubbles.Bubble bubble(BranchCount branch) {
    var all = branch.all();
    return new Bubbles.Bubble(
        branch.name(), all.families(), Objects.requireNonNull(all.growth()), all.holders());
  }

  private void heat(Section section) {
    var branches = section.columns().stream().skip(1).map(column -> column.zh()).toList();
    HeatGrid.draw(page, branches, section.rows().stream().map(this::line).toList());
  }

  private HeatGrid.Line line(List<@Nullable Object> row) {
    var cells = new ArrayList<@Nullable Double>();
    row.stream().skip(1).forEach(cell -> cells.add(decimal(cell)));
    return new HeatGrid.Line(name(row), cells, name(row).equals(report.region()));
  }

  /// A map for each chain.
  private void gaps(Section section) {
    int stage = section.place("Stage");
    int type = section.place("Type");
    int severity = section.place("Severity");
    int chain = section.place("Chain");
    var chains = new LinkedHashMap<String, List<GapMap.Node>>();
    for (var row : section.rows()) {
      chains
          .computeIfAbsent(String.valueOf(row.get(chain)), _ -> new ArrayList<>())
          .add(
              new GapMap.Node(
                  name(row),
                  row.get(stage) == null ? null : String.valueOf(row.get(stage)),
                  String.valueOf(row.get(type)),
                  decimal(row.get(severity))));
    }
    chains.forEach((name, nodes) -> GapMap.draw(page, name, nodes));
  }

  private static String name(List<@Nullable Object> row) {
    return String.valueOf(row.getFirst());
  }

  private static long number(@Nullable Object value) {
    return value instanceof Number number ? number.longValue() : 0;
  }

  private static @Nullable Double decimal(@Nullable Object value) {
    return value instanceof Number number ? (Double) number.doubleValue() : null;
  }
}
