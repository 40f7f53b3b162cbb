package io.luopan.queries.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.party.HolderRole;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.place.RegionLevel;
import io.luopan.model.use.TransferKind;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Questions;
import io.luopan.queries.gap.RandomGraph;
import io.luopan.queries.patent.PatentFilter;
import io.luopan.queries.patent.PatentSelection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;

/// What a row counts is how many patents it opens to.
@WithGraph
class DrillDownIT {
  private static final Landscape OF =
      new Landscape(
          PatentFilter.builder()
              .not(PatentFilter.builder().legalStatus(List.of(LegalStatus.LAPSED)).build())
              .build(),
          LocalDate.of(2019, 5, 1),
          3);
  private static final DrillDown DRILL = new DrillDown(OF);
  private static Questions questions;
  private static LandscapeQueries landscapes;
  private final List<Counted> rows = new ArrayList<>();

  /// To two thirds of the patents a record, some of several patents and parties, without some.
  private static final String TRANSFERS =
      """
      MATCH (p:Patent) WHERE p.office IS NOT NULL
      WITH p ORDER BY p.id WITH collect(p) AS patents
      MATCH (h:Holder) WITH patents, h ORDER BY h.id
      WITH patents, collect(h) AS holders
      FOREACH (i IN range(0, size(holders) - 1, 3) | FOREACH (h IN [holders[i]] | SET h.holderType = 'COMPANY'))
      FOREACH (i IN range(1, size(holders) - 1, 3) | FOREACH (h IN [holders[i]] | SET h.holderType = 'UNIVERSITY'))
      WITH patents, holders UNWIND range(0, 99) AS i
      CREATE (t:Transfer {id: 'transfer/US/1/' + i, kind: $kinds[i % size($kinds)],
        recordedOn: CASE WHEN i % 7 > 0 THEN date({year: 2010 + i % 9}) END})
      FOREACH (k IN range(0, i % 4) | FOREACH (p IN [patents[(i * 2 + k) % size(patents)]] | MERGE (p)-[:HAS_TRANSFER]->(t)))
      FOREACH (k IN range(1, i % 3) | FOREACH (h IN [holders[(i + k * 5) % size(holders)]] | MERGE (t)-[:TRANSFERS_FROM]->(h)))
      FOREACH (k IN range(1, (i + 1) % 3) | FOREACH (h IN [holders[(i * 3 + k) % size(holders)]] | MERGE (t)-[:TRANSFERS_TO]->(h)))
      FOREACH (p IN CASE WHEN i % 5 = 0 THEN [patents[i]] ELSE [] END | FOREACH (h IN [holders[0]] | MERGE (p)-[:LICENSED_TO]->(h)))
      """;

  private static List<String> kinds() {
    return Stream.of(TransferKind.values()).map(Enum::name).toList();
  }

  private record Counted(PatentSelection patents, long count) {}

  @BeforeAll
  static void load(Driver driver) {
    RandomGraph.load(driver, 7, 300);
    try (var session = driver.session()) {
      session.run(TRANSFERS, Map.of("kinds", kinds())).consume();
    }
    questions = Questions.of(new GraphReader(driver, Duration.ofSeconds(60)), "test");
    landscapes = questions.landscapes();
  }

  @Test
  void opensYears() {
    add(DRILL.all(), landscapes.size(OF).patents());
    for (var year : landscapes.trend(OF).years()) {
      add(DRILL.filedIn(year.year()), year.filings());
      add(DRILL.publishedIn(year.year()), year.publications());
      add(DRILL.grantedIn(year.year()), year.grants());
    }

    seeCounts(60);
  }

  @ParameterizedTest
  @EnumSource(RegionLevel.class)
  void opensRegionsAndTheirCells(RegionLevel level) {
    landscapes
        .regions(OF, level, 50)
        .rows()
        .forEach(row -> add(DRILL.region(row, level), row.patents()));
    var matrix = landscapes.regionMatrix(OF, level, 20, 20);
    matrix.cells().forEach(cell -> add(DRILL.regionCell(matrix, cell, level), cell.patents()));

    seeCounts(2);
  }

  @ParameterizedTest
  @EnumSource(
      value = HolderRole.class,
      names = {"APPLICANT", "CURRENT_OWNER"})
  void opensHoldersAndTheirCells(HolderRole role) {
    landscapes
        .holders(OF, role, 50)
        .rows()
        .forEach(row -> add(DRILL.holder(row, role), row.patents()));
    var matrix = landscapes.holderMatrix(OF, role, 20, 5);
    matrix.cells().forEach(cell -> add(DRILL.holderCell(matrix, cell, role), cell.patents()));

    seeCounts(50);
  }

  @Test
  void opensBranchesAndStatuses() {
    landscapes.branches(OF, 50).rows().forEach(row -> add(DRILL.node(row), row.patents()));
    landscapes.legalStatus(OF).cells().forEach(cell -> add(DRILL.status(cell), cell.patents()));

    seeCounts(15);
  }

  @ParameterizedTest
  @EnumSource(FlowOrigin.class)
  void opensFlows(FlowOrigin origin) {
    landscapes
        .flow(OF, origin, 50)
        .cells()
        .forEach(cell -> add(DRILL.flow(cell, origin), cell.patents()));

    seeCounts(2);
  }

  @ParameterizedTest
  @EnumSource(RegionLevel.class)
  void opensTransfersAndTheirFlows(RegionLevel level) {
    var table = landscapes.transfers(OF, EnumSet.allOf(TransferKind.class), level, 200);
    table.kinds().forEach(row -> add(DRILL.transfers(row), row.patents()));
    table.years().forEach(row -> add(DRILL.transfers(row), row.patents()));
    add(DRILL.licensed(), table.licensed().patents());
    table
        .regions()
        .all()
        .forEach(cell -> add(DRILL.regionFlow(cell, table.moved(), level), cell.patents()));
    table
        .holderTypes()
        .all()
        .forEach(cell -> add(DRILL.typeFlow(cell, table.moved()), cell.patents()));

    seeCounts(60);
    assertThat(table.regions().unknown()).isNotNull();
    assertThat(table.holderTypes().cells()).isNotEmpty();
    assertThat(table.holderTypes().halfKnown()).isNotEmpty();
  }

  private void add(PatentSelection patents, long count) {
    rows.add(new Counted(patents, count));
  }

  private void seeCounts(int least) {
    assertThat(rows).hasSizeGreaterThanOrEqualTo(least);
    var counts = questions.patentPages().counts(rows.stream().map(Counted::patents).toList());
    for (var row : rows) {
      assertThat(Objects.requireNonNull(counts.get(row.patents())).value())
          .as(row.patents().toString())
          .isEqualTo(row.count());
    }
  }
}
