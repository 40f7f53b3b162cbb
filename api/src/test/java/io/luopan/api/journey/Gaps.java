package io.luopan.api.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The chain gaps of one question, by the key of their node.
record Gaps(Journey journey, Map<String, JsonNode> byNode, JsonNode connection) {
  private static final String QUESTION =
      """
      { chainGaps(chain: "%s", region: "%s", method: {%s}, first: 40) {
          totalCount { value }
          regionCoverage
          edges { node {
            id gapType findings chainNode { key }
            metrics { patents families holders share specialization regionCoverage }
            evidence { statement inputs { name value drillDown(first: 1) { totalCount { value } } } }
          } }
      } }
      """;

  static Gaps of(Journey journey, String chain, String region, String method) {
    var connection = journey.ask(QUESTION.formatted(chain, region, method)).get("chainGaps");
    var gaps = new LinkedHashMap<String, JsonNode>();
    connection
        .get("edges")
        .forEach(edge -> gaps.put(edge.at("/node/chainNode/key").asString(), edge.get("node")));
    assertThat(gaps).hasSize(connection.at("/totalCount/value").asInt());
    return new Gaps(journey, gaps, connection);
  }

  JsonNode at(String node) {
    return byNode.get(node);
  }

  double metric(String node, String name) {
    return at(node).at("/metrics/" + name).asDouble();
  }

  /// Fails where a number that opens to patents has not exactly as many.
  /// @return how many numbers open
  int openEveryNumber() {
    int opened = 0;
    for (var gap : byNode.values()) {
      for (var evidence : gap.get("evidence")) {
        for (var input : evidence.get("inputs")) {
          if (!input.get("drillDown").isNull()) {
            opened++;
            assertThat(input.at("/drillDown/totalCount/value").asDouble())
                .as("%s of %s", input.get("name"), gap.at("/chainNode/key"))
                .isEqualTo(input.get("value").asDouble());
          }
        }
      }
    }
    return opened;
  }

  /// Fails where the pages behind a number of one node do not bring exactly so many patents.
  void pageThroughEveryNumber(String node) {
    var gap = at(node);
    var first = page(gap, "");
    for (int e = 0; e < first.size(); e++) {
      for (int i = 0; i < first.get(e).get("inputs").size(); i++) {
        var place = "/%d/inputs/%d".formatted(e, i);
        if (!first.at(place).get("drillDown").isNull()) {
          pageThrough(gap, place, first);
        }
      }
    }
  }

  private void pageThrough(JsonNode gap, String place, JsonNode first) {
    int expected = first.at(place).get("value").asInt();
    var ids = new ArrayList<String>();
    var page = first.at(place).get("drillDown");
    page.get("edges").forEach(edge -> ids.add(edge.at("/node/id").asString()));
    while (page.at("/pageInfo/hasNextPage").asBoolean()) {
      var after = ", after: \"%s\"".formatted(page.at("/pageInfo/endCursor").asString());
      page = page(gap, after).at(place).get("drillDown");
      page.get("edges").forEach(edge -> ids.add(edge.at("/node/id").asString()));
    }

    assertThat(ids)
        .as("%s of %s", first.at(place).get("name"), gap.at("/chainNode/key"))
        .hasSize(expected)
        .doesNotHaveDuplicates();
  }

  private JsonNode page(JsonNode gap, String after) {
    return journey
        .ask(
            """
            { node(id: "%s") { ... on ChainGap { evidence { inputs { name value
                drillDown(first: 200%s) { pageInfo { hasNextPage endCursor } edges { node { id } } }
            } } } } }
            """
                .formatted(gap.get("id").asString(), after))
        .at("/node/evidence");
  }
}
