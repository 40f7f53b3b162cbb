package io.luopan.queries.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.party.HolderRole;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import io.luopan.queries.GraphReader;
import io.luopan.queries.gap.RandomGraph;
import io.luopan.queries.graph.DatasetQueries;
import io.luopan.queries.landscape.LandscapeCounts.Amounts;
import io.luopan.queries.landscape.LandscapeCounts.Year;
import io.luopan.queries.patent.PatentFilter;
import io.luopan.queries.patent.PatentFilter.Days;
import io.luopan.queries.patent.PatentSets;
import io.luopan.queries.projection.FilterMeaning;
import io.luopan.queries.projection.Projections;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;

/// Whatever the filter, the columns count what plain Cypher counts on the same graph.
@WithGraph
class ColumnCountsIT {
  private static final long SEED = 20261122;
  private static final List<String> NODES =
      IntStream.range(0, 9).mapToObj(i -> "chain-node/" + i).toList();
  private static LandscapeReader reader;

  @BeforeAll
  static void load(Driver driver) {
    RandomGraph.load(driver, SEED, 400);
    var graph = new GraphReader(driver, Duration.ofSeconds(60));
    var projections = new Projections(graph, new DatasetQueries(graph), null);
    projections.current();
    reader =
        new LandscapeReader(graph, new PatentSets(graph), projections, new FilterMeaning(graph));
  }

  @TestFactory
  Stream<DynamicTest> countWhatCypherCounts() {
    var random = new Random(SEED);
    return IntStream.range(0, 12)
        .mapToObj(
            _ -> {
              var asOf = LocalDate.of(2010 + random.nextInt(16), 1 + random.nextInt(12), 1);
              var of = new Landscape(filter(random, 2), asOf, 1 + random.nextInt(4));
              return DynamicTest.dynamicTest(of.toString(), () -> compare(of));
            });
  }

  @Test
  void walkTheGraphForWhatNoColumnHolds() {
    var words = PatentFilter.builder().text("电池").build();
    var either = PatentFilter.builder().or(List.of(PatentFilter.ALL, words)).build();

    assertThat(reader.counts(new Landscape(either, LocalDate.EPOCH, 3)))
        .isInstanceOf(GraphCounts.class);
  }

  private static void compare(Landscape of) {
    var inColumns = reader.counts(of);
    var inCypher = new GraphCounts(reader, of);

    assertThat(inColumns).isInstanceOf(ColumnCounts.class);
    assertThat(inColumns.size()).isEqualTo(inCypher.size());
    assertThat(inColumns.knownUntil()).isEqualTo(inCypher.knownUntil());
    assertThat(inColumns.byYear().stream().map(ColumnCountsIT::withoutNewest))
        .isEqualTo(inCypher.byYear().stream().map(ColumnCountsIT::withoutNewest).toList());
    assertThat(newest(inColumns.byYear())).isEqualTo(newest(inCypher.byYear()));
    assertThat(inColumns.filedByYear()).isEqualTo(inCypher.filedByYear());
    assertThat(inColumns.familiesByFirstYear()).isEqualTo(inCypher.familiesByFirstYear());
    int depth = 1 + of.window() % 3;
    assertThat(inColumns.byPlace(depth)).isEqualTo(inCypher.byPlace(depth));
    assertThat(inColumns.byStatus()).isEqualTo(inCypher.byStatus());
    assertThat(inColumns.byNode(2015, of.window())).isEqualTo(inCypher.byNode(2015, of.window()));
    var shared = inColumns.amountsOn(NODES);
    var expected = inCypher.amountsOn(NODES);
    assertThat(shared).containsOnlyKeys(expected.keySet());
    expected.forEach((node, amounts) -> same(Objects.requireNonNull(shared.get(node)), amounts));
    for (var role : List.of(HolderRole.APPLICANT, HolderRole.CURRENT_OWNER)) {
      var counted = inColumns.holders(role, 20);
      assertThat(counted.largest()).isEqualTo(inCypher.holders(role, 20).largest());
      same(counted.amounts(), inCypher.holders(role, 20).amounts());
    }
  }

  private static void same(Amounts counted, Amounts expected) {
    assertThat(counted.unknown()).isCloseTo(expected.unknown(), within(1e-9));
    assertThat(counted.known().stream().sorted().mapToDouble(Double::doubleValue).toArray())
        .containsExactly(
            expected.known().stream().sorted().mapToDouble(Double::doubleValue).toArray(),
            within(1e-9));
  }

  private static Year withoutNewest(Year year) {
    return new Year(
        year.year(), year.filings(), year.publications(), year.grants(), year.applicants(), null);
  }

  private static LocalDate newest(List<Year> years) {
    return years.stream()
        .map(Year::newest)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  private static PatentFilter filter(Random random, int depth) {
    Supplier<List<PatentFilter>> parts =
        () ->
            depth > 0 && random.nextInt(4) == 0
                ? List.of(filter(random, depth - 1), filter(random, depth - 1))
                : List.of();
    return PatentFilter.builder()
        .and(parts.get())
        .or(parts.get())
        .not(depth > 0 && random.nextInt(4) == 0 ? filter(random, depth - 1) : null)
        .region(
            sometimes(
                random,
                List.of("region/320000", "region/321000", "region/US-CA", "region/nowhere")))
        .chainNode(sometimes(random, List.of("chain-node/1", "chain-node/7", "chain-node/none")))
        .chain(sometimes(random, List.of("chain/a", "chain/b")))
        .holder(sometimes(random, List.of("holder/03", "holder/04", "holder/05")))
        .filedOn(random.nextInt(6) == 0 ? days(random) : null)
        .grantedOn(random.nextInt(6) == 0 ? days(random) : null)
        .legalStatus(sometimes(random, List.of(LegalStatus.IN_FORCE, LegalStatus.UNKNOWN)))
        .patentType(sometimes(random, List.of(PatentType.INVENTION, PatentType.UNKNOWN)))
        .build();
  }

  private static Days days(Random random) {
    return new Days(
        random.nextInt(3) == 0 ? null : LocalDate.of(2003 + random.nextInt(8), 5, 1),
        random.nextInt(3) == 0 ? null : LocalDate.of(2012 + random.nextInt(8), 5, 1));
  }

  private static <T> List<T> sometimes(Random random, List<T> values) {
    return random.nextInt(6) > 0 ? List.of() : values.subList(0, 1 + random.nextInt(values.size()));
  }
}
