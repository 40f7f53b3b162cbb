package io.luopan.loaders.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.EmbeddedGraph;
import io.luopan.embedded.EmbeddedSettings;
import io.luopan.loaders.load.ExportTable;
import io.luopan.loaders.load.TestedGraph;
import io.luopan.model.load.LoadRun;
import io.luopan.model.load.LoadState;
import io.luopan.model.load.Loads;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.databind.json.JsonMapper;

/// The load command as people start it, beside an embedded graph that runs already.
@TestInstance(Lifecycle.PER_CLASS)
class LoadCommandIT {
  private static final String BATCH_SIZE = "luopan.load.batchSize";

  private final EmbeddedGraph engine;
  private final Driver driver;
  private final Path data;
  private final TestedGraph graph;

  @TempDir Path folder;

  LoadCommandIT(@TempDir Path data) {
    this.data = data;
    engine = EmbeddedGraph.start(EmbeddedSettings.of(data).withHeap("512m").withPageCache("64m"));
    driver =
        GraphDatabase.driver(
            engine.boltUri(), AuthTokens.basic(engine.username(), engine.password()));
    graph = TestedGraph.empty(driver);
  }

  @AfterAll
  void close() {
    driver.close();
    engine.close();
  }

  @BeforeAll
  static void loadInSmallBatches() {
    System.setProperty(BATCH_SIZE, "20");
  }

  @AfterAll
  static void loadAsUsual() {
    System.clearProperty(BATCH_SIZE);
  }

  @BeforeEach
  void haveSomethingInTheGraph() throws IOException {
    graph.load(ExportTable.of(100, 130).write(folder.resolve("before.csv")));
  }

  @AfterEach
  void forget() {
    graph.forgetLoads();
  }

