package io.luopan.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.api.graphql.GlobalId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// Writes projects down over HTTP, runs them, judges what they drew, and downloads their reports.
@WithCurator
class NavigationIT {
  private static final String HOSTILE = "<script>alert(1)</script>\\\" onload=x ' & =1+1";

  @Autowired Client client;

  @BeforeAll
  static void load(Driver driver) throws IOException {
    SmallGraph.load(driver);
  }

  @Test
  void isWrittenDownRunJudgedAndRunAgainOnAGraphThatGrew(Driver driver) {
    var release = client.release();
    var project = store("扬州氢能", "");

    var first = start(project);
    assertThat(first.at("/report/branches/0/all/patents").asLong()).isEqualTo(14);
    assertThat(first.at("/report/precision/value").isNull()).isTrue();
    assertThat(first.at("/by").asString()).isEqualTo("Ada");
    assertThat(client.release()).isEqualTo(release);

    var drawn = first.at("/report/precision/drawn");
    assertThat(drawn.size()).isEqualTo(4);
    var judged = judge(project, drawn, "false", "true", "true", "true");
    assertThat(judged.get("judged").asLong()).isEqualTo(4);
    assertThat(judged.get("value").asDouble()).isEqualTo(0.75);
    assertThat(judge(project, drawn, "true").get("value").asDouble()).isEqualTo(1.0);

    SmallGraph.run(
        driver,
        "MATCH (p:Patent {id: 'patent/CN201610000015'}), (n:ChainNode {id: 'chain-node/hydrogen.elz'})"
            + " CREATE (p)-[:PLACED_ON {confidence: 0.9, via: 'CLASS'}]->(n)");
    SmallGraph.run(driver, "MATCH (v:GraphVersion {id: 'graph'}) SET v.version = v.version + 1");
    var second = start(project);
    var diff =
        client
            .ask(
                "{ navigationRunDiff(from: \"%s\", to: \"%s\") { notes changed { branch field was is difference } checks { field is } } }"
                    .formatted(first.get("id").asString(), second.get("id").asString()))
            .at("/navigationRunDiff");

    assertThat(changes(diff.get("changed")))
        .contains("elz PATENTS 14 15", "elz FAMILIES 13 14", " PATENTS 14 15")
        .noneMatch(change -> change.startsWith("elz LOCAL_PATENTS"));
    assertThat(diff.at("/notes/0").asString()).contains("what changed may also be what was loaded");
    assertThat(second.at("/report/recall/value").asDouble()).isEqualTo(0.5);
    var listed =
        client
            .ask(
                "{ navigationProject(id: \"%s\") { lastRun { id } runs { edges { node { id } } } } }"
                    .formatted(project))
            .at("/navigationProject");
    assertThat(listed.at("/lastRun/id")).isEqualTo(second.get("id"));
    assertThat(listed.at("/runs/edges").size()).isEqualTo(2);
  }

  @Test
  void takesThePlaceOfWhatItWasAndKeepsItsRuns() {
    var project = store("before", "");
    var run = start(project);

    assertThat(store("after", ", id: \"" + project + "\"")).isEqualTo(project);

    var kept =
        client
            .ask(
                "{ navigationProject(id: \"%s\") { title lastRun { id report { definition { title } } } } }"
                    .formatted(project))
            .at("/navigationProject");
    assertThat(kept.get("title").asString()).isEqualTo("after");
    assertThat(kept.at("/lastRun/id")).isEqualTo(run.get("id"));
    assertThat(kept.at("/lastRun/report/definition/title").asString()).isEqualTo("before");
  }

  @Test
  void pagesThroughProjectsTheNewestFirst() {
    var stored = new ArrayList<String>();
    for (var title : List.of("one", "two", "three")) {
      stored.addFirst(store(title, ""));
    }

    var listed =
        client
            .edges(
                "{ navigationProjects(first: 2%s) { pageInfo { hasNextPage endCursor } edges { node { id } } } }",
                "/navigationProjects")
            .stream()
            .map(edge -> edge.at("/node/id").asString())
            .toList();

    assertThat(listed.subList(0, 3)).containsExactlyElementsOf(stored);
    assertThat(listed).doesNotHaveDuplicates();
  }

  @Test
  void writesAPageThatRunsNothingWhateverSomebodyWrote() throws Exception {
    var run = start(store(HOSTILE, ""));

    var page = client.get(run.get("htmlUrl").asString());

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .get()
        .asString()
        .contains("default-src 'none'");
    var parsed = Pages.parse(page.body());
    assertThat(parsed.getElementsByTagName("script").getLength()).isZero();
    assertThat(parsed.getElementsByTagName("h1").item(0).getTextContent())
        .isEqualTo("<script>alert(1)</script>\" onload=x ' & =1+1");
    assertThat(Pages.attributes(parsed))
        .noneMatch(name -> name.startsWith("on"))
        .doesNotContain("src");
    assertThat(page.body()).doesNotContain("http://").doesNotContain("https://");
    assertThat(parsed.getElementsByTagName("section").getLength()).isEqualTo(12);
    assertThat(parsed.getElementsByTagName("svg").getLength()).isGreaterThanOrEqualTo(5);
  }

