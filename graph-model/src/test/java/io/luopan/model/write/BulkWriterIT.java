package io.luopan.model.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.DriverLogging;
import io.luopan.embedded.EmbeddedGraph;
import io.luopan.embedded.EmbeddedSettings;
import io.luopan.embedded.StoreImport;
import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.bulk.ImportFile;
import io.luopan.model.bulk.ImportFiles;
import io.luopan.model.migration.Migrations;
import io.luopan.model.write.WorldOfFacts.Told;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

@WithGraph
class BulkWriterIT {
  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  @Test
  void buildsTheGraphThatTheWriterMakesOfTheSameFacts(Driver driver) throws Exception {
    Migrations.apply(driver);
    ReferenceData.bringUpToDate(driver);
    WorldOfFacts.write(driver, WorldOfFacts.all());
    var shuffled = new ArrayList<>(WorldOfFacts.all());
    Collections.shuffle(shuffled, new Random(7));

    var built = built(shuffled);

    var written = GraphDigest.lines(driver);
    assertThat(without(built, written)).as("only built").isEmpty();
    assertThat(without(written, built)).as("only written").isEmpty();
  }

  private static List<String> without(List<String> lines, List<String> others) {
    var left = new ArrayList<>(lines);
    others.forEach(left::remove);
    return left;
  }

  private List<String> built(List<Told> told) throws Exception {
    var csv = Files.createDirectory(folder.resolve("csv"));
    var settings = EmbeddedSettings.of(folder.resolve("data"));
    try (var writer = new BulkWriter(csv)) {
      var reference = ReferenceData.facts();
      var key = ReferenceData.file().key();
      writer.survey(key, reference);
      told.forEach(one -> writer.survey(one.file(), List.of(one.fact())));
      writer.surveyed();
      writer.keep(writer.write(key, reference));
      told.forEach(one -> writer.keep(writer.write(one.file(), List.of(one.fact()))));
      StoreImport.run(settings, input(writer.finish()));
    }
    try (var graph = EmbeddedGraph.start(settings);
        var driver =
            GraphDatabase.driver(
                graph.boltUri(),
                AuthTokens.basic(graph.username(), graph.password()),
                DriverLogging.only())) {
      ChainPlacing.shareTrees(driver);
      Migrations.apply(driver);
      NumberMatching.settleAll(driver);
      return GraphDigest.lines(driver);
    }
  }

  private static StoreImport.Input input(List<ImportFile> files) {
    return new StoreImport.Input(
        of(files, ImportFile.Kind.NODES),
        of(files, ImportFile.Kind.RELATIONSHIPS),
        ImportFiles.BETWEEN_ELEMENTS);
  }

  private static List<String> of(List<ImportFile> files, ImportFile.Kind kind) {
    return files.stream().filter(file -> file.kind() == kind).map(ImportFile::argument).toList();
  }
}
