package io.luopan.loaders.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.load.LoadState;
import io.luopan.model.load.Loads;
import io.luopan.model.write.GraphDigest;
import io.luopan.model.write.Undo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/// Every real file beside the project loads into one graph, or is refused for a stated reason;
/// twice is once, and so is all of them at once by the importer; undoing them all leaves nothing.
@WithGraph
class EveryRealFileIT {
  @TempDir Path folder;

  /// Files that no source reads, lack a patent's number, or ask for `--encoding`, with the code.
  private static final Map<String, String> REFUSED =
      Map.ofEntries(
          Map.entry("battery_lens_part1.csv", "MISSING_COLUMN"),
          Map.entry("bulk_export_columns.json", "NOT_RECOGNIZED"),
          Map.entry("filing-office.nt", "NOT_RECOGNIZED"),
          Map.entry("israeli-inventors-benchmark.csv", "NOT_RECOGNIZED"),
          Map.entry("patentsview-inventors-benchmark.csv", "NOT_RECOGNIZED"),
          Map.entry("patentsview_api_fields.csv", "NOT_RECOGNIZED"),
          Map.entry("pizza_lens_1000_raw.csv", "BAD_ENCODING"),
          Map.entry("pizza_sliced_20132014_274.csv", "BAD_ENCODING"),
          Map.entry("pmo.owl", "NOT_RECOGNIZED"),
          Map.entry("rawinventor_part1.tsv", "NOT_RECOGNIZED"),
          Map.entry("skos.rdf", "NOT_RECOGNIZED"));

  @Test
  void loadsOnceOrIsRefusedAndCanBeTakenBack(Driver driver) throws IOException {
    var graph = TestedGraph.empty(driver);
    var before = graph.lines();
    var refused = new TreeMap<String, String>();
    for (var file : realFiles()) {
      load(graph, file, LoadRequest.USUAL)
          .ifPresent(code -> refused.put(file.getFileName().toString(), code));
    }
    var once = graph.lines();
    graph.holds(builtAtOnce());
    for (var file : realFiles()) {
      load(graph, file, TestedGraph.AGAIN);
    }

    graph.holds(once);
    assertThat(refused).isEqualTo(new TreeMap<>(REFUSED));

    var loads = new Loads(driver);
    loads.last(1_000).stream()
        .filter(load -> load.state() == LoadState.DONE)
        .map(load -> load.file())
        .filter(file -> !file.source().equals("reference"))
        .map(file -> file.key())
        .distinct()
        .forEach(key -> Undo.file(driver, key));
    graph.holds(before);
  }

  /// What the importer makes of all of them together.
  private List<String> builtAtOnce() throws IOException {
    var items = new ArrayList<BulkLoading.Item>();
    for (var file : realFiles()) {
      try {
        Intake.units(InputFile.of(file), Optional.empty())
            .forEach(unit -> items.add(BulkLoading.Item.of(unit)));
      } catch (UnreadableFileException e) {
        continue; // The loads one by one say which files those are.
      }
    }
    var data = folder.resolve("data");
    new BulkLoading(new LoadSettings(2_000, 0), LoadProgress.SILENT)
        .load(data, items, LoadRequest.USUAL);
    return new BuiltGraph(data).ask(GraphDigest::lines);
  }

  private static List<Path> realFiles() throws IOException {
    var data = SharedFiles.file("ror").getParent();
    try (var walk = Files.walk(data)) {
      return walk.filter(Files::isRegularFile)
          .filter(path -> !path.endsWith("PROVENANCE.md"))
          .sorted()
          .toList();
    }
  }

  /// @return the code of the refusal
  private static Optional<String> load(TestedGraph graph, Path file, LoadRequest request) {
    var loading = new Loading(graph.driver(), new LoadSettings(2_000, 0), LoadProgress.SILENT);
    try {
      for (var unit : Intake.units(InputFile.of(file), Optional.empty())) {
        var report = loading.load(unit.file(), unit.source(), unit.recognizedBy(), request);
        if (report.outcome() == LoadOutcome.FAILED) {
          return Optional.of(String.valueOf(report.failure()).split(":")[0]);
        }
        assertThat(report.read()).as(file + ": " + report.text()).isPositive();
      }
      return Optional.empty();
    } catch (UnreadableFileException e) {
      return Optional.of(e.issue().code().name());
    }
  }
}
