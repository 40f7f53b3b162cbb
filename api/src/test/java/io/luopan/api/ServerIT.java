package io.luopan.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithServer
class ServerIT {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired Client client;
  @Autowired GraphQlSource source;
  @Autowired TestServer.SchemaReports reports;

  @BeforeAll
  static void load(Driver driver) throws IOException {
    AskedGraph.load(driver);
  }

  @TestFactory
  Stream<DynamicTest> answersEveryDocumentWithoutError() {
    return Documents.all().entrySet().stream()
        .map(
            document ->
                DynamicTest.dynamicTest(
                    document.getKey(),
                    () -> {
                      var answer = client.answer(document.getValue());

                      assertThat(answer.get("errors")).as("%s", answer).isNull();
                      assertThat(answer.get("data"))
                          .as("%s", answer)
                          .allMatch(field -> !field.isNull());
                      assertThat(answer.get("extensions").get("cost").get("reckoned").asInt())
                          .isPositive();
                    }));
  }

  @Test
  void hasADocumentForEveryRootField() {
    GraphQLSchema schema = source.schema();
    var texts = String.join("\n", Documents.all().values());

    assertThat(schema.getQueryType().getFieldDefinitions())
        .allMatch(field -> Pattern.compile("\\b" + field.getName() + "\\(?").matcher(texts).find());
  }

  @Test
  void mapsEveryFieldOfTheSchema() {
    assertThat(reports.seen()).hasSize(1);
    assertThat(reports.seen().getFirst().unmappedFields()).isEmpty();
    assertThat(reports.seen().getFirst().unmappedArguments()).isEmpty();
  }

  @Test
  void describesEveryTypeAndField() {
    var undescribed = new ArrayList<String>();
    for (var type : source.schema().getAllTypesAsList()) {
      if (type.getName().startsWith("__")
          || List.of("String", "Int", "Float", "Boolean", "ID").contains(type.getName())) {
        continue;
      }
      if (type instanceof graphql.schema.GraphQLNamedSchemaElement named
          && named.getDescription() == null) {
        undescribed.add(type.getName());
      }
      if (type instanceof graphql.schema.GraphQLFieldsContainer fields) {
        fields.getFieldDefinitions().stream()
            .filter(field -> field.getDescription() == null)
            .forEach(field -> undescribed.add(type.getName() + "." + field.getName()));
      }
    }

    assertThat(undescribed).isEmpty();
  }

  @Test
  void answersIntrospection() {
    var data = client.ask(graphql.introspection.IntrospectionQuery.INTROSPECTION_QUERY);

    assertThat(data.at("/__schema/queryType/name").asString()).isEqualTo("Query");
  }

  @Test
  void asksOnceALevelHoweverManyPatentsThereAre() {
    var query =
        "{ patents(first: %d) { edges { node { holders { holder { id } } inventors { id } citedBy { totalCount { value } edges { node { id } } } } } } }";

    assertThat(roundTrips(query.formatted(40)))
        .isEqualTo(roundTrips(query.formatted(2)))
        .isPositive();
  }

  @Test
  void asksOnceALevelHoweverManyPatentsAreDeclared() {
    var query =
        "{ declarations { edges { node { patents(first: %d) { edges { node { declaration { declarant { label } } standards { standard { pools { code } } }"
            + " numbers { number patents { id } } matchStatus patent { declarations { id } poolListings { owner { rawName } } essentialityFindings { result } } } } } } } } }";

    assertThat(roundTrips(query.formatted(6)))
        .isEqualTo(roundTrips(query.formatted(1)))
        .isPositive();
  }

  private int roundTrips(String question) {
    var answer = client.answer(question);
    assertThat(answer.get("errors")).as("%s", answer).isNull();
    return answer.at("/extensions/cost/roundTrips").asInt();
  }

  @Test
  void opensEveryCountedNumberToExactlyItsPatents() {
    var gaps = client.ask(Documents.text("chainGaps")).at("/chainGaps/edges");

    int opened = 0;
    for (var edge : gaps) {
      for (var evidence : edge.at("/node/evidence")) {
        for (var input : evidence.get("inputs")) {
          if (!input.get("drillDown").isNull()) {
            opened++;
            assertThat(input.at("/drillDown/totalCount/value").asLong())
                .as("%s of %s", input.get("name"), edge.at("/node/chainNode/key"))
                .isEqualTo(input.get("value").asLong());
          }
        }
      }
    }

    assertThat(opened).isGreaterThan(15);
  }

