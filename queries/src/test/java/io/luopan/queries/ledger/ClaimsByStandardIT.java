package io.luopan.queries.ledger;

import static io.luopan.queries.ledger.HandMadeWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.patent.LegalStatus;
import io.luopan.queries.Questions;
import io.luopan.queries.landscape.DrillDown;
import io.luopan.queries.landscape.Landscape;
import io.luopan.queries.landscape.StandardTable;
import io.luopan.queries.ledger.ClaimsByStandard.Claims;
import io.luopan.queries.patent.CountedPatents;
import io.luopan.queries.patent.PatentFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// The table of standards of a landscape, on [HandMadeWorld].
@WithGraph
class ClaimsByStandardIT {
  private static final String ONE = "standard/" + HandMadeWorld.ONE.key();
  private static final String TWO = "standard/" + HandMadeWorld.TWO.key();
  private static final Landscape ALL = new Landscape(PatentFilter.ALL, TODAY, 3);
  private static final Landscape IN_FORCE =
      new Landscape(
          PatentFilter.builder().legalStatus(List.of(LegalStatus.IN_FORCE)).build(), TODAY, 3);
  private static Questions questions;

  @BeforeAll
  static void load(Driver driver) {
    questions = HandMadeWorld.load(driver);
  }

  @Test
  void countsEachStandardAsCoverageDoes() {
    var table = questions.landscapes().standards(ALL, 10, 10);

    assertThat(table.rows()).extracting(StandardTable.Row::entity).containsExactly(ONE, TWO);
    assertThat(table.otherCount()).isZero();
    for (var row : table.rows()) {
      var coverage = questions.ledger().coverage(row.entity(), TODAY);
      same(row.claims(), coverage.declared(), coverage.listed(), coverage.found());
      assertThat(row.holders())
          .hasSameSizeAs(
              coverage.holders().stream().filter(h -> h.declared().patents() > 0).toList());
      for (var declarant : row.holders()) {
        var of =
            coverage.holders().stream()
                .filter(holder -> holder.holder().equals(declarant.entity()))
                .findFirst()
                .orElseThrow();
        same(declarant.claims(), of.declared(), of.listed(), of.found());
      }
    }
    // CN1 US1 CN2 CN11 US2 EP3 US4 US11 CN5 US6 CN7, and US9 for the other standard.
    assertThat(table.all().declared().patents()).isEqualTo(12);
  }

  @Test
  void countsOnlyPatentsOfTheLandscape() {
    var one = questions.landscapes().standards(IN_FORCE, 10, 2).rows().getFirst();

    // Without US6, lapsed: the families 1 2 3 4 5 7 11.
    assertThat(one.claims().declared().patents()).isEqualTo(10);
    assertThat(one.claims().declared().families()).isEqualTo(7);
    assertThat(one.claims().found().patents()).isEqualTo(2);
    assertThat(one.holders()).hasSize(2);
    assertThat(one.otherHolders()).isEqualTo(2);
  }

  @Test
  void countsAsPlainCypherDoes(Driver driver) {
    try (var session = driver.session()) {
      var plain =
          session
              .run(
                  """
                  MATCH (s:Standard)<-[:DECLARED_FOR]-(d:DeclaredPatent)-[:NAMES_NUMBER]->(:PatentNumber)-[:NUMBER_OF]->(p:Patent)
                  WITH s, d, collect(DISTINCT p) AS matches WHERE size(matches) = 1
                  WITH s, matches[0] AS p WHERE p.legalStatus = 'IN_FORCE'
                  RETURN s.id AS standard, count(DISTINCT p) AS patents, count(DISTINCT p.family) AS families
                  """)
              .list(
                  row ->
                      Map.entry(
                          row.get("standard").asString(),
                          List.of(row.get("patents").asLong(), row.get("families").asLong())));

      assertThat(plain).isNotEmpty();
      assertThat(
              questions.landscapes().standards(IN_FORCE, 10, 1).rows().stream()
                  .filter(row -> row.claims().declared().patents() > 0)
                  .map(row -> Map.entry(row.entity(), numbers(row.claims().declared()))))
          .containsExactlyInAnyOrderElementsOf(plain);
    }
  }

  @Test
  void opensToThePatentsItCounts() {
    var drill = new DrillDown(IN_FORCE);
    var counted = new ArrayList<CountedPatents>();
    questions
        .landscapes()
        .standards(IN_FORCE, 10, 10)
        .rows()
        .forEach(
            row ->
                Stream.concat(
                        Stream.of(row.claims()),
                        row.holders().stream().map(StandardTable.Declarant::claims))
                    .forEach(
                        of -> counted.addAll(List.of(of.declared(), of.listed(), of.found()))));

    var selections = counted.stream().map(drill::claimed).toList();
    var counts = questions.patentPages().counts(selections);

    assertThat(counted).hasSizeGreaterThan(15);
    for (int i = 0; i < counted.size(); i++) {
      assertThat(Objects.requireNonNull(counts.get(selections.get(i))).value())
          .isEqualTo(counted.get(i).patents());
    }
  }

  @Test
  void showsNoMoreThanAsked() {
    var table = questions.landscapes().standards(ALL, 1, 1);

    assertThat(table.rows()).hasSize(1);
    assertThat(table.otherCount()).isEqualTo(1);
    assertThat(table.rows().getFirst().holders()).hasSize(1);
  }

  private static void same(
      Claims claims, CountedPatents declared, CountedPatents listed, CountedPatents found) {
    assertThat(claims.declared().ids()).isEqualTo(declared.ids());
    assertThat(claims.listed().ids()).isEqualTo(listed.ids());
    assertThat(claims.found().ids()).isEqualTo(found.ids());
  }

  private static List<Long> numbers(CountedPatents counted) {
    return List.of(counted.patents(), counted.families());
  }
}
