package io.luopan.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.SharedGraph;
import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.migration.Migrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/// Keeps atlases over HTTP, and compares them after the graph changed.
@WithGraph
@SpringBootTest(
    classes = LuopanServer.class,
    properties = {"luopan.curation=true", "luopan.curator=Ada"},
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AtlasIT {
  private static final String ASKED = "chain: \"hydrogen\", region: \"%s\", template: \"%s\"";

  @TempDir static Path templates;

  @Autowired Environment environment;

  private static Driver driver;

  @DynamicPropertySource
  static void graph(DynamicPropertyRegistry properties) {
    var graph = SharedGraph.uri();
    properties.add("luopan.neo4j.uri", graph::uri);
    properties.add("luopan.neo4j.username", graph::username);
    properties.add("luopan.neo4j.password", graph::password);
    properties.add("luopan.api.templates", () -> templates.toString());
  }

  @BeforeAll
  static void load(Driver graph) throws IOException {
    driver = graph;
    Migrations.apply(driver);
    run(
        Files.readString(
            Path.of(System.getProperty("luopan.root"))
                .resolve("queries/src/test/resources/io/luopan/queries/small-graph.cypher")));
    run("CALL db.awaitIndexes(60)");
  }

  @Test
  void keepsAnAtlasAsItWasAndTellsWhatChanged() {
    var before = version();
    var kept = store("321000", "all", "before the meeting");
    var id = kept.at("/data/storeAtlas/id").asString();

    assertThat(kept.at("/data/storeAtlas/by").asString()).isEqualTo("Ada");
    assertThat(kept.at("/data/storeAtlas/note").asString()).isEqualTo("before the meeting");
    assertThat(kept.at("/data/storeAtlas/chain/code").asString()).isEqualTo("hydrogen");
    assertThat(version()).isEqualTo(before);
    assertThat(diff(id, null).get("items")).allMatch(item -> item.get("same").asBoolean());

    giveYangzhouThreeStoragePatents();
    var diff = diff(id, null);
    assertThat(changed(diff, "CHAIN_MAP", "储氢", "families")).isEqualTo("0 3");
    assertThat(changed(diff, "CHAIN_MAP", "储氢", "gapType")).isEqualTo("BROKEN NORMAL");
    assertThat(diff.at("/types/0/chainNode/key").asString()).isEqualTo("hydrogen.store");
    assertThat(diff.at("/types/0/was").asString()).isEqualTo("BROKEN");
    assertThat(diff.at("/types/0/is").asString()).isEqualTo("NORMAL");
    assertThat(rows(diff, "ISSUE_LIST", "gone")).containsExactly("储氢");
    assertThat(rows(diff, "ATTRACTION_MAP", "gone"))
        .containsExactlyInAnyOrder("储氢", "储氢 · 泰安储运有限公司");
    assertThat(diff.at("/notes").toString()).contains("From version 7").contains("to version 8");
    var again =
        ask("{ atlasSnapshot(id: \"%s\") { atlas { maps { ... on ChainMap { nodes { families } } } } } }"
                .formatted(id))
            .at("/data/atlasSnapshot/atlas/maps/0/nodes");
    assertThat(again.valueStream().map(node -> node.get("families").asInt()))
        .containsExactly(7, 0, 1);
    assertThat(diff(id, store("321000", "all", "after").at("/data/storeAtlas/id").asString()))
        .isEqualTo(diff);
  }

  @Test
  void pagesThroughWhatWasKeptTheNewestFirst() {
    var stored = new ArrayList<String>();
    for (var note : List.of("one", "two", "three")) {
      stored.addFirst(store("320200", "wutu-wuqingdan", note).at("/data/storeAtlas/id").asString());
    }

    var listed = new ArrayList<String>();
    var after = "";
    JsonNode page;
    do {
      page =
          ask("{ atlasSnapshots(chain: \"hydrogen\", region: \"320200\", first: 2%s) { pageInfo { hasNextPage endCursor } edges { node { id } } } }"
                  .formatted(after))
              .at("/data/atlasSnapshots");
      page.get("edges").forEach(edge -> listed.add(edge.at("/node/id").asString()));
      after = ", after: \"" + page.at("/pageInfo/endCursor").asString() + "\"";
    } while (page.at("/pageInfo/hasNextPage").asBoolean());

    assertThat(listed).containsExactlyElementsOf(stored);
  }

  @Test
  void opensEachNodeToTheGapThatJudgesIt() {
    var atlas =
        ask("{ atlas(%s) { gaps { chainNode { key } gap } maps { ... on ChainMap { nodes { gapType patents } } } } }"
                .formatted(ASKED.formatted("370900", "wutu-liuqingdan")))
            .at("/data/atlas");

    assertThat(atlas.get("gaps").size()).isEqualTo(3);
    for (int i = 0; i < 3; i++) {
      var gap =
          ask("{ node(id: \"%s\") { ... on ChainGap { gapType metrics { patents } chainNode { key } } } }"
                  .formatted(atlas.at("/gaps/%d/gap".formatted(i)).asString()))
              .at("/data/node");
      assertThat(gap.at("/chainNode/key"))
          .isEqualTo(atlas.at("/gaps/%d/chainNode/key".formatted(i)));
      assertThat(gap.get("gapType")).isEqualTo(atlas.at("/maps/0/nodes/%d/gapType".formatted(i)));
      assertThat(gap.at("/metrics/patents"))
          .isEqualTo(atlas.at("/maps/0/nodes/%d/patents".formatted(i)));
    }
  }

  @Test
  void ordersByATemplateOfOnesOwn() throws IOException {
    Files.writeString(
        templates.resolve("short.yaml"),
        "nameZh: 一图\nnameEn: One map\nmaps:\n- {kind: chain-map, titleZh: 全景图, limit: 2}\n");

    var atlas =
        ask("{ atlas(%s) { nameZh maps { titleZh notes ... on ChainMap { nodes { chainNode { key } } feeds { to } } } lists { kind } } }"
                .formatted(ASKED.formatted("370900", "short")))
            .at("/data/atlas");

    assertThat(atlas.get("nameZh").asString()).isEqualTo("一图");
    assertThat(atlas.at("/maps/0/titleZh").asString()).isEqualTo("全景图");
    assertThat(atlas.at("/maps/0/nodes").size()).isEqualTo(2);
    assertThat(atlas.at("/maps/0/feeds").size()).isEqualTo(1);
    assertThat(atlas.at("/maps/0/notes/0").asString()).isEqualTo("2 of 3 nodes are shown.");
    assertThat(atlas.get("lists").isEmpty()).isTrue();
  }

  @Test
  void refusesWhatCannotBeCompared() {
    var one = store("370900", "wutu-wuqingdan", "").at("/data/storeAtlas/id").asString();
    var other = store("320000", "wutu-wuqingdan", "").at("/data/storeAtlas/id").asString();

    for (var question :
        List.of(
            "{ atlasDiff(from: \"%s\", to: \"%s\") { notes } }".formatted(one, other),
            "{ atlasDiff(from: \"nothing\") { notes } }",
            "{ atlasSnapshot(id: \"nothing\") { by } }",
            "{ atlas(%s) { notes } }".formatted(ASKED.formatted("321000", "none")))) {
      assertThat(ask(question).at("/errors/0/extensions/code").asString())
          .as(question)
          .isEqualTo("BAD_INPUT");
    }
  }

  /// Two of its company's and one of its university's; the graph is another version from then on.
  private static void giveYangzhouThreeStoragePatents() {
    run(
        """
        MATCH (n:ChainNode {id: 'chain-node/hydrogen.store'})
        UNWIND [[60, 'n-yangzhou'], [61, 'n-yangzhou'], [62, 'uscc-yzu']] AS row
        MATCH (h:Holder {id: 'holder/' + row[1]})
        CREATE (p:Patent {id: 'patent/CN2016100000' + toString(row[0]), office: 'CN', type: 'INVENTION',
            filedOn: date('2016-06-01'), filingYear: 2016, legalStatus: 'IN_FORCE',
            legalStatusOn: date('2020-01-01'), regionPath: 'CN/320000/321000/', regionMethod: 'NAME'})
        CREATE (p)-[:APPLIED_BY {sequence: 1, rawName: h.name, regionPath: 'CN/320000/321000/'}]->(h),
          (p)-[:PLACED_ON {confidence: 0.9, via: 'CLASS'}]->(n)
        """);
    run("MATCH (v:GraphVersion {id: 'graph'}) SET v.version = 8");
  }

  private static String changed(JsonNode diff, String kind, String label, String field) {
    return item(diff, kind)
        .get("changed")
        .valueStream()
        .filter(
            cell ->
                cell.get("label").asString().equals(label)
                    && cell.get("field").asString().equals(field))
        .map(cell -> cell.get("was").asString() + " " + cell.get("is").asString())
        .findFirst()
        .orElse("nothing");
  }

  private static List<String> rows(JsonNode diff, String kind, String which) {
    return item(diff, kind)
        .get(which)
        .valueStream()
        .map(row -> row.get("label").asString())
        .toList();
  }

  private static JsonNode item(JsonNode diff, String kind) {
    return diff.get("items")
        .valueStream()
        .filter(item -> item.get("kind").asString().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode diff(String from, String to) {
    var answer =
        ask(
            "{ atlasDiff(from: \"%s\"%s) { notes types { chainNode { key } was is } items { kind same gone { label } come { label } changed { label field was is } } } }"
                .formatted(from, to == null ? "" : ", to: \"" + to + "\""));
    assertThat(answer.get("errors")).as("%s", answer).isNull();
    return answer.at("/data/atlasDiff");
  }

  private JsonNode store(String region, String template, String note) {
    var answer =
        ask(
            "mutation { storeAtlas(%s, note: \"%s\") { id by note chain { code } } }"
                .formatted(ASKED.formatted(region, template), note));
    assertThat(answer.get("errors")).as("%s", answer).isNull();
    return answer;
  }

  private String version() {
    return ask("{ dataset { release } }").at("/data/dataset/release").asString();
  }

  private JsonNode ask(String query) {
    return new Client("http://127.0.0.1:" + environment.getProperty("local.server.port"))
        .ask(query);
  }

  private static void run(String cypher) {
    try (var session = driver.session()) {
      session.run(cypher).consume();
    }
  }
}
