package io.luopan.queries.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.place.RegionLevel;
import io.luopan.queries.GraphReader;
import io.luopan.queries.graph.DatasetQueries;
import io.luopan.queries.measure.DensityConvention;
import io.luopan.queries.measure.RankBootstrap;
import io.luopan.queries.patent.RegionRule;
import io.luopan.queries.place.Region;
import io.luopan.queries.projection.NodeCount;
import io.luopan.queries.projection.Projections;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;

/// Whatever the method, the columns count what plain Cypher counts on the same graph.
@WithGraph
class ProjectedCountsIT {
  private static final long SEED = 20261122;
  private static final List<String> NODES =
      IntStream.range(0, 5).mapToObj(i -> "chain-node/" + i).toList();
  private static GraphReader graph;
  private static Projections projections;

  @BeforeAll
  static void load(Driver driver) {
    RandomGraph.load(driver, SEED, 400);
    graph = new GraphReader(driver, Duration.ofSeconds(60));
    projections = new Projections(graph, new DatasetQueries(graph), null);
  }

  @TestFactory
  Stream<DynamicTest> countsWhatCypherCounts() {
    var random = new Random(SEED);
    return IntStream.range(0, 60)
        .mapToObj(
            _ -> {
              var method = method(random);
              var path = RandomGraph.PATHS.get(random.nextInt(RandomGraph.PATHS.size()));
              return DynamicTest.dynamicTest(path + " " + method, () -> compare(path, method));
            });
  }

  /// With each family counted once, the rows of a ranking give what the whole table gives.
  @TestFactory
  Stream<DynamicTest> ranksFromWhatWasCounted() {
    var random = new Random(SEED + 1);
    return IntStream.range(0, 40)
        .mapToObj(
            _ -> {
              var method = method(random);
              var path = RandomGraph.PATHS.get(random.nextInt(RandomGraph.PATHS.size()));
              return DynamicTest.dynamicTest(path + " " + method, () -> rank(path, method));
            });
  }

  private static void rank(String path, GapMethod method) {
    var region = new Region("region/x", null, "x", path, RegionLevel.CITY, null, null);
    var counts = new ProjectedCounts(projections.current(), method, NODES, region);
    var table = counts.specialization(1);
    var rows = counts.rankingRows(NODES);
    var asked = NODES.stream().map(id -> new RankBootstrap.Asked(rows.node(id), 1, null)).toList();

    assertThat(rows.region() >= 0).isEqualTo(table.regions().contains(path));
    if (rows.region() >= 0) {
      var ranked =
          new RankBootstrap(rows.placements(), new RankBootstrap.Settings(1, 100, 0.5))
              .rank(rows.region(), 1, asked);
      for (int i = 0; i < NODES.size(); i++) {
        var rta = table.rta(path, NODES.get(i));
        var observed = ranked.get(i).rta();
        assertThat(observed == null).as(NODES.get(i)).isEqualTo(rta == null);
        if (rta != null && observed != null) {
          assertThat(observed.observed()).as(NODES.get(i)).isCloseTo(rta, within(1e-4));
        }
      }
    }
  }

  private static void compare(String path, GapMethod method) {
    var region = new Region("region/x", null, "x", path, RegionLevel.CITY, null, null);

    var inCypher = new CypherGapCounts(graph, method, "chain/a", path);
    var inColumns = new ProjectedCounts(projections.current(), method, NODES, region);

    same(inColumns.local(), inCypher.local(), NodeCount.Local.NOTHING);
    same(inColumns.control(), inCypher.control(), NodeCount.Control.NOTHING);
    same(inColumns.largestHolders(), inCypher.largestHolders(), NodeCount.Largest.NOTHING);
    closeTo(inColumns.totals(), inCypher.totals(), NodeCount.Total::amount);
    closeTo(inColumns.totals(), inCypher.totals(), total -> (double) total.patents());
    closeTo(inColumns.totals(), inCypher.totals(), total -> (double) total.located());
    var expected = inCypher.amountsByRegion();
    var amounts = inColumns.amountsByRegion();
    assertThat(amounts).containsOnlyKeys(expected.keySet());
    expected.forEach((name, byNode) -> closeTo(amounts.get(name), byNode, amount -> amount));
  }

  private static <T> void same(Map<String, T> counted, Map<String, T> expected, T nothing) {
    for (var node : NODES) {
      assertThat(counted.getOrDefault(node, nothing))
          .as(node)
          .isEqualTo(expected.getOrDefault(node, nothing));
    }
  }

  private static <T> void closeTo(
      Map<String, T> counted, Map<String, T> expected, Function<T, Double> amount) {
    assertThat(counted).containsOnlyKeys(expected.keySet());
    expected.forEach(
        (node, value) ->
            assertThat(amount.apply(counted.get(node)))
                .as(node)
                .isCloseTo(amount.apply(value), within(1e-9)));
  }

  private static GapMethod method(Random random) {
    return new GapMethod(
        List.of("", "", "CN/", "CN/320000/", "CN/370000/370900/", "US/")
            .get(random.nextInt(6))
            .transform(text -> text.isEmpty() ? null : text),
        GapMethod.CountUnit.values()[random.nextInt(2)],
        GapMethod.Fractional.values()[random.nextInt(3)],
        RegionRule.values()[random.nextInt(3)],
        random.nextBoolean() ? null : LocalDate.of(2003 + random.nextInt(6), 2, 1),
        random.nextBoolean() ? null : LocalDate.of(2012 + random.nextInt(10), 6, 1),
        LocalDate.of(2012 + random.nextInt(14), 1, 1),
        DensityConvention.HIDALGO,
        GapThresholds.DEFAULT);
  }
}
