package io.luopan.api;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/// Keeps atlases over HTTP, and compares them after the graph changed.
@WithCurator
class AtlasIT {
  private static final String ASKED = "chain: \"hydrogen\", region: \"%s\", template: \"%s\"";

  @TempDir static Path templates;

  @Autowired Client client;

  @DynamicPropertySource
  static void templates(DynamicPropertyRegistry properties) {
    properties.add("luopan.api.templates", () -> templates.toString());
  }

  @BeforeAll
  static void load(Driver driver) throws IOException {
    SmallGraph.load(driver);
  }

  @Test
  void keepsAnAtlasAsItWasAndTellsWhatChanged(Driver driver) {
    var before = client.release();
    var kept = store("321000", "all", "before the meeting");
    var id = kept.get("id").asString();

    assertThat(kept.get("by").asString()).isEqualTo("Ada");
    assertThat(kept.get("note").asString()).isEqualTo("before the meeting");
    assertThat(kept.at("/chain/code").asString()).isEqualTo("hydrogen");
    assertThat(client.release()).isEqualTo(before);
    assertThat(diff(id, null).get("items")).allMatch(item -> item.get("same").asBoolean());

    giveYangzhouThreeStoragePatents(driver);
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
        client
            .ask(
                "{ atlasSnapshot(id: \"%s\") { atlas { maps { ... on ChainMap { nodes { families } } } } } }"
                    .formatted(id))
            .at("/atlasSnapshot/atlas/maps/0/nodes");
    assertThat(again.valueStream().map(node -> node.get("families").asInt()))
        .containsExactly(7, 0, 1);
    assertThat(diff(id, store("321000", "all", "after").get("id").asString())).isEqualTo(diff);
  }

  @Test
  void pagesThroughWhatWasKeptTheNewestFirst() {
    var stored = new ArrayList<String>();
    for (var note : List.of("one", "two", "three")) {
      stored.addFirst(store("320200", "wutu-wuqingdan", note).get("id").asString());
    }

    var listed =
        client.edges(
            "{ atlasSnapshots(chain: \"hydrogen\", region: \"320200\", first: 2%s) { pageInfo { hasNextPage endCursor } edges { node { id } } } }",
            "/atlasSnapshots");

    assertThat(listed.stream().map(edge -> edge.at("/node/id").asString()))
        .containsExactlyElementsOf(stored);
  }

  @Test
  void opensEachNodeToTheGapThatJudgesIt() {
    var atlas =
        client
            .ask(
                "{ atlas(%s) { gaps { chainNode { key } gap } maps { ... on ChainMap { nodes { gapType patents } } } } }"
                    .formatted(ASKED.formatted("370900", "wutu-liuqingdan")))
            .at("/atlas");

    assertThat(atlas.get("gaps").size()).isEqualTo(3);
    for (int i = 0; i < 3; i++) {
      var gap =
          client
              .ask(
                  "{ node(id: \"%s\") { ... on ChainGap { gapType metrics { patents } chainNode { key } } } }"
                      .formatted(atlas.at("/gaps/%d/gap".formatted(i)).asString()))
              .at("/node");
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
        client
            .ask(
                "{ atlas(%s) { nameZh maps { titleZh notes ... on ChainMap { nodes { chainNode { key } } feeds { to } } } lists { kind } } }"
                    .formatted(ASKED.formatted("370900", "short")))
            .at("/atlas");

    assertThat(atlas.get("nameZh").asString()).isEqualTo("一图");
    assertThat(atlas.at("/maps/0/titleZh").asString()).isEqualTo("全景图");
    assertThat(atlas.at("/maps/0/nodes").size()).isEqualTo(2);
    assertThat(atlas.at("/maps/0/feeds").size()).isEqualTo(1);
    assertThat(atlas.at("/maps/0/notes/0").asString()).isEqualTo("2 of 3 nodes are shown.");
    assertThat(atlas.get("lists").isEmpty()).isTrue();
  }

  @Test
  void refusesWhatCannotBeCompared() {
    var one = store("370900", "wutu-wuqingdan", "").get("id").asString();
    var other = store("320000", "wutu-wuqingdan", "").get("id").asString();

    for (var question :
        List.of(
            "{ atlasDiff(from: \"%s\", to: \"%s\") { notes } }".formatted(one, other),
            "{ atlasDiff(from: \"nothing\") { notes } }",
            "{ atlasSnapshot(id: \"nothing\") { by } }",
            "{ atlas(%s) { notes } }".formatted(ASKED.formatted("321000", "none")))) {
      assertThat(client.refusal(question)).as(question).isEqualTo("BAD_INPUT");
    }
  }

  /// Two of its company's and one of its university's; the graph is another version from then on.
  private static void giveYangzhouThreeStoragePatents(Driver driver) {
    SmallGraph.run(
        driver,
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
    SmallGraph.run(driver, "MATCH (v:GraphVersion {id: 'graph'}) SET v.version = 8");
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
    return client
        .ask(
            "{ atlasDiff(from: \"%s\"%s) { notes types { chainNode { key } was is } items { kind same gone { label } come { label } changed { label field was is } } } }"
                .formatted(from, to == null ? "" : ", to: \"" + to + "\""))
        .get("atlasDiff");
  }

  private JsonNode store(String region, String template, String note) {
    return client
        .ask(
            "mutation { storeAtlas(%s, note: \"%s\") { id by note chain { code } } }"
                .formatted(ASKED.formatted(region, template), note))
        .get("storeAtlas");
  }
}
