package io.luopan.loaders.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.cli.SampleLoading;
import io.luopan.loaders.load.BuiltGraph;
import io.luopan.loaders.load.BulkLoading;
import io.luopan.loaders.load.LoadProgress;
import io.luopan.loaders.load.LoadRequest;
import io.luopan.loaders.load.LoadSettings;
import io.luopan.loaders.load.TestedGraph;
import io.luopan.loaders.resolve.SampleInventors.Pair;
import io.luopan.loaders.sample.SampleSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/// Whom the resolver joins among the sample's inventors, beside who they are. Prints a row of the
/// table in `docs/who-is-who.md`, of as many patents as `luopan.sample` says, and whom it missed.
class SampleInventorsIT {
  private static final SampleSettings SAMPLE =
      SampleSettings.ofSize(Long.getLong("luopan.sample", 3_000));
  private static final double LEAST_RECALL = 0.8;
  private static final int MOST_MISSED = 30;

  @TempDir Path folder;

  private record Resolved(ResolveReport report, Set<Pair> joined, Duration took) {}

  @Test
  void joinsMostOfWhoAreOneAndNobodyElse() {
    var data = folder.resolve("data");
    new BulkLoading(LoadSettings.ofProcess(), LoadProgress.SILENT)
        .load(data, List.of(SampleLoading.item(SAMPLE)), LoadRequest.USUAL);
    var persons = SampleInventors.onePerson(SAMPLE);

    var resolved = new BuiltGraph(data).ask(SampleInventorsIT::resolve);

    var right = new HashSet<>(resolved.joined());
    right.retainAll(persons.keySet());
    print(resolved, right.size(), persons);
    assertThat(resolved.joined()).isEqualTo(right);
    assertThat(right.size()).isGreaterThan((int) (LEAST_RECALL * persons.size()));
  }

  private static Resolved resolve(Driver driver) {
    Resolving.ofHolders(driver).run();
    long begun = System.nanoTime();
    var report = Resolving.ofInventors(driver).run();
    var took = Duration.ofNanos(System.nanoTime() - begun);
    return new Resolved(report, joined(new TestedGraph(driver)), took);
  }

  /// Pairs of inventors for whom one stands.
  private static Set<Pair> joined(TestedGraph graph) {
    var pairs = new HashSet<Pair>();
    graph
        .ask(
            """
            MATCH (i:Inventor) WHERE i.mergedInto IS NOT NULL
            WITH i.mergedInto AS of, collect(i.id) AS others
            RETURN others + of AS ids
            """,
            Map.of())
        .forEach(ids -> pairs.addAll(Pair.among(ids.asList(id -> id.asString()))));
    return pairs;
  }

  private static void print(Resolved resolved, int right, Map<Pair, String> persons) {
    var report = resolved.report();
    System.out.printf(
        Locale.ROOT,
        "| %,d | %,d | %,d | %,d | %,d | %,d of %,d | %,d | %d s |%n",
        SAMPLE.patents(),
        report.parties(),
        report.pairs(),
        resolved.joined().size(),
        right,
        right,
        persons.size(),
        report.doubtful(),
        resolved.took().toSeconds());
    persons.keySet().stream()
        .filter(pair -> !resolved.joined().contains(pair))
        .map(pair -> "missed: " + persons.get(pair))
        .sorted()
        .limit(MOST_MISSED)
        .forEach(System.out::println);
  }
}
