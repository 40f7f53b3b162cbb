package io.luopan.queries.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.queries.Questions;
import io.luopan.queries.SmallGraph;
import io.luopan.queries.landscape.Landscape;
import io.luopan.queries.landscape.Summary;
import io.luopan.queries.measure.Share;
import io.luopan.queries.patent.NumberMatch.Status;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// Every number was counted by hand in `small-graph.cypher`.
@WithGraph
class NavigationRunsIT {
  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
  private static final String YANGZHOU = "region/321000";

  private static Questions questions;

  @BeforeAll
  static void load(Driver driver) {
    questions = SmallGraph.load(driver);
    SmallGraph.add(driver, Landscape.class, "small-transfers-graph.cypher");
    SmallGraph.add(driver, NavigationRunsIT.class, "small-claims-graph.cypher");
  }

  private static NavigationReport run(TableKind... tables) {
    return questions.navigationRuns().run(HydrogenProject.of(YANGZHOU, tables), DAY, Map.of());
  }

  @Test
  void countsEachBranchInAllAndInTheRegion() {
    var run = run();

    assertThat(run.branches())
        .extracting(BranchCount::key, BranchCount::level, BranchCount::all, BranchCount::local)
        .containsExactly(
            tuple("h2", 1, summary(38, 37, 5, 32, 34), summary(9, 8, 2, 9, 9)),
            tuple("elz", 2, summary(14, 13, 4, 8, 10), summary(8, 7, 2, 8, 8)),
            tuple("store", 2, summary(12, 12, 1, 12, 12), summary(0, 0, 0, 0, 0)),
            tuple("fc", 2, summary(12, 12, 3, 12, 12), summary(1, 1, 1, 1, 1)),
            tuple("stack", 3, summary(9, 9, 1, 9, 9), summary(0, 0, 0, 0, 0)));
    assertThat(run.found().all()).isEqualTo(summary(38, 37, 5, 32, 34));
    assertThat(run.region()).isEqualTo("扬州市");
    assertThat(run.knownUntil()).isEqualTo("2017-02-20");
    assertThat(run.lastYear()).isEqualTo(2014);
    assertThat(run.release()).isEqualTo("7");
  }

  private static Summary summary(long patents, long families, long holders, long part, long whole) {
    return new Summary(patents, families, holders, Share.of(part, whole), 0, 0);
  }

  @Test
  void tellsByWhatEachBranchWasSearched() {
    var branches = run().branches();

    assertThat(branches.get(1).rule()).isEqualTo("node hydrogen.elz");
    assertThat(branches.get(1).chainNodes()).containsExactly("hydrogen.elz 电解水制氢装备");
    assertThat(branches.get(1).words()).containsExactly("电解水", "electrolysis");
    assertThat(branches.get(3).classes()).containsExactly("H01M 8/00*");
    assertThat(branches.get(4).path()).isEqualTo("氢能 › 燃料电池 › 电堆");
    assertThat(branches.get(4).rule()).isEqualTo("title begins with 燃料电池堆");
  }

  @Test
  void takesTheSourcesAndTheirDatesFromTheLoads() {
    assertThat(run().sources())
        .containsExactly(
            new SourceUse(
                "chinese-export", false, 1, 38, "2026-11-01T10:01:00Z", "2026-11-01T10:01:00Z"));
  }

  @Test
  void findsOneOfTheTwoKnownPatentsAndTellsWhatCouldNotBeRead() {
    var recall = run().recall();

    assertThat(recall.told())
        .extracting(Recall.Told::status, Recall.Told::found)
        .containsExactly(
            tuple(Status.EXACT, true),
            tuple(Status.EXACT, false),
            tuple(Status.NORMALIZED, true),
            tuple(Status.UNMATCHED, null),
            tuple(Status.REJECTED, null));
    assertThat(recall.resolved()).isEqualTo(2);
    assertThat(recall.value()).isEqualTo(0.5);
    assertThat(Objects.requireNonNull(recall.interval()).low()).isCloseTo(0.0945, within(5e-5));
    assertThat(Objects.requireNonNull(recall.interval()).high()).isCloseTo(0.9055, within(5e-5));
  }

  @Test
  void knowsNoPrecisionUntilSomebodyJudged() {
    var drawn = run().precision();

    assertThat(drawn.found()).isEqualTo(38);
    assertThat(drawn.drawn()).hasSize(5).doesNotHaveDuplicates();
    assertThat(drawn.value()).isNull();
    assertThat(drawn.interval()).isNull();

    var judged = new HashMap<String, Boolean>();
    drawn.drawn().forEach(one -> judged.put(one.patent(), true));
    judged.put(drawn.drawn().getFirst().patent(), false);
    judged.put("patent/CN201610000050", true);
    var again =
        questions.navigationRuns().run(HydrogenProject.of(YANGZHOU), DAY, judged).precision();

    assertThat(again.drawn())
        .extracting(Precision.Drawn::patent)
        .containsExactlyElementsOf(drawn.drawn().stream().map(Precision.Drawn::patent).toList());
    assertThat(again.judgedCount()).isEqualTo(5);
    assertThat(again.value()).isEqualTo(0.8);
    assertThat(Objects.requireNonNull(again.interval()).low()).isCloseTo(0.3755, within(5e-5));
  }

