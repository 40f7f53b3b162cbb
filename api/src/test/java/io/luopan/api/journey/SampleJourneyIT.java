package io.luopan.api.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.luopan.api.Documents;
import io.luopan.api.graphql.GlobalId;
import io.luopan.embedded.junit.WithGraph;
import io.luopan.loaders.load.LoadOutcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;

/// The sample, asked for every chain of Yangzhou.
@WithGraph
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleJourneyIT {
  private Journey journey;
  private PlainCounts plain;

  @BeforeAll
  void loadTheSample(Driver driver) {
    journey = Journey.start(driver);
    assertThat(journey.loadSample(4_000).outcome()).isEqualTo(LoadOutcome.ACCEPTED);
    plain = new PlainCounts(journey, "CN/320000/321000/", "true");
  }

  @AfterAll
  void stop() {
    if (journey != null) {
      journey.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hydrogen",
        "storage",
        "ic",
        "mtr",
        "pv",
        "bio",
        "icv",
        "avi",
        "grid",
        "ship",
        "synth",
        "ai",
        "food"
      })
  void judgesEveryNodeAndOpensEveryNumber(String chain) {
    var gaps = Gaps.of(journey, chain, "321000", "");

    assertThat((long) gaps.byNode().size())
        .isPositive()
        .isEqualTo(
            journey.count(
                "MATCH (n:ChainNode)-[:NODE_OF]->(:Chain {code: '%s'}) RETURN count(n)"
                    .formatted(chain)));
    assertThat(gaps.openEveryNumber()).isGreaterThan(3 * gaps.byNode().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"grid.cable", "pv.module", "ship.assy"})
  void givesTheNumbersOfPlainCounts(String node) {
    var gaps = Gaps.of(journey, node.substring(0, node.indexOf('.')), "321000", "");

    assertThat(plain.families(node)).isPositive();
    assertThat(gaps.metric(node, "patents")).isEqualTo(plain.patents(node));
    assertThat(gaps.metric(node, "families")).isEqualTo(plain.families(node));
    assertThat(gaps.metric(node, "holders")).isEqualTo(plain.holders(node));
    assertThat(gaps.metric(node, "share")).isCloseTo(plain.share(node), within(1e-9));
    assertThat(gaps.metric(node, "specialization")).isCloseTo(plain.rta(node), within(1e-9));
    assertThat(gaps.metric(node, "regionCoverage")).isCloseTo(plain.coverage(node), within(1e-9));
    gaps.pageThroughEveryNumber(node);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gaps", "patents", "system"})
  void answersTheQuestionsOfTheDemo(String question) throws IOException {
    var file =
        Path.of(System.getProperty("luopan.root"))
            .resolve(
                "api/src/main/resources/io/luopan/api/cli/questions/%s.graphql"
                    .formatted(question));

    var data = journey.ask(Files.readString(file));

    assertThat(data.valueStream().toList()).isNotEmpty().noneMatch(field -> field.isNull());
  }

  @ParameterizedTest
  @ValueSource(strings = {"grid", "bio"})
  void answersEveryTableOfALandscape(String chain) {
    var landscape =
        LandscapeAnswers.of(
            journey,
            "{ chain: [\"%s\"] }".formatted(GlobalId.of("chain/" + chain)),
            "EXISTS { (p)-[:PLACED_ON]->(:ChainNode)-[:NODE_OF]->(:Chain {code: '%s'}) }"
                .formatted(chain));

    landscape.agreeWithPlainCounts();
    assertThat(landscape.at("/trend/method/datasetRelease").asString()).isNotEmpty();
    assertThat(landscape.at("/mainPath/stops").size()).isGreaterThan(2);
    assertThat(landscape.at("/coInventors/members")).isNotEmpty();
    assertThat(landscape.at("/corePatents/rows/0/reasons")).hasSize(3);
  }

  @Test
  void crossesMeansWithEffectsAndFitsAnSCurve() {
    var means = List.of("装置", "方法");
    var effects = List.of("成本", "寿命", "没有这个词");
    var landscape =
        journey
            .ask(
                """
                { landscape(asOf: "2025-12-31") { lifeCycle { growthCurve { years seen fit { limit { value } reached } reason } }
                  transfers { registered { part } notKnown kinds { records } } standards { rows { claims { declared { patents } } } }
                  effectMatrix(means: [{ name: "a", words: "装置" }, { name: "b", words: "方法" }],
                    effects: [{ name: "1", words: "成本" }, { name: "2", words: "寿命" }, { name: "3", words: "没有这个词" }]) {
                      cells { row column patents families expected whiteSpot } families } } }
                """)
            .get("landscape");

    for (var cell : landscape.at("/effectMatrix/cells")) {
      var condition =
          "p.text CONTAINS '%s' AND p.text CONTAINS '%s'"
              .formatted(
                  means.get(cell.get("row").asInt()), effects.get(cell.get("column").asInt()));
      var both = new PlainLandscape(journey, condition);
      assertThat(cell.get("patents").asLong()).as(condition).isEqualTo(both.patents());
      assertThat(cell.get("families").asLong()).as(condition).isEqualTo(both.families());
    }
    assertThat(landscape.at("/effectMatrix/cells")).hasSize(6);
    assertThat(landscape.at("/effectMatrix/cells").valueStream())
        .anyMatch(cell -> cell.get("patents").asLong() > 0);
    assertThat(landscape.at("/lifeCycle/growthCurve/years").asInt()).isGreaterThan(5);
    assertThat(landscape.at("/lifeCycle/growthCurve/fit").isNull())
        .isNotEqualTo(landscape.at("/lifeCycle/growthCurve/reason").isNull());
    // The sample has no register of transfers.
    assertThat(landscape.at("/transfers/registered/part").asLong()).isZero();
    assertThat(landscape.at("/transfers/kinds")).isEmpty();
    assertThat(landscape.at("/transfers/notKnown/0").asString()).isEqualTo("TRANSFER");
  }

  @Test
  void drawsAnAtlasThatAgreesWithTheGapsAndWithPlainCounts() {
    var atlas = journey.ask(Documents.text("journey/atlas")).get("atlas");
    var chain = atlas.at("/maps/0/nodes");
    var regions = atlas.at("/maps/3");
    var holders = atlas.at("/lists/0/holders");
    var province = Gaps.of(journey, "hydrogen", "320000", "");
    var city = Gaps.of(journey, "hydrogen", "321000", "");

    assertThat(chain.size()).isEqualTo(province.byNode().size());
    for (var node : chain) {
      var key = node.at("/chainNode/key").asString();
      assertThat(node.get("families").asDouble()).isEqualTo(province.metric(key, "families"));
      assertThat(node.get("gapType")).isEqualTo(province.at(key).get("gapType"));
    }
    var row =
        regions
            .get("regions")
            .valueStream()
            .filter(region -> region.at("/region/key").asString().equals("321000"))
            .findFirst()
            .orElseThrow();
    for (int i = 0; i < row.get("values").size(); i++) {
      var key = regions.at("/columns/%d/key".formatted(i)).asString();
      assertThat(row.get("values").get(i).asDouble()).isEqualTo(city.metric(key, "families"));
    }
    assertThat(holders.size()).isGreaterThan(3);
    for (var listed : holders) {
      assertThat(listed.get("families").asLong())
          .isEqualTo(
              journey.count(
                  """
                  MATCH (:Chain {code: 'hydrogen'})<-[:NODE_OF]-(:ChainNode)<-[:PLACED_ON]-(p)-[:APPLIED_BY|OWNED_BY]->(h)
                  WHERE h.id = 'holder/%s' RETURN count(DISTINCT coalesce(p.family, p.computedFamily, p.id))
                  """
                      .formatted(listed.at("/holder/key").asString())));
    }
  }

  @Test
  void tellsEveryMeasureWithinItsBounds() {
    var gaps = journey.ask(Documents.text("journey/gapMeasures")).get("chainGaps");

    assertThat(gaps.at("/profile/diversity").asInt()).isPositive();
    assertThat(gaps.at("/profile/eci").isNull())
        .isNotEqualTo(gaps.at("/profile/complexityAbsentBecause").isNull());
    assertThat(gaps.at("/ranking/nodes").valueStream().toList())
        .isNotEmpty()
        .allSatisfy(Bounds::isAnInterval);
    assertThat(journey.ask(Documents.text("journey/gapMeasures")).at("/chainGaps/ranking"))
        .isEqualTo(gaps.get("ranking"));
    var all = gaps.get("edges").valueStream().map(edge -> edge.at("/node/metrics")).toList();
    assertThat(all).hasSize(19).allSatisfy(Bounds::isWithinBounds);
    assertThat(all).anyMatch(metrics -> metrics.at("/citationStrength/mean").asDouble() > 0);
    assertThat(all).anyMatch(metrics -> metrics.at("/expiring/expiring").asInt() > 0);
    assertThat(all).anyMatch(metrics -> metrics.at("/lifeCycle/patentsAYear").asDouble() > 0);
  }

  @Test
  void runsTheNavigationProjectOfTheDocumentationAndWritesItsReport() throws IOException {
    var page =
        Files.readString(
            Path.of(System.getProperty("luopan.root")).resolve("docs/navigation-project.md"));
    var mutation =
        page.substring(page.indexOf("```graphql") + "```graphql".length())
            .transform(rest -> rest.substring(0, rest.indexOf("```")));
    var project = journey.ask(mutation).at("/storeNavigationProject/id").asString();
    var run = run(project);
    var branches = run.at("/report/branches");
    var drawn = run.at("/report/precision/drawn");

    assertThat(branches.valueStream().map(branch -> branch.get("key").asString()))
        .containsExactly("h2", "elz", "membrane", "fc");
    var onNode = "EXISTS { (p)-[:PLACED_ON]->(:ChainNode {key: 'hydrogen.elz'}) }";
    assertThat(patents(branches.get(1))).isPositive().isEqualTo(plainly(onNode));
    assertThat(patents(branches.get(2))).isEqualTo(plainly(onNode + " AND p.text CONTAINS '膜'"));
    assertThat(patents(branches.get(0)))
        .isEqualTo(run.at("/report/found/all/patents").asLong())
        .isEqualTo(run.at("/report/precision/found").asLong());
    assertThat(drawn.size()).isEqualTo(30);
    journey.ask(
        "mutation { judgeNavigationSample(id: \"%s\", judgements: [{ patent: \"%s\", relevant: true }]) { value } }"
            .formatted(project, drawn.at("/0/patent").asString()));
    var again = run(project);
    assertThat(again.at("/report/precision/value").asDouble()).isEqualTo(1.0);
    assertThat(again.at("/report/branches")).isEqualTo(branches);
    assertThat(
            new String(journey.download(again.get("htmlUrl").asString()), StandardCharsets.UTF_8))
        .contains("合成示例数据", "<h1>扬州氢能产业专利导航</h1>", "<svg")
        .doesNotContain("<script");
    assertThat(journey.download(again.get("xlsxUrl").asString())).startsWith('P', 'K');
  }

  private JsonNode run(String project) {
    return journey
        .ask(
            """
            mutation { runNavigationProject(id: "%s") { htmlUrl xlsxUrl report {
              found { all { patents } } branches { key all { patents families holders } local { patents } }
              precision { found value drawn { patent } } } } }
            """
                .formatted(project))
        .get("runNavigationProject");
  }

  private static long patents(JsonNode branch) {
    return branch.at("/all/patents").asLong();
  }

  /// Patents in China, as the project compares.
  private long plainly(String condition) {
    return journey.count(
        "MATCH (p:Patent) WHERE p.regionPath STARTS WITH 'CN/' AND %s RETURN count(p)"
            .formatted(condition));
  }

  @Test
  void saysThatItIsSynthetic() {
    var sources = journey.ask("{ dataset { sources { name rank files } } }").at("/dataset/sources");

    assertThat(sources.valueStream().map(JsonNode::toString))
        .contains("{\"name\":\"sample\",\"rank\":\"SYNTHETIC\",\"files\":1}");
  }

  @Test
  void saysHowManyRecordsWereReadAndTaken() {
    var runs =
        journey
            .ask("{ dataset { loadRuns(first: 10) { source state read accepted rejected } } }")
            .at("/dataset/loadRuns");

    assertThat(runs.valueStream().filter(run -> run.get("state").asString().equals("DONE")))
        .isNotEmpty()
        .allSatisfy(
            run -> {
              assertThat(run.get("read").asLong()).isPositive();
              assertThat(run.get("read").asLong())
                  .isEqualTo(run.get("accepted").asLong() + run.get("rejected").asLong());
            });
  }

  @Test
  void saysWhereASystemListsAChainAndHowItRanksIt() {
    var listings =
        journey
            .ask("{ chain(code: \"hydrogen\") { listings { system { code } tier order } } }")
            .at("/chain/listings");

    assertThat(listings.valueStream())
        .singleElement()
        .satisfies(
            listing -> {
              assertThat(listing.at("/system/code").asString()).isEqualTo("613");
              assertThat(listing.get("tier").asString()).isEqualTo("emerging");
              assertThat(listing.get("order").asInt()).isPositive();
            });
  }
}
