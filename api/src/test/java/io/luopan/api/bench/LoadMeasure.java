package io.luopan.api.bench;

import io.luopan.loaders.cli.SampleLoading;
import io.luopan.loaders.file.FileSamples;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.load.LoadOutcome;
import io.luopan.loaders.load.LoadProgress;
import io.luopan.loaders.load.LoadReport;
import io.luopan.loaders.load.LoadRequest;
import io.luopan.loaders.load.LoadSettings;
import io.luopan.loaders.load.Loading;
import io.luopan.loaders.sample.SampleSettings;
import io.luopan.loaders.source.Sources;
import java.time.Duration;
import java.util.OptionalLong;

/// What one load took.
///
/// @param sizeBytes of the file; 0 of what is generated
/// @param parsing reading alone, without a graph
/// @param loading end to end, from the file's digest to the last commit
/// @param heapPeak of the loading JVM, in bytes
/// @param enginePeak of the engine's process, in bytes
/// @param bare the same nodes and relationships by the driver alone
record LoadMeasure(
    String what,
    long sizeBytes,
    long records,
    Duration parsing,
    Duration loading,
    long heapPeak,
    OptionalLong enginePeak,
    BareWrite.Result bare) {

  private static final LoadRequest DRY_RUN = new LoadRequest(false, true, false, false);

  private interface Load {
    LoadReport run(boolean dry);
  }

  static LoadMeasure of(BenchFile file, BenchGraph graph, BenchGraph bare) {
    var input = InputFile.of(file.path());
    var fit = Sources.recognize(FileSamples.of(input));
    var loading = loading(graph);
    return measure(
        file.what(),
        input.sizeBytes(),
        dry ->
            dry
                ? Loading.dryRun(
                    input, fit.source(), fit.recognition().reason(), LoadProgress.SILENT)
                : loading.load(input, fit.source(), fit.recognition().reason(), LoadRequest.USUAL),
        graph,
        bare);
  }

  static LoadMeasure ofSample(int patents, BenchGraph graph, BenchGraph bare) {
    var loading = loading(graph);
    return measure(
        "sample of %,d patents".formatted(patents),
        0,
        dry ->
            SampleLoading.load(
                loading, SampleSettings.ofSize(patents), dry ? DRY_RUN : LoadRequest.USUAL),
        graph,
        bare);
  }

  private static Loading loading(BenchGraph graph) {
    return new Loading(graph.driver(), LoadSettings.ofProcess(), LoadProgress.SILENT);
  }

  /// Reads once to warm up and once by the clock, then loads.
  private static LoadMeasure measure(
      String what, long sizeBytes, Load load, BenchGraph graph, BenchGraph bare) {
    load.run(true);
    long begun = System.nanoTime();
    load.run(true);
    var parsing = Duration.ofNanos(System.nanoTime() - begun);
    var copy = BareWrite.after(graph.driver(), bare.driver());
    Memory.forget(graph.engine().pid());
    begun = System.nanoTime();
    var report = load.run(false);
    var loading = Duration.ofNanos(System.nanoTime() - begun);
    long heapPeak = Memory.heapPeak();
    var enginePeak = Memory.residentPeak(graph.engine().pid());
    if (report.outcome() != LoadOutcome.ACCEPTED) {
      throw new IllegalStateException(report.text());
    }
    return new LoadMeasure(
        what, sizeBytes, report.read(), parsing, loading, heapPeak, enginePeak, copy.copy());
  }

  double recordRate() {
    return records / seconds(loading);
  }

  double parseRate() {
    return records / seconds(parsing);
  }

  /// Nodes and relationships a second.
  double elementRate() {
    return bare.elements() / seconds(loading);
  }

  /// Megabytes a second; 0 of what is generated.
  double megabyteRate() {
    return sizeBytes / 1e6 / seconds(parsing);
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
