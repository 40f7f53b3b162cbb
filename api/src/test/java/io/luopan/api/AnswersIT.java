package io.luopan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// What the server finds, names and pages through.
@WithServer
class AnswersIT {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired Client client;

  @BeforeAll
  static void load(Driver driver) throws IOException {
    AskedGraph.load(driver);
  }

  @Test
  void refetchesAGapByItsId() {
    var gap = client.ask(Documents.text("chainGaps")).at("/chainGaps/edges/0/node");

    var again =
        client.ask(
            "{ node(id: \"%s\") { id ... on ChainGap { gapType severity } } }"
                .formatted(gap.get("id").asString()));

    assertThat(again.at("/node/severity")).isEqualTo(gap.get("severity"));
  }

  @Test
  void pagesForwardAndBackThroughEverythingOnce() {
    var forward =
        client
            .edges(
                "{ patents(first: 7%s) { pageInfo { hasNextPage endCursor } edges { node { id } } } }",
                "/patents")
            .stream()
            .map(edge -> edge.at("/node/id").asString())
            .toList();
    var back = client.ask("{ patents(last: 3) { edges { node { id } } } }").at("/patents/edges");

    assertThat(forward).hasSize(51).doesNotHaveDuplicates();
    assertThat(back.valueStream().map(edge -> edge.at("/node/id").asString()).toList())
        .isEqualTo(forward.subList(48, 51));
  }

  @Test
  void answersNullForAnUnknownNumber() {
    assertThat(client.ask("{ patent(number: \"CN209910000001\") { id } }").at("/patent").isNull())
        .isTrue();
  }

  @Test
  void namesTheRightCheckDigit() {
    var match = client.ask(Documents.text("resolvePatentNumbers")).at("/resolvePatentNumbers");

    assertThat(match.valueStream().map(m -> m.get("status").asString()))
        .containsExactly("EXACT", "NORMALIZED", "EXACT", "UNMATCHED", "REJECTED", "REJECTED");
    assertThat(match.get(4).get("reason").asString()).contains("6");
  }

  @Test
  void answersTheExampleOfThePageOnStandards() throws IOException {
    var page =
        Files.readString(Path.of(System.getProperty("luopan.root")).resolve("docs/standards.md"));

    var answer = client.ask(block("graphql", page));

    assertThat(answer).isEqualTo(JSON.readTree(block("json", page)));
  }

  @Test
  void findsStandardsAndPoolsByWordsAndAStandardByItsNumberFirst() {
    var search =
        "{ search(text: \"%s\") { edges { node { __typename ... on Standard { number } } } } }";

    var byNumber = client.ask(search.formatted("3GPP TS 38.211")).at("/search/edges/0/node");
    var byWords = client.ask(search.formatted("radio pool")).at("/search/edges/0/node");

    assertThat(byNumber.get("number").asString()).isEqualTo("ETSI TS 138 211");
    assertThat(byWords.get("__typename").asString()).isEqualTo("PatentPool");
  }

  @Test
  void tellsWhatTimeAloneChangedInAnAtlas() {
    var diff = client.ask(Documents.text("atlasDiff")).at("/atlasDiff");

    assertThat(diff.get("items").size()).isEqualTo(13);
    var holders =
        diff.get("items")
            .valueStream()
            .filter(item -> item.get("kind").asString().equals("HOLDER_LIST"))
            .findFirst()
            .orElseThrow();
    assertThat(
            holders
                .get("changed")
                .valueStream()
                .map(cell -> cell.get("field").asString() + " " + cell.get("difference").asInt()))
        .containsExactlyInAnyOrder("inForce -8", "inForce -3");
    assertThat(diff.get("notes").toString()).contains("rights also end by time alone");
  }

  private static String block(String language, String page) {
    var match = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
    assertThat(match.find()).isTrue();
    return match.group(1);
  }
}
