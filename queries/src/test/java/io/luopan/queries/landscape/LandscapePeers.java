package io.luopan.queries.landscape;

import io.luopan.embedded.EmbeddedGraph;
import io.luopan.embedded.EmbeddedSettings;
import io.luopan.model.party.HolderRole;
import io.luopan.queries.GraphReader;
import io.luopan.queries.graph.DatasetQueries;
import io.luopan.queries.patent.PatentFilter;
import io.luopan.queries.patent.PatentSets;
import io.luopan.queries.projection.FilterMeaning;
import io.luopan.queries.projection.Projections;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

/// Counts the tables of a landscape in columns and in plain Cypher, on one graph that `./luopan
/// load` made, and prints a row of docs/landscape.md for each: `mvn -B -Pbench-peers -DskipTests
/// -Dbench.main=io.luopan.queries.landscape.LandscapePeers -Dbench.data=DIR -pl queries -am
/// verify`.
final class LandscapePeers {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
  private static final int TIMES = 7;

  private static final Map<String, Function<LandscapeCounts, Object>> TABLES =
      new LinkedHashMap<>();

  static {
    TABLES.put("size", LandscapeCounts::size);
    TABLES.put("trend", LandscapeCounts::byYear);
    TABLES.put("lifeCycle", LandscapeCounts::filedByYear);
    TABLES.put("regions", counts -> counts.byPlace(3));
    TABLES.put("legalStatus", LandscapeCounts::byStatus);
    TABLES.put("holders, applicants", counts -> counts.holders(HolderRole.APPLICANT, 20));
    TABLES.put("holders, current", counts -> counts.holders(HolderRole.CURRENT_OWNER, 20));
    TABLES.put("branches", counts -> branches(counts));
  }

  private LandscapePeers() {}

  private static Object branches(LandscapeCounts counts) {
    var nodes = counts.byNode(2023, 3);
    return List.of(
        nodes.size(),
        counts.amountsOn(nodes.stream().limit(50).map(LandscapeCounts.OnNode::node).toList()));
  }

  /// @param arguments the folder of an embedded graph
  public static void main(String[] arguments) {
    try (var engine = EmbeddedGraph.start(EmbeddedSettings.of(Path.of(arguments[0])));
        var driver =
            GraphDatabase.driver(
                engine.boltUri(), AuthTokens.basic(engine.username(), engine.password()))) {
      var graph = new GraphReader(driver, Duration.ofMinutes(20));
      var projections = new Projections(graph, new DatasetQueries(graph), null);
      long start = System.nanoTime();
      var columns = projections.current().columns();
      say(
          "%,d patents and %,d placements read in %.1f s; %,d bytes, of which %,d are of patents",
          columns.patents(),
          columns.placements(),
          (System.nanoTime() - start) / 1e9,
          columns.sizeBytes(),
          columns.patentBytes());
      var reader =
          new LandscapeReader(graph, new PatentSets(graph), projections, new FilterMeaning(graph));
      say("| Set | Table | Columns, first, ms | Columns p50, ms | Cypher, ms | Cypher ÷ columns |");
      say("|---|---|--:|--:|--:|--:|");
      var chain = PatentFilter.builder().chain(List.of("chain/grid")).build();
      var china = PatentFilter.builder().region(List.of("region/CN")).build();
      print(reader, "chain `grid`", chain);
      print(reader, "all", PatentFilter.ALL);
      print(reader, "region CN", china);
    }
  }

  private static void print(LandscapeReader reader, String set, PatentFilter where) {
    var of = new Landscape(where, DAY, 3);
    TABLES.forEach(
        (name, table) -> {
          double first = millis(() -> table.apply(reader.counts(of)));
          double columns = median(() -> table.apply(reader.counts(of)), TIMES);
          double cypher = millis(() -> table.apply(new GraphCounts(reader, of)));
          say(
              "| %s | %s | %,.1f | %,.1f | %,.0f | %,.0f |",
              set, name, first, columns, cypher, cypher / columns);
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
