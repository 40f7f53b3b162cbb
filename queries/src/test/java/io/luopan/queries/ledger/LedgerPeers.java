package io.luopan.queries.ledger;

import io.luopan.embedded.EmbeddedGraph;
import io.luopan.embedded.EmbeddedSettings;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Questions;
import io.luopan.queries.ledger.PoolShares.Parameters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

/// Asks the same of the ledger and of plain Cypher, and prints the rows of
/// docs/benchmarks-pools.md:
/// `mvn -B -Pbench-pools -DskipTests -pl queries -am verify`.
final class LedgerPeers {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final String STANDARD = "standard/ETSI TS 138 101";
  private static final int TIMES = 101;
  private static final int WARM = 20;

  private LedgerPeers() {}

  /// @param arguments how many patents, and an empty folder for the store
  public static void main(String[] arguments) throws Exception {
    int patents = Integer.parseInt(arguments[0]);
    var folder = Files.createDirectories(Path.of(arguments[1]));
    try (var engine = EmbeddedGraph.start(EmbeddedSettings.of(folder));
        var driver =
            GraphDatabase.driver(
                engine.boltUri(), AuthTokens.basic(engine.username(), engine.password()))) {
      SyntheticClaims.make(driver, patents);
      var graph = new GraphReader(driver, Duration.ofMinutes(10));
      var ledger = Questions.of(graph, "bench").ledger();
      var cypher = new CypherLedger(graph);
      long start = System.nanoTime();
      ledger.coverage(STANDARD, DAY);
      System.gc();
      var runtime = Runtime.getRuntime();
      say(
          "%,d declared patents read into the ledger in %.1f s; %,d MB of heap in use",
          patents,
          (System.nanoTime() - start) / 1e9,
          (runtime.totalMemory() - runtime.freeMemory()) >> 20);
      say("| Question | Ledger p50, ms | p95, ms | Cypher p50, ms | Cypher ÷ ledger |");
      say("|---|--:|--:|--:|--:|");
      row(
          "poolCoverage of a standard",
          () -> ledger.coverage(STANDARD, DAY),
          () -> cypher.coverage(STANDARD, DAY));
      row(
          "poolOverlap of two pools",
          () -> ledger.overlap("pool/p0", "pool/p1", DAY),
          () -> cypher.sharedFamilies("pool/p0", "pool/p1", DAY));
      row("poolExpiry", () -> ledger.expiry("pool/p0", DAY), () -> cypher.expiry("pool/p0", DAY));
      row(
          "poolShares, six rules (Cypher: one)",
          () -> ledger.shares("pool/p0", DAY, Parameters.DEFAULT),
          () -> cypher.shares("pool/p0", DAY));
      row("poolHistory", () -> ledger.history("pool/p0", DAY), null);
      row("poolChecks", () -> ledger.checks("pool/p0", DAY), null);
    }
  }

  private static void row(String question, Runnable inLedger, @Nullable Runnable inCypher) {
    IntStream.range(0, WARM).forEach(_ -> inLedger.run());
    double[] ledger = times(inLedger, TIMES);
    if (inCypher == null) {
      say("| %s | %.2f | %.2f | | |", question, ledger[TIMES / 2], ledger[TIMES * 95 / 100]);
      return;
    }
    inCypher.run();
    double cypher = times(inCypher, 3)[1];
    say(
        "| %s | %.2f | %.2f | %,.0f | %,.0f |",
        question, ledger[TIMES / 2], ledger[TIMES * 95 / 100], cypher, cypher / ledger[TIMES / 2]);
  }

  /// Milliseconds, sorted.
  private static double[] times(Runnable work, int times) {
    var taken = new double[times];
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      work.run();
      taken[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(taken);
    return taken;
  }

  private static void say(String text, Object... values) {
    System.out.println(String.format(Locale.ROOT, text, values));
  }
}
