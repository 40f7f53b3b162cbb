package io.luopan.loaders.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.loaders.cli.SampleLoading;
import io.luopan.loaders.declaration.Fixtures;
import io.luopan.loaders.declaration.IsldFile;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.sample.SampleSettings;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.load.Loads;
import io.luopan.model.write.GraphDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/// The graph that is built at once, beside the one that is written.
@WithGraph
class BulkLoadingIT {
  private static final LoadSettings SMALL_BATCHES = new LoadSettings(50, 0);
  private static final SampleSettings SAMPLE = SampleSettings.ofSize(600);

  @TempDir Path folder;

  @Test
  void buildsTheGraphThatTheWriterMakesOfTheSameFiles(Driver driver) throws IOException {
    var graph = TestedGraph.empty(driver);
    var files =
        List.of(
            withRejects(),
            withConflicts(),
            ofAnotherVendor(),
            Fixtures.file("isld.csv"),
            withDeclarations());
    var written = graph.load(files.toArray(Path[]::new));
    var sample =
        SampleLoading.load(
            new Loading(driver, SMALL_BATCHES, LoadProgress.SILENT), SAMPLE, LoadRequest.USUAL);
    var items = new ArrayList<>(files.stream().map(BulkLoadingIT::item).toList());
    items.add(SampleLoading.item(SAMPLE));

    var built =
        new BulkLoading(SMALL_BATCHES, LoadProgress.SILENT).load(data(), items, LoadRequest.USUAL);

    graph.holds(ask(GraphDigest::lines));
    assertThat(built.loads()).hasSize(6);
    for (int i = 0; i < files.size(); i++) {
      assertSame(built.loads().get(i), written.get(i));
    }
    assertSame(built.loads().getLast(), sample);
    assertThat(written.get(1).rejectedByCode()).containsEntry("CONFLICT", 2L);
    List<String> rejects = ask(engine -> rejects(new Loads(engine)));
    assertThat(rejects).isEqualTo(rejects(new Loads(driver))).hasSize(5);
  }

  @Test
  void leavesOutAFileThatBreaksOffAndSaysSo() throws IOException {
    var whole = ExportTable.of(1, 60).write(folder.resolve("whole.csv"));
    var text = ExportTable.of(61, 200).text() + "没有完,\"引号";
    var broken = Files.writeString(folder.resolve("broken.csv"), text);

    var built =
        new BulkLoading(SMALL_BATCHES, LoadProgress.SILENT)
            .load(data(), List.of(item(broken), item(whole)), LoadRequest.USUAL);

    assertThat(built.loads().get(0).outcome()).isEqualTo(LoadOutcome.FAILED);
    assertThat(built.loads().get(0).failure()).startsWith("TRUNCATED");
    assertThat(built.loads().get(1).outcome()).isEqualTo(LoadOutcome.ACCEPTED);
    long patents = ask(engine -> count(engine, "MATCH (p:Patent) RETURN count(p)"));
    assertThat(patents).isEqualTo(60);
  }

  @Test
  void buildsNothingWhereAGraphIsAlready() throws IOException {
    Files.createDirectories(data());
    Files.writeString(data().resolve("something"), "kept");

    assertThatThrownBy(
            () ->
                new BulkLoading(SMALL_BATCHES, LoadProgress.SILENT)
                    .load(data(), List.of(), LoadRequest.USUAL))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("is not empty");
    assertThat(data().resolve("something")).hasContent("kept");
  }

