package io.luopan.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.Fresh;
import io.luopan.embedded.junit.WithGraph;
import io.luopan.loaders.cli.SampleLoading;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.load.Intake;
import io.luopan.loaders.load.LoadProgress;
import io.luopan.loaders.load.LoadRequest;
import io.luopan.loaders.load.LoadSettings;
import io.luopan.loaders.load.Loading;
import io.luopan.loaders.sample.SampleSettings;
import io.luopan.model.cypher.ResourceFolder;
import io.luopan.model.migration.Migrations;
import io.luopan.model.write.ReferenceData;
import io.luopan.queries.GraphReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

/// The page about the graph, the loaders, and the graphs that queries are tested on speak of the
/// same graph.
@WithGraph(fresh = Fresh.EACH_TEST)
class GraphDocumentIT {
  private static final Path ROOT = Path.of(System.getProperty("luopan.root"));

  @Test
  void tellsWhatLoadersWrite(Driver driver) throws IOException {
    Migrations.apply(driver);
    ReferenceData.bringUpToDate(driver);
    var loading = new Loading(driver, new LoadSettings(1_000, 0), LoadProgress.SILENT);
    SampleLoading.load(loading, SampleSettings.ofSize(1_000), LoadRequest.USUAL);
    for (var file : madeUpFiles()) {
      for (var unit : Intake.units(InputFile.of(file), Optional.empty())) {
        loading.load(unit.file(), unit.source(), unit.recognizedBy(), LoadRequest.USUAL);
      }
    }

    assertThat(GraphDocument.read().missingOf(GraphShape.of(driver))).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> tellsWhatQueriesRead() throws IOException {
    var document = GraphDocument.read();
    return ResourceFolder.of(GraphReader.class, "").texts(".cypher").entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(),
                    () ->
                        assertThat(new QueryText(file.getValue()).reads())
                            .allSatisfy(read -> assertThat(document.tells(read)).isTrue())));
  }

  @ParameterizedTest
  @MethodSource
  void tellsWhatQueriesAreTestedOn(Path graph, Driver driver) throws IOException {
    Migrations.apply(driver);
    if (graph.getFileName().toString().startsWith("small-")) {
      run(driver, graphs().filter(file -> file.endsWith("small-graph.cypher")).findAny().get());
    }
    if (!graph.endsWith("small-graph.cypher")) {
      run(driver, graph);
    }

    assertThat(GraphDocument.read().missingOf(GraphShape.of(driver))).isEmpty();
  }

  static Stream<Path> tellsWhatQueriesAreTestedOn() throws IOException {
    return graphs();
  }

  private static void run(Driver driver, Path file) throws IOException {
    try (var session = driver.session()) {
      session.run(Files.readString(file)).consume();
    }
  }

  private static Stream<Path> graphs() throws IOException {
    return under("queries/src/test/resources")
        .filter(file -> file.toString().endsWith("-graph.cypher"))
        .filter(file -> !file.endsWith("PoolCandidatesTiming/patents-graph.cypher"));
  }

  /// Whatever the tests of loaders read; a chain is a folder.
  private static List<Path> madeUpFiles() throws IOException {
    return under("loaders/src/test/resources/io")
        .map(file -> Files.exists(file.resolveSibling("chain.yaml")) ? file.getParent() : file)
        .distinct()
        .toList();
  }

  private static Stream<Path> under(String folder) throws IOException {
    try (var files = Files.walk(ROOT.resolve(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }
}