  @ParameterizedTest
  @EnumSource
  void refusesWithOneSentenceAndLeavesTheGraphAsItWas(BadFile bad) throws IOException {
    var before = graph.digest();

    var run = load(bad.options(), bad.in(folder));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out().lines().filter(line -> line.contains(bad.code() + ": ")))
        .singleElement()
        .asString()
        .contains(bad.words())
        .endsWith(".");
    assertThat(run.err()).isEmpty();
    assertThat(graph.digest()).isEqualTo(before);
  }

  @Test
  void leavesTheVersionAsItWasWhereNothingWasWritten() throws IOException {
    long before = graph.version();

    load(List.of(), BadFile.A_TABLE_WITHOUT_NUMBERS.in(folder));
    long afterNothing = graph.version();
    load(List.of(), BadFile.A_TABLE_THAT_BREAKS_OFF.in(folder));

    assertThat(afterNothing).isEqualTo(before);
    assertThat(graph.version()).isGreaterThan(before);
    assertThat(new Loads(driver).last(2)).extracting(LoadRun::state).containsOnly(LoadState.FAILED);
  }

  @Test
  void keepsWhatCameBeforeTheBreakWhereThatIsAsked() throws IOException {
    var run = load(List.of("--keep-partial"), BadFile.A_TABLE_THAT_BREAKS_OFF.in(folder));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).contains("TRUNCATED: ").contains("140");
    assertThat(graph.count("(:Patent)")).isEqualTo(140);
  }

  @Test
  void acceptsAGoodFileOnceAndKnowsItAgain() throws IOException {
    var file = ExportTable.of(1, 50).write(folder.resolve("export.csv"));

    var first = load(List.of(), file);
    var second = load(List.of(), file);

    assertThat(first.exitCode()).isZero();
    assertThat(first.out()).contains("50 records read, 50 accepted, 0 rejected");
    assertThat(second.exitCode()).isZero();
    assertThat(second.out()).contains("already in the graph");
    assertThat(graph.count("(:Patent)")).isEqualTo(50 + 31);
  }

  @Test
  void namesEveryRowItRejects() throws IOException {
    var run = load(List.of(), withBadRows());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("63 records read, 60 accepted, 3 rejected")
        .contains("export.csv, row 32: BAD_CHECK_DIGIT: Column 申请号")
        .contains("export.csv, row 33: BAD_IDENTIFIER: The row has neither")
        .contains("export.csv, row 64: BAD_DATE: Column 申请日: '2016-02-30'");
    assertThat(graph.count("(:Patent)")).isEqualTo(60 + 31);
    var status = CommandRun.of(new StatusCommand(), "--data", data.toString(), "--rejects");
    assertThat(status.exitCode()).isZero();
    assertThat(status.out().lines().map(String::strip).filter(line -> line.contains(", row ")))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactly("export.csv, row 32", "export.csv, row 33", "export.csv, row 64");
  }

  @Test
  void keepsAllRejectsInFileOrderAlthoughItShowsTheFirstOnly() throws IOException {
    var table = ExportTable.of(1, 5);
    for (int i = 0; i < 45; i++) {
      table.row("无号" + i, "", "某人", "2016-01-01", "", "");
    }
    var file = table.write(folder.resolve("export.csv"));

    var run = load(List.of(), file);

    assertThat(run.out()).contains("… and 35 more");
    var loads = new Loads(driver);
    assertThat(loads.rejects(loads.last(1).getFirst(), 100))
        .extracting(reject -> reject.at().number())
        .containsExactlyElementsOf(java.util.stream.LongStream.rangeClosed(7, 51).boxed().toList());
    assertThat(loads.rejects(loads.last(1).getFirst(), 100).getFirst().raw()).startsWith("无号0");
  }

  @Test
  void reportsAsJson() throws IOException {
    var run = load(List.of("--json"), withBadRows());

    var report = JsonMapper.shared().readTree(run.out());
    assertThat(report.path("outcome").asString()).isEqualTo("DONE_WITH_REJECTS");
    assertThat(report.path("read").asLong()).isEqualTo(63);
    assertThat(report.path("accepted").asLong()).isEqualTo(60);
    assertThat(report.path("rejected").asLong()).isEqualTo(3);
    assertThat(report.path("facts").path("patent").asLong()).isEqualTo(60);
    assertThat(report.path("rejectedByCode").path("BAD_DATE").asLong()).isEqualTo(1);
    assertThat(report.path("firstRejects").path(0).path("at").path("number").asLong())
        .isEqualTo(32);
    assertThat(report.path("graphVersion").asLong()).isPositive();
    assertThat(report.path("took").isMissingNode()).isFalse();
  }

  @Test
  void goesOnWithTheNextFileAfterABadOne() throws IOException {
    var good = ExportTable.of(1, 50).write(folder.resolve("good.csv"));

    var run = load(List.of(), BadFile.AN_IMAGE_NAMED_XLSX.in(folder), good);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).contains("NOT_RECOGNIZED: ").contains("50 accepted");
    assertThat(graph.count("(:Patent)")).isEqualTo(50 + 31);
  }

  @Test
  void leavesTheGraphAloneOnADryRun() throws IOException {
    var before = graph.digest();

    var run = load(List.of("--dry-run"), withBadRows());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("63 records read, 60 accepted, 3 rejected");
    assertThat(graph.digest()).isEqualTo(before);
    assertThat(graph.count("(:Load)-[:OF]->(:SourceFile {name: 'export.csv'})")).isZero();
  }

  private Path withBadRows() throws IOException {
    var table =
        ExportTable.of(1, 30)
            .row("错号", "CN201610000001.0", "某人", "2016-01-01", "", "")
            .row("无号", "", "某人", "2016-01-01", "", "");
    for (int number = 31; number <= 60; number++) {
      table.patent(number);
    }
    return table
        .row("错日", ExportTable.application(61), "某人", "2016-02-30", "", "")
        .write(folder.resolve("export.csv"));
  }

  private CommandRun load(List<String> options, Path... files) {
    var arguments = new ArrayList<>(List.of("--data", data.toString()));
    arguments.addAll(options);
    List.of(files).forEach(file -> arguments.add(file.toString()));
    return CommandRun.of(new LoadCommand(), arguments.toArray(String[]::new));
  }
}