  @Test
  void writesAWorkbookWithoutAnyFormula() throws Exception {
    var run = start(store("=HYPERLINK(\\\"http://x\\\")", ""));

    var book = client.download(run.get("xlsxUrl").asString());

    assertThat(book.headers().firstValue("Content-Disposition"))
        .get()
        .asString()
        .startsWith("attachment");
    try (var read = new ReadableWorkbook(new ByteArrayInputStream(book.body()))) {
      var sheets = read.getSheets().toList();
      assertThat(sheets).hasSize(12);
      assertThat(sheets.getFirst().getName()).isEqualTo("1 方法与依据");
      var cells =
          sheets.stream()
              .flatMap(
                  sheet -> {
                    try {
                      return sheet.read().stream();
                    } catch (IOException e) {
                      throw new java.io.UncheckedIOException(e);
                    }
                  })
              .flatMap(row -> row.stream())
              .filter(cell -> cell != null)
              .toList();
      assertThat(cells).noneMatch(cell -> cell.getType() == CellType.FORMULA);
      assertThat(cells.stream().map(cell -> cell.getRawValue()))
          .contains("=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)");
      assertThat(sheets.get(3).read().get(2).getCellAsNumber(1))
          .get()
          .extracting(Number::intValue)
          .satisfies(patents -> assertThat(patents).isGreaterThanOrEqualTo(14));
    }
  }

  @Test
  void refusesWithOneSentenceWhatMakesNoSense() throws Exception {
    var project = store("to be refused", "");
    var branch = "{ key: \"a\", name: \"a\", chainNodes: [\"hydrogen.elz\"] }";

    for (var mutation :
        List.of(
            stored(""),
            stored("{ key: \"a\", name: \"a\", chainNodes: [\"hydrogen.none\"] }"),
            stored("{ key: \"a\", under: \"a\", name: \"a\", chainNodes: [\"hydrogen.elz\"] }"),
            stored(branch + branch),
            stored(branch).replace("region: \"321000\"", "region: \"nowhere\""),
            stored(branch).replace("title: \"x\"", "title: \" \""),
            "mutation { runNavigationProject(id: \"nothing\") { id } }",
            "mutation { judgeNavigationSample(id: \"%s\", judgements: []) { judged } }"
                .formatted(project))) {
      assertThat(client.refusal(mutation)).as(mutation).isEqualTo("BAD_INPUT");
    }
    var problem = client.get("/projects/" + project + "/report.html");
    assertThat(problem.statusCode()).isEqualTo(400);
    assertThat(problem.body()).contains("was not run yet");
    assertThat(client.get("/projects/nothing/report.html").statusCode()).isEqualTo(400);
    assertThat(client.get("/projects/" + project + "/report.pdf").statusCode()).isEqualTo(400);
  }

  @Test
  void judgesOnlyWhatWasDrawn() {
    var project = store("judged", "");
    start(project);

    var answer =
        client.answer(
            "mutation { judgeNavigationSample(id: \"%s\", judgements: [{ patent: \"%s\", relevant: true }]) { judged } }"
                .formatted(project, GlobalId.of("patent/CN201610000050")));

    assertThat(answer.at("/errors/0/message").asString()).contains("did not draw");
  }

  private static List<String> changes(JsonNode changes) {
    return changes
        .valueStream()
        .map(
            change ->
                List.of("branch", "field", "was", "is").stream()
                    .map(name -> change.get(name).asString())
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private JsonNode judge(String project, JsonNode drawn, String... relevant) {
    var judgements = new StringBuilder();
    for (int i = 0; i < relevant.length; i++) {
      judgements.append(
          "{ patent: \"%s\", relevant: %s }"
              .formatted(drawn.get(i).get("patent").asString(), relevant[i]));
    }
    return client
        .ask(
            "mutation { judgeNavigationSample(id: \"%s\", judgements: [%s]) { judged value } }"
                .formatted(project, judgements))
        .get("judgeNavigationSample");
  }

  private JsonNode start(String project) {
    return client
        .ask(
            """
            mutation { runNavigationProject(id: "%s", asOf: "2024-01-01") { id by htmlUrl xlsxUrl report {
              branches { all { patents } } recall { value } precision { value drawn { patent } } } } }
            """
                .formatted(project))
        .get("runNavigationProject");
  }

  private String store(String title, String id) {
    return client
        .ask(
            """
            mutation { storeNavigationProject(project: { title: "%s", question: "-1", kind: INDUSTRY, region: "321000",
              branches: [{ key: "elz", name: "电解水制氢", chainNodes: ["hydrogen.elz"] }],
              cleaningRules: ["+1", "@SUM(A1)"], recallSample: ["CN201610000001", "CN201610000050"], sampleSize: 4,
              findings: [{ text: "most is here", branch: "elz", measure: LOCAL_SHARE }] }%s) { id } }
            """
                .formatted(title, id))
        .at("/storeNavigationProject/id")
        .asString();
  }

  private static String stored(String branches) {
    return "mutation { storeNavigationProject(project: { title: \"x\", question: \"x\", kind: REGION, region: \"321000\", branches: [%s] }) { id } }"
        .formatted(branches);
  }
}