  @Test
  void putsTheNumberBesideTheFindingThatRestsOnIt() {
    var findings = run().findings();

    assertThat(findings.getFirst().path()).isEqualTo("氢能 › 电解水制氢");
    assertThat(findings.getFirst().value()).isCloseTo(7.0 / 13, within(1e-12));
    assertThat(findings.getLast().value()).isNull();
  }

  @Test
  void makesEveryTableThatIsAskedFor() {
    var tables = run(TableKind.values()).tables();

    assertThat(tables).extracting(ReportTable::kind).containsExactly(TableKind.values());
    assertThat(tables).allMatch(table -> table.absentBecause() == null);
    assertThat(rows(tables, TableKind.TREND))
        .containsExactly(
            List.of(2016, 38L, 0L, 0L, 5L, false), List.of(2017, 0L, 38L, 0L, 0L, false));
    assertThat(rows(tables, TableKind.FLOW))
        .containsExactly(List.of("CN", "CN", 29L, 28L), List.of("US", "CN", 9L, 9L));
    assertThat(rows(tables, TableKind.HOLDERS).getFirst())
        .isEqualTo(List.of("泰安储运有限公司", 16L, 16L, 16.0 / 37, 1.0));
    assertThat(rows(tables, TableKind.REGIONS))
        .extracting(row -> row.getFirst(), row -> row.get(1), row -> row.get(2))
        .containsExactly(tuple("泰安市", 1, 16L), tuple("扬州市", 2, 8L), tuple("无锡市", 3, 4L));
    assertThat(rows(tables, TableKind.HEAT_MAP))
        .containsExactly(
            List.of("泰安市", 4L, 12L, 0L), List.of("扬州市", 7L, 0L, 0L), List.of("无锡市", 2L, 0L, 0L));
    assertThat(rows(tables, TableKind.GAPS))
        .extracting(row -> row.getFirst(), row -> row.get(2), row -> row.get(5))
        .containsExactly(
            tuple("电解水制氢装备", "STRONG", 7L), tuple("储氢", "BROKEN", 0L), tuple("燃料电池", "BROKEN", 1L));
    assertThat(rows(tables, TableKind.GAPS)).allMatch(row -> row.getLast().equals("氢能"));
    assertThat(rows(tables, TableKind.TRANSFERS))
        .extracting(row -> row.getFirst(), row -> row.get(1), row -> row.get(3))
        .containsExactly(tuple(2019, "ASSIGNMENT", 2L));
    assertThat(rows(tables, TableKind.STANDARDS))
        .containsExactly(List.of("ETSI TS 138 211", 2L, 0L, 1L, "Acme Fuel Inc", 2L));
    assertThat(rows(tables, TableKind.CONTROL).get(2).subList(0, 4))
        .isEqualTo(List.of("氢能 › 储氢", 1, 1.0, 1.0));
  }

  private static List<List<Object>> rows(List<ReportTable> tables, TableKind kind) {
    return tables.stream()
        .filter(table -> table.kind() == kind)
        .flatMap(table -> table.rows().stream())
        .map(row -> row.stream().map(cell -> cell == null ? "null" : cell).toList())
        .toList();
  }

  @Test
  void tellsWhyAProjectWithoutARegionHasNoGaps() {
    var run =
        questions
            .navigationRuns()
            .run(HydrogenProject.of(null, TableKind.GAPS, TableKind.REGIONS), DAY, Map.of());

    assertThat(run.tables().getLast().absentBecause()).contains("names no region");
    assertThat(run.branches()).allMatch(branch -> branch.local() == null);
    assertThat(BranchMeasure.LOCAL_SHARE.of(run.found())).isNull();
    assertThat(rows(run.tables(), TableKind.REGIONS))
        .extracting(List::getFirst)
        .containsExactlyInAnyOrder("江苏省", "山东省");
  }

  @Test
  void isTheSameTextAgainAndReadsBack() {
    var run = run(TableKind.TREND, TableKind.HOLDERS, TableKind.GAPS);
    var text = NavigationReport.JSON.write(run);

    assertThat(NavigationReport.JSON.write(run(TableKind.TREND, TableKind.HOLDERS, TableKind.GAPS)))
        .isEqualTo(text);
    assertThat(NavigationReport.JSON.write(NavigationReport.JSON.read(text))).isEqualTo(text);
  }

  @Test
  void tellsWhatIsOtherwiseBranchByBranch() {
    var before = run();
    var after =
        questions
            .navigationRuns()
            .run(HydrogenProject.of(YANGZHOU), LocalDate.of(2037, 1, 1), Map.of());

    var diff = NavigationRunDiff.between(before, after);

    // All were filed in 2016, and what was in force has expired after 20 years.
    assertThat(diff.branches().changed())
        .extracting(change -> change.row(), change -> change.field(), change -> change.difference())
        .contains(tuple("elz", "IN_FORCE_SHARE", -0.8), tuple("store", "IN_FORCE_SHARE", -1.0))
        .allMatch(change -> change.toList().get(1).equals("IN_FORCE_SHARE"));
    assertThat(diff.notes().toString()).contains("rights also end by time alone");
    assertThat(NavigationRunDiff.between(before, run()).branches().changed()).isEmpty();
  }
}
