package io.luopan.queries.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.cypher.CypherFiles;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.SmallGraph;
import io.luopan.queries.comparison.GapHistory.ChainNodeHistory;
import io.luopan.queries.comparison.GapHistory.TypeChange;
import io.luopan.queries.comparison.GapHistory.Year;
import io.luopan.queries.comparison.GapHistoryQueries.Span;
import io.luopan.queries.gap.GapMethod;
import io.luopan.queries.gap.GapType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// The small graph, all filed in 2016, and three storage patents of Yangzhou filed in 2019: from
/// then on Yangzhou has 11 of 52 families, and 3 of the 15 on storage.
@WithGraph
class GapHistoryQueriesIT {
  private static final GapMethod METHOD = GapMethod.defaults(LocalDate.of(2024, 1, 1));
  private static Questions questions;

  @BeforeAll
  static void load(Driver driver) {
    questions = SmallGraph.load(driver);
    try (var session = driver.session()) {
      session.run(CypherFiles.read(GapHistoryQueriesIT.class, "laterStorage")).consume();
    }
  }

  @Test
  void judgesEachYearByItsWindow() {
    var storage = history(new Span(2015, 2023, 5)).nodes().get(1);

    assertThat(storage.values())
        .extracting(value -> value.year().year())
        .containsExactlyElementsOf(IntStream.rangeClosed(2015, 2023).boxed().toList());
    assertThat(families(storage)).containsExactly(0L, 0L, 0L, 0L, 3L, 3L, 3L, 3L, 3L);
    assertThat(storage.values().getFirst().gap().metrics().specialization()).isNull();
    assertThat(storage.values().get(1).gap().metrics().specialization()).isZero();
    assertThat(storage.values().get(4).gap().metrics().specialization())
        .isCloseTo((3 / 11.0) / (15 / 52.0), within(1e-9));
    assertThat(storage.values().get(4).gap().metrics().holders()).isEqualTo(2);
  }

  @Test
  void tellsWhenTheTypeChanged() {
    var storage = history(new Span(2015, 2023, 5)).nodes().get(1);

    assertThat(storage.changes())
        .extracting(change -> change.year().year(), TypeChange::before, TypeChange::after)
        .containsExactly(
            tuple(2016, GapType.UNKNOWN, GapType.BROKEN),
            tuple(2019, GapType.BROKEN, GapType.NORMAL),
            tuple(2021, GapType.NORMAL, GapType.UNKNOWN));
  }

  @Test
  void countsOneYearAloneInAWindowOfOne() {
    var storage = history(new Span(2018, 2020, 1)).nodes().get(1);

    assertThat(families(storage)).containsExactly(0L, 3L, 0L);
  }

  @Test
  void flagsYearsThatEndedLessThanEighteenMonthsAgo() {
    var years = history(new Span(2020, 2023, 5)).years();

    assertThat(years).filteredOn(Year::complete).extracting(Year::year).containsExactly(2020, 2021);
    assertThat(years.getLast().from()).isEqualTo(LocalDate.of(2019, 1, 1));
    assertThat(years.getLast().to()).isEqualTo(LocalDate.of(2023, 12, 31));
  }

  @Test
  void refusesSpansItCannotAnswer() {
    assertThatThrownBy(() -> new Span(1990, 2020, 5))
        .isInstanceOf(RefusedException.class)
        .hasMessage("A history has at most 30 years, not 31.");
    assertThatThrownBy(() -> new Span(2020, 2019, 5)).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> new Span(2019, 2020, 0)).isInstanceOf(RefusedException.class);
    assertThatThrownBy(
            () ->
                questions
                    .gapHistories()
                    .history(
                        questions.chains().get("hydrogen"),
                        questions.regions().get("321000"),
                        METHOD.filedBetween(LocalDate.of(2016, 1, 1), null),
                        new Span(2019, 2020, 5)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("its own periods");
  }

  private static List<Long> families(ChainNodeHistory node) {
    return node.values().stream().map(value -> value.gap().metrics().families()).toList();
  }

  private static GapHistory history(Span span) {
    return questions
        .gapHistories()
        .history(
            questions.chains().get("hydrogen"), questions.regions().get("321000"), METHOD, span);
  }
}
