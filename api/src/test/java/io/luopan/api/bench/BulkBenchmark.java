package io.luopan.api.bench;

import io.luopan.loaders.cli.SampleLoading;
import io.luopan.loaders.load.BulkLoading;
import io.luopan.loaders.load.BulkReport;
import io.luopan.loaders.load.LoadProgress;
import io.luopan.loaders.load.LoadRequest;
import io.luopan.loaders.load.LoadSettings;
import io.luopan.loaders.sample.SampleSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Measures how long it takes to build a graph of synthetic patents at once: `mvn -B -Pbench-bulk
/// -DskipTests verify`. Prints the rows of a table in docs/benchmarks.md.
public final class BulkBenchmark {
  private static final String HEADINGS =
      """
      | Patents | Nodes | Relationships | Reading alone, s | Preparing, s | Importing, s | Indexes, s | Whole, s | Records/s of importing | Whole ÷ importing and indexes | the same without reading | Heap, peak MB | Store, MB |
      |--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|""";

  private BulkBenchmark() {}

  /// @param arguments the number of patents, and of rounds
  public static void main(String[] arguments) {
    long patents = Long.parseLong(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    var measured = new ArrayList<Measure>();
    System.out.println(HEADINGS);
    for (int round = 0; round < rounds; round++) {
      var measure = measure(patents);
      System.out.println(measure.row());
      measured.add(measure);
    }
    System.out.printf(
        Locale.ROOT,
        "median of whole ÷ importing and indexes: %.2f, without reading: %.2f; load average %.1f%n",
        median(measured.stream().map(Measure::ratio).toList()),
        median(measured.stream().map(Measure::ratioOfFacts).toList()),
        Machine.loadNow());
  }

  private record Measure(long patents, Duration reading, BulkReport built, long heapBytes) {
    String row() {
      return String.format(
          Locale.ROOT,
          "| %,d | %,d | %,d | %.0f | %.0f | %.0f | %.0f | %.0f | %,.0f | %.2f | %.2f | %,d | %,d |",
          patents,
          built.nodes(),
          built.relationships(),
          seconds(reading),
          seconds(built.preparing()),
          seconds(built.importing()),
          seconds(built.opening()),
          seconds(built.preparing()) + alone(),
          (built.nodes() + built.relationships()) / seconds(built.importing()),
          ratio(),
          ratioOfFacts(),
          heapBytes >> 20,
          built.storeBytes() >> 20);
    }

    private double alone() {
      return seconds(built.importing()) + seconds(built.opening());
    }

    double ratio() {
      return (seconds(built.preparing()) + alone()) / alone();
    }

    /// The files are read twice.
    double ratioOfFacts() {
      return (seconds(built.preparing()) - 2 * seconds(reading) + alone()) / alone();
    }
  }

  private static Measure measure(long patents) {
    var item = SampleLoading.item(SampleSettings.ofSize(patents));
    long begun = System.nanoTime();
    try (var records = item.records().from(0)) {
      // Not count(), which a stream of known size answers without making anything.
      if (records.mapToLong(record -> record.at().number() > 0 ? 1 : 0).sum() != patents) {
        throw new IllegalStateException("the sample is not whole");
      }
    }
    var reading = Duration.ofNanos(System.nanoTime() - begun);
    Memory.forget(ProcessHandle.current().pid());
    var folder = Path.of("target", "bulk").toAbsolutePath();
    delete(folder);
    var built =
        new BulkLoading(LoadSettings.ofProcess(), LoadProgress.SILENT)
            .load(folder.resolve("data"), List.of(item), LoadRequest.USUAL);
    long heap = Memory.heapPeak();
    delete(folder);
    return new Measure(patents, reading, built, heap);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (var tree = Files.walk(folder)) {
      for (var entry : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(entry);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