  @Test
  void opensEveryRowOfALandscapeToExactlyItsPatents() {
    var landscape = client.ask(Documents.text("landscapeDrillDown")).at("/landscape");
    var rows =
        Stream.of(
                "lifeCycle/years",
                "regions/rows",
                "flow/cells",
                "holders/rows",
                "branches/rows",
                "legalStatus/cells",
                "holderMatrix/cells",
                "regionMatrix/cells")
            .flatMap(path -> landscape.at("/" + path).valueStream())
            .toList();

    assertThat(rows).hasSizeGreaterThan(25);
    for (var row : rows) {
      assertThat(row.at("/drillDown/totalCount/value")).isEqualTo(row.get("patents"));
    }
    for (var year : landscape.at("/trend/years")) {
      assertThat(year.at("/drillDown/totalCount/value")).isEqualTo(year.get("filings"));
      assertThat(year.at("/published/totalCount/value")).isEqualTo(year.get("publications"));
      assertThat(year.at("/granted/totalCount/value")).isEqualTo(year.get("grants"));
    }
    assertThat(landscape.at("/size/drillDown/totalCount/value"))
        .isEqualTo(landscape.at("/size/patents"));
  }

  @Test
  void opensTransfersOfALandscapeToExactlyTheirPatents() {
    var table = client.ask(Documents.text("landscapeTransfers")).at("/landscape/transfers");
    var rows =
        Stream.of("kinds", "years", "regions/cells", "holderTypes/cells")
            .flatMap(path -> table.at("/" + path).valueStream())
            .toList();

    assertThat(rows).hasSize(7);
    for (var row : rows) {
      assertThat(row.at("/drillDown/totalCount/value")).isEqualTo(row.get("patents"));
    }
    assertThat(table.at("/regions/cells/1/to/label").asString()).isEqualTo("美国");
    assertThat(table.at("/licensed/drillDown/totalCount/value").asInt()).isEqualTo(1);
    // One is of an office of whose register nothing is loaded.
    assertThat(table.at("/registered/part").asInt()).isEqualTo(50);
    assertThat(table.at("/registered/whole").asInt()).isEqualTo(51);
  }

  @Test
  void opensClaimsAndEffectsOfALandscapeToExactlyTheirPatents() {
    var standards =
        client.ask(Documents.text("landscapeStandards")).at("/landscape/standards/rows");
    var matrix = client.ask(Documents.text("landscapeEffects")).at("/landscape/effectMatrix");

    assertThat(standards).isNotEmpty();
    for (var row : standards) {
      for (var claim : row.get("claims")) {
        assertThat(claim.at("/drillDown/totalCount/value")).isEqualTo(claim.get("patents"));
      }
    }
    assertThat(matrix.get("cells")).hasSize(4);
    for (var cell : matrix.get("cells")) {
      assertThat(cell.at("/drillDown/totalCount/value")).isEqualTo(cell.get("patents"));
    }
    // 制氢 stands in the titles 1 to 8 and 11 to 14, 膜 in 37 and 38.
    assertThat(matrix.at("/cells/0/patents").asInt()).isEqualTo(12);
    assertThat(matrix.at("/cells/1/whiteSpot").asBoolean()).isTrue();
    assertThat(matrix.at("/cells/3/patents").asInt()).isEqualTo(2);
  }

  @Test
  void opensWhatACandidateHasToExactlyItsPatents() {
    var gap = client.ask(Documents.text("candidates")).at("/chainGaps/edges/0/node");

    int opened = 0;
    for (var kind : List.of("local", "universities", "outside", "teams")) {
      for (var edge : gap.at("/" + kind + "/edges")) {
        for (var part :
            Stream.of("nodes", "team").map(edge::get).flatMap(JsonNode::valueStream).toList()) {
          opened++;
          assertThat(part.at("/patents/totalCount/value").asLong())
              .as("%s", part)
              .isEqualTo(part.get("families").asLong());
        }
      }
    }

    assertThat(opened).isEqualTo(7);
  }