  @Test
  void givesTheSameGraphWhenItIsKilledAtTwentyPointsAndStartedAgain(Driver driver)
      throws IOException {
    var graph = TestedGraph.empty(driver);
    // Eight batches are surveyed and eight written; then come the importer and the engine.
    var file = ExportTable.of(1, 80).write(folder.resolve("export.csv"));
    graph.load(file);

    for (int point = 1; point <= 20; point++) {
      try (var process = LoadingProcess.building(data(), 10, point, file)) {
        process.awaitLine("paused after batch " + point);
        process.kill();
      }
      assertThat(data()).doesNotExist();
    }
    try (var process = LoadingProcess.building(data(), 10, 0, file)) {
      process.awaitEnd();
    }

    graph.holds(ask(GraphDigest::lines));
    assertThat(folder.resolve("data.building")).doesNotExist();
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Path withRejects() throws IOException {
    return ExportTable.of(1, 100)
        .row("无号", "", "某人", "2016-01-01", "A23F3/06", "")
        .row("错号", "CN201610000001.0", "某人", "2016-01-01", "A23F3/06", "")
        .write(folder.resolve("rejects.csv"));
  }

  /// Patents told twice, also by publication alone, and publications told of two applications.
  private Path withConflicts() throws IOException {
    return Files.writeString(
        folder.resolve("conflicts.csv"),
        """
        专利名称,申请号,公开(公告)号,申请人,申请日,主分类号
        仅有公开号,,CN105000001A,济南样例茶业有限公司,2016-02-01,A23F3/06
        一种样例装置5,%s,CN105000001A,泰安市样例机械有限公司,2016-06-06,C25B1/04
        他人的公开号,%s,CN105000001A,李样例,2016-07-07,H01M8/1004
        又一个,%s,CN105000001A,李样例,2016-07-07,H01M8/1004
        一种样例装置5,%s,CN105000001B,泰安市样例机械有限公司,2016-06-06,C25B1/04
        没有申请号的,,CN105000077A,深圳样例能源股份有限公司,2016-03-03,H01M8/1004
        """
            .formatted(
                ExportTable.application(5),
                ExportTable.application(6),
                ExportTable.application(7),
                ExportTable.application(5)));
  }

  private Path ofAnotherVendor() throws IOException {
    return ExportTable.of(90, 130).write(folder.resolve("other.csv"));
  }

  /// Generated declarations of many batches, and some that name patents after a general row, often
  /// in another batch.
  private Path withDeclarations() throws IOException {
    var file = IsldFile.write(folder.resolve("declarations.csv"), 1_500, 613);
    var columns = Files.readAllLines(file).getFirst().split(";");
    var rows = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      for (var entry : List.of("", "1", "2")) {
        var cells =
            Map.of(
                "IPRD_REFERENCE",
                "ISLD-203001-%03d".formatted(i),
                "COMP_LEGAL_NAME",
                "样例电信有限公司",
                "DIPG_ID",
                entry,
                "TGPP_NUMBER",
                "38.211",
                "PUBL_NUMBER",
                entry.isEmpty() ? "" : "EP%s%06dA1".formatted(entry, i));
        rows.append(
            Arrays.stream(columns)
                .map(column -> cells.getOrDefault(column, ""))
                .collect(Collectors.joining(";", "", "\n")));
      }
    }
    return Files.writeString(file, rows, StandardOpenOption.APPEND);
  }

  private static BulkLoading.Item item(Path file) {
    return BulkLoading.Item.of(Intake.units(InputFile.of(file), Optional.empty()).getFirst());
  }

  private static void assertSame(LoadReport built, LoadReport written) {
    assertThat(built)
        .usingRecursiveComparison()
        .ignoringFields("took", "stages", "firstRejects", "graphVersion")
        .isEqualTo(written);
    assertThat(built.firstRejects()).containsExactlyInAnyOrderElementsOf(written.firstRejects());
  }

  private static List<String> rejects(Loads loads) {
    return loads.last(10).stream()
        .flatMap(run -> loads.rejects(run, 100).stream())
        .map(String::valueOf)
        .sorted()
        .toList();
  }

  private static long count(Driver driver, String query) {
    try (var session = driver.session()) {
      return session.run(query).single().get(0).asLong();
    }
  }

  private <T> T ask(Function<Driver, T> question) {
    return new BuiltGraph(data()).ask(question);
  }
}
