package io.luopan.queries.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Prints the tables of docs/benchmarks-gaps.md: `mvn -B -Pbench-gaps -DskipTests -pl queries -am
/// verify`.
public final class GapBenchmark {
  private static final String VALID = "in_force AND status_on <= 19723 AND expiry > 19723";

  private static final int RANKINGS = 9;

  private GapBenchmark() {}

  /// @param arguments numbers of patents
  public static void main(String[] arguments) throws IOException, RunnerException, SQLException {
    say("load average before: %.1f", load());
    say("memory: %.1f GB/s", MemoryBandwidth.bytesPerSecond() / 1e9);
    for (var patents : arguments) {
      say("%n### %,d patents%n", Long.parseLong(patents));
      columns(Long.parseLong(patents));
      ranks(Long.parseLong(patents));
      jmh(patents);
      duckDb(Long.parseLong(patents));
    }
    say("load average after: %.1f", load());
  }

  private static void columns(long patents) throws IOException {
    long start = System.nanoTime();
    BenchColumns.make(patents);
    double making = (System.nanoTime() - start) / 1e9;
    start = System.nanoTime();
    var columns = BenchColumns.open(patents).columns();
    say(
        "columns: %,d placements, %.1f bytes each; made in %.1f s, opened in %.2f s%n",
        columns.placements(),
        (double) (columns.sizeBytes() - columns.patentBytes()) / columns.placements(),
        making,
        (System.nanoTime() - start) / 1e9);
  }

  private static void ranks(long patents) throws IOException {
    var columns = BenchColumns.open(patents);
    var nodes = BenchColumns.nodes(400, 20);
    var seconds = new double[RANKINGS];
    for (int i = 0; i < RANKINGS; i++) {
      long start = System.nanoTime();
      columns.ranks(nodes, GapTimes.CITY);
      seconds[i] = (System.nanoTime() - start) / 1e9;
    }
    double first = seconds[0];
    Arrays.sort(seconds);
    say(
        "rank intervals of a chain, 200 draws: first %.2f s, middle of %d %.2f s, longest %.2f s%n",
        first, RANKINGS, seconds[RANKINGS / 2], seconds[RANKINGS - 1]);
  }

  private static void jmh(String patents) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(GapTimes.class.getName())
            .param("patents", patents)
            .forks(1)
            .warmupIterations(3)
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(2))
            .verbosity(org.openjdk.jmh.runner.options.VerboseMode.SILENT)
            .build();
    say("| Question | p50, ms | p95, ms |%n|---|--:|--:|");
    new Runner(options).run().forEach(GapBenchmark::row);
  }

  private static void row(RunResult result) {
    var statistics = result.getPrimaryResult().getStatistics();
    say(
        "| %s | %.3f | %.3f |",
        result.getPrimaryResult().getLabel(),
        statistics.getPercentile(50),
        statistics.getPercentile(95));
  }

  private static void duckDb(long patents) throws IOException, SQLException {
    try (var table = DuckDbTable.of(patents)) {
      say("%n| DuckDB | p50, ms |%n|---|--:|");
      duckDb(table, "chain: sums without distinct", sums("node BETWEEN 400 AND 419"));
      duckDb(table, "chain: distinct valid families", families("node BETWEEN 400 AND 419"));
      duckDb(table, "chain: four largest holders", largest("node BETWEEN 400 AND 419"));
      duckDb(table, "all: sums without distinct", sums("true"));
      duckDb(table, "all: distinct valid families", families("true"));
      duckDb(table, "all: four largest holders", largest("true"));
      duckDb(
          table,
          "table of cities",
          "SELECT node, city, count(DISTINCT family) FROM placement GROUP BY node, city");
    }
  }

  private static void duckDb(DuckDbTable table, String name, String sql) throws SQLException {
    say("| %s | %.1f |", name, table.median(sql, 9));
  }

  private static String sums(String nodes) {
    return """
        SELECT node, count(*) FILTER (WHERE %1$s), count(*) FILTER (WHERE %1$s AND place = 1),
          sum(cited) FILTER (WHERE place < 2), sum(cited) FILTER (WHERE place = 0)
        FROM placement WHERE %2$s GROUP BY node
        """
        .formatted(VALID, nodes);
  }

  private static String families(String nodes) {
    return """
        SELECT node, count(DISTINCT family), count(DISTINCT family) FILTER (WHERE place = 1)
        FROM placement WHERE %2$s AND %1$s GROUP BY node
        """
        .formatted(VALID, nodes);
  }

  private static String largest(String nodes) {
    return """
        SELECT node, list(families ORDER BY families DESC, holder)[:4] FROM (
          SELECT node, holder, count(DISTINCT family) AS families
          FROM placement WHERE %2$s AND %1$s GROUP BY node, holder)
        GROUP BY node
        """
        .formatted(VALID, nodes);
  }

  private static double load() {
    return java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