  @Test
  void breaksDownTheWholeSetOfGaps() {
    var gaps = client.ask(Documents.text("chainGaps")).at("/chainGaps");

    long all = gaps.at("/totalCount/value").asLong();
    for (var facet : gaps.get("facets")) {
      var sum = facet.get("buckets").valueStream().mapToLong(b -> b.get("count").asLong()).sum();
      assertThat(sum).as("%s", facet).isEqualTo(all);
    }
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

  @Test
  void answersErrorsWithACodeAndATrace() {
    var codes =
        Stream.of(
                "{ patents(first: 201) { edges { cursor } } }",
                "{ patents(after: \"nonsense\") { edges { cursor } } }",
                "{ chainGaps(chain: \"nothing\", region: \"CN\") { totalCount { value } } }",
                "{ nothing }",
                "{ patents(first: 200) { edges { node { citedBy(first: 200) { edges { node { label cites(first: 200) { edges { cursor } } } } } } } } }",
                "{ patent(number: \"CN201610000001\") { "
                    + "family { representative { ".repeat(9)
                    + "id"
                    + " } }".repeat(9)
                    + " } }")
            .map(client::answer)
            .map(answer -> answer.at("/errors/0/extensions"))
            .toList();

    assertThat(codes).allMatch(extensions -> extensions.get("traceId").asString().length() == 32);
    assertThat(codes.stream().map(extensions -> extensions.get("code").asString()))
        .containsExactly(
            "LIMIT_EXCEEDED",
            "BAD_CURSOR",
            "BAD_INPUT",
            "BAD_INPUT",
            "COST_EXCEEDED",
            "COST_EXCEEDED");
  }

  @Test
  void keepsTheOtherTablesOfALandscapeWhereOneIsRefused() {
    var answer =
        client.answer("{ landscape { size { patents } holders(top: 500) { otherCount } } }");

    assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("LIMIT_EXCEEDED");
    assertThat(answer.at("/data/landscape/holders").isNull()).isTrue();
    assertThat(answer.at("/data/landscape/size/patents").asInt()).isEqualTo(51);
  }

  @Test
  void saysWhichOfSeveralThingsAreMeant() {
    var codes =
        Stream.of(
                "{ patentPools(holder: \"nobody\") { edges { cursor } } }",
                "{ declarations(standard: \"GB 1\") { edges { cursor } } }",
                "{ standards(chainNode: \"nothing\") { edges { cursor } } }")
            .map(client::refusal)
            .toList();

    assertThat(codes).containsOnly("BAD_INPUT");
  }

  @Test
  void decidesNothingUnlessItIsAllowed() {
    var mutation = "mutation { withdrawHolderDecision(a: \"a\", b: \"b\") }";

    assertThat(client.refusal(mutation)).isEqualTo("FORBIDDEN");
  }

  @Test
  void keepsNothingUnlessItIsAllowed() {
    var mutation = "mutation { storeAtlas(chain: \"hydrogen\", region: \"321000\") { id } }";

    assertThat(client.refusal(mutation)).isEqualTo("FORBIDDEN");
  }

  @Test
  void answersOverGet() {
    var url =
        "/graphql?query="
            + URLEncoder.encode("{ region(code: \"321000\") { nameZh } }", StandardCharsets.UTF_8);

    var response = client.get(url);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(JSON.readTree(response.body()).at("/data/region/nameZh").asString())
        .isEqualTo("扬州市");
  }

  @Test
  void takesNoMutationOverGet() {
    var mutation = "mutation { withdrawHolderDecision(a: \"a\", b: \"b\") }";

    var response =
        client.get("/graphql?query=" + URLEncoder.encode(mutation, StandardCharsets.UTF_8));

    assertThat(response.statusCode()).isEqualTo(405);
  }

  @Test
  void servesGraphiqlFromItself() {
    var page = client.get("/graphiql");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("http://").doesNotContain("https://");
    for (var link :
        Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page.body()).results().toList()) {
      assertThat(client.get(link.group(1)).statusCode()).as(link.group(1)).isEqualTo(200);
    }
  }

  @Test
  void asksItsExampleQuestionsWithoutError() {
    var script = client.get("/graphiql/examples.js").body();
    var examples =
        Pattern.compile("`([^`]+)`").matcher(script).results().map(m -> m.group(1)).toList();

    assertThat(examples).hasSize(3);
    assertThat(examples).allSatisfy(client::ask);
  }

  @Test
  void tellsTheHealthOfTheGraph() {
    var health = JSON.readTree(client.get("/actuator/health").body());

    assertThat(health.at("/status").asString()).isEqualTo("UP");
    assertThat(health.at("/components/neo4j/status").asString()).isEqualTo("UP");
  }
}
