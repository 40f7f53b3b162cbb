package io.luopan.api.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;

/// Measures loads and questions and writes the page about them: `mvn -B -Pbench -DskipTests
/// verify`.
public final class Benchmarks {
  private final BenchSettings settings;
  private double load = Machine.loadNow();
  private final Page page = new Page();
  private String text = "";

  private Benchmarks(BenchSettings settings) {
    this.settings = settings;
  }

  public static void main(String[] arguments) {
    run(BenchSettings.of(arguments));
  }

  /// @return the page, which also stands where the settings say
  static String run(BenchSettings settings) {
    return new Benchmarks(settings).run();
  }

  private String run() {
    if (settings.filePercent() > 0) {
      files();
    }
    settings.samples().forEach(this::sample);
    say("Written: " + settings.page().toAbsolutePath());
    return text;
  }

  private void files() {
    say("Writing the files of the sources …");
    try (var folder = TemporaryFolder.make();
        var graphs = TwoGraphs.start()) {
      for (var file : BenchFile.write(folder.path(), settings.filePercent())) {
        say("Loading: " + file.what());
        page.load(LoadMeasure.of(file, graphs.luopan(), graphs.bare()));
        write(graphs.luopan());
      }
    }
  }

  private void sample(int patents) {
    try (var graphs = TwoGraphs.start()) {
      say("Loading: sample of %,d patents".formatted(patents));
      page.load(LoadMeasure.ofSample(patents, graphs.luopan(), graphs.bare()));
      write(graphs.luopan());
      graphs.bare().close();
      say("Asking the sample of %,d patents".formatted(patents));
      page.questions(patents, QuestionMeasure.all(graphs.luopan(), settings));
      write(graphs.luopan());
    }
  }

  /// What is measured so far, so that a run that is stopped is not lost.
  private void write(BenchGraph graph) {
    load = Math.max(load, Machine.loadNow());
    text = page.text(Machine.of(graph, load), settings.longest());
    try {
      Files.createDirectories(settings.page().toAbsolutePath().getParent());
      Files.writeString(settings.page(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One that Luopan loads into and one for the bare driver, alike at first and started together.
  private record TwoGraphs(BenchGraph luopan, BenchGraph bare) implements AutoCloseable {
    static TwoGraphs start() {
      var luopan = CompletableFuture.supplyAsync(BenchGraph::start);
      var bare = BenchGraph.start();
      return new TwoGraphs(luopan.join(), bare);
    }

    @Override
    public void close() {
      luopan.close();
      bare.close();
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
