package io.luopan.queries.gap;

import io.luopan.embedded.EmbeddedGraph;
import io.luopan.embedded.EmbeddedSettings;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Questions;
import io.luopan.queries.projection.Projections;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

/// Counts the gaps of chains in the columns and in plain Cypher, on one graph that `./luopan load`
/// made, and prints a row of docs/benchmarks-gaps.md for each: `mvn -B -Pbench-peers -DskipTests
/// -Dbench.data=DIR -pl queries -am verify`.
final class GapPeers {
  private static final List<String> CHAINS = List.of("hydrogen", "grid", "bio");
  private static final String REGION = "321000";
  private static final int TIMES = 21;

  private final Questions questions;
  private final GraphReader graph;
  private final GapMethod method = GapMethod.defaults(LocalDate.of(2024, 1, 1));

  private GapPeers(Questions questions, GraphReader graph) {
    this.questions = questions;
    this.graph = graph;
  }

  /// @param arguments the folder of an embedded graph
  public static void main(String[] arguments) {
    try (var engine = EmbeddedGraph.start(EmbeddedSettings.of(Path.of(arguments[0])));
        var driver =
            GraphDatabase.driver(
                engine.boltUri(), AuthTokens.basic(engine.username(), engine.password()))) {
      var graph = new GraphReader(driver, Duration.ofMinutes(10));
      new GapPeers(Questions.of(graph, "bench"), graph).print();
    }
  }

  private void print() {
    long start = System.nanoTime();
    var current = questions.projections().current();
    say(
        "%,d placements of %,d patents read into columns in %.1f s%n",
        current.columns().placements(),
        current.columns().patents(),
        (System.nanoTime() - start) / 1e9);
    say("| Chain | Nodes | Columns, first, ms | Columns p50, ms | Cypher, ms | Cypher ÷ columns |");
    say("|---|--:|--:|--:|--:|--:|");
    CHAINS.forEach(chain -> print(chain, current));
  }

  private void print(String code, Projections.Current current) {
    var chain = questions.chains().get(code);
    var region = questions.regions().get(REGION);
    var nodes =
        questions.chainNodes().nodesOf(List.of(chain.id())).get(chain.id()).stream()
            .map(node -> node.id())
            .toList();
    Runnable inColumns = () -> countAll(new ProjectedCounts(current, method, nodes, region));
    Runnable inCypher =
        () -> countAll(new CypherGapCounts(graph, method, chain.id(), region.path()));
    double first = millis(inColumns);
    double columns = median(inColumns, TIMES);
    double cypher = median(inCypher, 3);
    same(
        new ProjectedCounts(current, method, nodes, region),
        new CypherGapCounts(graph, method, chain.id(), region.path()));
    say(
        "| %s | %d | %.1f | %.2f | %,.0f | %,.0f |",
        code, nodes.size(), first, columns, cypher, cypher / columns);
  }

  /// As `gaps` asks.
  private static void countAll(GapCounts counts) {
    counts.totals();
    counts.specialization(1);
    counts.local();
    counts.control();
    counts.largestHolders();
  }

  private static void same(GapCounts counts, GapCounts expected) {
    expected
        .local()
        .forEach(
            (node, local) -> {
              if (!local.equals(counts.local().get(node))) {
                throw new IllegalStateException(node + " differs");
              }
            });
  }

  private static double median(Runnable work, int times) {
    var taken = IntStream.range(0, times).mapToDouble(_ -> millis(work)).toArray();
    Arrays.sort(taken);
    return taken[times / 2];
  }

  private static double millis(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
