package io.luopan.queries.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.luopan.embedded.junit.Fresh;
import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.place.RegionLevel;
import io.luopan.queries.GraphReader;
import io.luopan.queries.gap.GapMethod.CountUnit;
import io.luopan.queries.gap.GapMethod.Fractional;
import io.luopan.queries.graph.DatasetQueries;
import io.luopan.queries.industry.ChainNodeQueries;
import io.luopan.queries.measure.DensityConvention;
import io.luopan.queries.page.Cursors;
import io.luopan.queries.patent.RegionRule;
import io.luopan.queries.place.Region;
import io.luopan.queries.projection.NodeCount;
import io.luopan.queries.projection.Projections;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

/// In random graphs, the counts of a what-if are those of the graph in which it has come to pass.
@WithGraph(fresh = Fresh.EACH_TEST)
class WhatIfCountsIT {
  private static final int PATENTS = 300;
  private static final List<String> NODES =
      IntStream.range(0, 5).mapToObj(i -> "chain-node/" + i).toList();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void countsAsIfHoldersHadMoved(long seed, Driver driver) {
    var random = new Random(seed);
    var holders =
        random.ints(0, 25).distinct().limit(3).mapToObj("holder/%02d"::formatted).toList();
    var path = RandomGraph.PATHS.get(random.nextInt(RandomGraph.PATHS.size()));

    compare(
        driver,
        seed,
        methods(random, RegionRule.values()),
        method -> new WhatIfCase(method, path, Set.copyOf(holders), Set.of()),
        () -> run(driver, "moved", Map.of("holders", holders, "region", path)),
        (told, seen) -> {
          for (var node : NODES) {
            var local = told.local().getOrDefault(node, NodeCount.Local.NOTHING);
            var moved = seen.local().getOrDefault(node, NodeCount.Local.NOTHING);
            assertThat(withoutHolders(local)).as(node).isEqualTo(withoutHolders(moved));
            // Where a patent has several first applicants, those who come along are not counted.
            assertThat(local.holders()).as(node).isLessThanOrEqualTo(moved.holders());
          }
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7, 8})
  void countsAsIfPatentsHadBeenBought(long seed, Driver driver) {
    var random = new Random(seed);
    var patents =
        random.ints(0, PATENTS).distinct().limit(25).mapToObj(n -> "patent/" + n).toList();
    var path = RandomGraph.PATHS.get(random.nextInt(RandomGraph.PATHS.size()));

    compare(
        driver,
        seed,
        methods(random, RegionRule.CURRENT_HOLDER),
        method -> new WhatIfCase(method, path, Set.of(), Set.copyOf(patents)),
        () -> run(driver, "bought", Map.of("patents", patents, "region", path)),
        (told, seen) -> {
          for (var node : NODES) {
            assertThat(told.control().getOrDefault(node, NodeCount.Control.NOTHING))
                .as(node)
                .isEqualTo(seen.control().getOrDefault(node, NodeCount.Control.NOTHING));
            assertThat(withoutHolders(told.local().getOrDefault(node, NodeCount.Local.NOTHING)))
                .as(node)
                .isEqualTo(
                    withoutHolders(seen.local().getOrDefault(node, NodeCount.Local.NOTHING)));
          }
        });
  }

  private static void compare(
      Driver driver,
      long seed,
      List<GapMethod> methods,
      Function<GapMethod, WhatIfCase> then,
      Runnable comeToPass,
      BiConsumer<HeldCounts, HeldCounts> alike) {
    RandomGraph.load(driver, seed, PATENTS);
    var graph = new GraphReader(driver, Duration.ofSeconds(60));
    var before = new Projections(graph, new DatasetQueries(graph), null);
    var queries =
        new WhatIfQueries(
            graph, new ChainGapQueries(before, new ChainNodeQueries(graph, new Cursors("test"))));
    var told = new LinkedHashMap<GapMethod, HeldCounts>();
    for (var method : methods) {
      var asked = then.apply(method);
      told.put(
          method,
          new WhatIfCounts(asked, queries.touched(asked))
              .applied(counts(before, method, asked.region()), NODES));
    }

    comeToPass.run();

    var after = new Projections(graph, new DatasetQueries(graph), null);
    told.forEach(
        (method, counts) -> {
          var seen = counts(after, method, then.apply(method).region());
          assertThat(counts.amountsByRegion().keySet())
              .as("%s", method)
              .isEqualTo(seen.amountsByRegion().keySet());
          seen.amountsByRegion()
              .forEach(
                  (region, amounts) ->
                      NODES.forEach(
                          node ->
                              assertThat(
                                      counts.amountsByRegion().get(region).getOrDefault(node, 0.0))
                                  .as("%s on %s by %s", region, node, method)
                                  .isCloseTo(amounts.getOrDefault(node, 0.0), within(1e-9))));
          seen.totals()
              .forEach(
                  (node, total) -> {
                    var own = counts.totals().get(node);
                    assertThat(own.amount()).isCloseTo(total.amount(), within(1e-9));
                    assertThat(own.patents()).isEqualTo(total.patents());
                    assertThat(own.located()).isEqualTo(total.located());
                  });
          alike.accept(counts, seen);
        });
  }

  private static HeldCounts counts(Projections projections, GapMethod method, String path) {
    var region = new Region("region/x", null, "x", path, RegionLevel.CITY, null, null);
    return HeldCounts.of(new ProjectedCounts(projections.current(), method, NODES, region));
  }

  private static NodeCount.Local withoutHolders(NodeCount.Local local) {
    return new NodeCount.Local(
        local.patents(), local.families(), 0, local.statusKnown(), local.valid());
  }

  private static List<GapMethod> methods(Random random, RegionRule... rules) {
    var methods = new ArrayList<GapMethod>();
    for (var rule : rules) {
      for (var unit : CountUnit.values()) {
        for (var fractional : Fractional.values()) {
          for (var reference : new String[] {null, "CN/", "CN/320000/"}) {
            methods.add(method(random, rule, unit, fractional, reference));
          }
        }
      }
    }
    return methods;
  }

  private static GapMethod method(
      Random random,
      RegionRule rule,
      CountUnit unit,
      Fractional fractional,
      @Nullable String reference) {
    return new GapMethod(
        reference,
        unit,
        fractional,
        rule,
        random.nextBoolean() ? null : LocalDate.of(2003 + random.nextInt(6), 2, 1),
        random.nextBoolean() ? null : LocalDate.of(2012 + random.nextInt(10), 6, 1),
        LocalDate.of(2012 + random.nextInt(14), 1, 1),
        DensityConvention.HIDALGO,
        GapThresholds.DEFAULT);
  }

  private static void run(Driver driver, String file, Map<String, Object> parameters) {
    try (var session = driver.session()) {
      session.run(CypherFiles.read(WhatIfQueriesIT.class, file), parameters).consume();
    }
  }
}
