package io.luopan.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import io.luopan.embedded.junit.SharedGraph;
import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.cypher.ResourceFolder;
import io.luopan.model.migration.Migrations;
import io.luopan.model.write.ChainPlacing;
import io.luopan.model.write.FactWriter;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithGraph
@SpringBootTest(
    classes = {LuopanServer.class, ServerIT.Report.class},
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerIT {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<SchemaReport> REPORTS = new ArrayList<>();

  @Autowired Environment environment;
  @Autowired GraphQlSource source;

  @TestConfiguration
  static class Report {
    @Bean
    GraphQlSourceBuilderCustomizer inspection() {
      return builder -> builder.inspectSchemaMappings(REPORTS::add);
    }
  }

  @DynamicPropertySource
  static void graph(DynamicPropertyRegistry properties) {
    var graph = SharedGraph.uri();
    properties.add("luopan.neo4j.uri", graph::uri);
    properties.add("luopan.neo4j.username", graph::username);
    properties.add("luopan.neo4j.password", graph::password);
    // The first questions are planned while other tests keep the machine busy.
    properties.add("luopan.api.deadline", () -> "2m");
  }

  @BeforeAll
  static void load(Driver driver) throws IOException {
    Migrations.apply(driver);
    // Asked before there are chains, so that nothing is placed.
    var writer = new FactWriter(ChainPlacing.placer(driver));
    var fixtures =
        Path.of(System.getProperty("luopan.root"))
            .resolve("queries/src/test/resources/io/luopan/queries");
    try (var session = driver.session()) {
      for (var name :
          List.of(
              "small-graph.cypher",
              "landscape/small-transfers-graph.cypher",
              "comparison/SystemComparisonQueriesIT/secondSystem.cypher")) {
        session.run(Files.readString(fixtures.resolve(name))).consume();
      }
      session.run("CALL db.awaitIndexes(60)").consume();
    }
    KeptPools.keep(driver);
    KeptAtlases.keep(driver);
    KeptNavigation.keep(driver);
    RadioFacts.write(driver, writer);
  }

  @TestFactory
  Stream<DynamicTest> answersEveryDocumentWithoutError() {
    return documents().entrySet().stream()
        .map(
            document ->
                DynamicTest.dynamicTest(
                    document.getKey(),
                    () -> {
                      var answer = ask(document.getValue());

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
    var texts = String.join("\n", documents().values());

    assertThat(schema.getQueryType().getFieldDefinitions())
        .allMatch(field -> Pattern.compile("\\b" + field.getName() + "\\(?").matcher(texts).find());
  }

  @Test
  void mapsEveryFieldOfTheSchema() {
    assertThat(REPORTS).hasSize(1);
    assertThat(REPORTS.getFirst().unmappedFields()).isEmpty();
    assertThat(REPORTS.getFirst().unmappedArguments()).isEmpty();
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
  void opensEveryCountedNumberToExactlyItsPatents() {
    var gaps = ask(documents().get("chainGaps.graphql")).at("/data/chainGaps/edges");

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
    var landscape = ask(documents().get("landscapeDrillDown.graphql")).at("/data/landscape");
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
    var table = ask(documents().get("landscapeTransfers.graphql")).at("/data/landscape/transfers");
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
        ask(documents().get("landscapeStandards.graphql")).at("/data/landscape/standards/rows");
    var matrix =
        ask(documents().get("landscapeEffects.graphql")).at("/data/landscape/effectMatrix");

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
  void breaksDownTheWholeSetOfGaps() {
    var gaps = ask(documents().get("chainGaps.graphql")).at("/data/chainGaps");

    long all = gaps.at("/totalCount/value").asLong();
    for (var facet : gaps.get("facets")) {
      var sum = facet.get("buckets").valueStream().mapToLong(b -> b.get("count").asLong()).sum();
      assertThat(sum).as("%s", facet).isEqualTo(all);
    }
  }

  @Test
  void keepsTheOtherTablesOfALandscapeWhereOneIsRefused() {
    var answer = ask("{ landscape { size { patents } holders(top: 500) { otherCount } } }");

    assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("LIMIT_EXCEEDED");
    assertThat(answer.at("/data/landscape/holders").isNull()).isTrue();
    assertThat(answer.at("/data/landscape/size/patents").asInt()).isEqualTo(51);
  }

  @Test
  void opensWhatACandidateHasToExactlyItsPatents() {
    var gap = ask(documents().get("candidates.graphql")).at("/data/chainGaps/edges/0/node");

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
  void refetchesAGapByItsId() {
    var gap = ask(documents().get("chainGaps.graphql")).at("/data/chainGaps/edges/0/node");

    var again =
        ask(
            "{ node(id: \"%s\") { id ... on ChainGap { gapType severity } } }"
                .formatted(gap.get("id").asString()));

    assertThat(again.at("/data/node/severity")).isEqualTo(gap.get("severity"));
  }

  @Test
  void pagesForwardAndBackThroughEverythingOnce() {
    var forward = new ArrayList<String>();
    var after = "";
    JsonNode page;
    do {
      page =
          ask("{ patents(first: 7%s) { pageInfo { hasNextPage endCursor } edges { node { id } } } }"
                  .formatted(after))
              .at("/data/patents");
      page.get("edges").forEach(edge -> forward.add(edge.at("/node/id").asString()));
      after = ", after: \"" + page.at("/pageInfo/endCursor").asString() + "\"";
    } while (page.at("/pageInfo/hasNextPage").asBoolean());
    var back = ask("{ patents(last: 3) { edges { node { id } } } }").at("/data/patents/edges");

    assertThat(forward).hasSize(51).doesNotHaveDuplicates();
    assertThat(back.valueStream().map(edge -> edge.at("/node/id").asString()).toList())
        .isEqualTo(forward.subList(48, 51));
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
            .map(this::ask)
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
  void answersNullForAnUnknownNumber() {
    assertThat(ask("{ patent(number: \"CN209910000001\") { id } }").at("/data/patent").isNull())
        .isTrue();
  }

  @Test
  void namesTheRightCheckDigit() {
    var match =
        ask(documents().get("resolvePatentNumbers.graphql")).at("/data/resolvePatentNumbers");

    assertThat(match.valueStream().map(m -> m.get("status").asString()))
        .containsExactly("EXACT", "NORMALIZED", "EXACT", "UNMATCHED", "REJECTED", "REJECTED");
    assertThat(match.get(4).get("reason").asString()).contains("6");
  }

  @Test
  void asksOnceALevelHoweverManyPatentsThereAre() {
    var query =
        "{ patents(first: %d) { edges { node { holders { holder { id } } inventors { id } citedBy { totalCount { value } edges { node { id } } } } } } }";

    var few = ask(query.formatted(2)).at("/extensions/cost/roundTrips").asInt();
    var many = ask(query.formatted(40)).at("/extensions/cost/roundTrips").asInt();

    assertThat(many).isEqualTo(few);
  }

  @Test
  void asksOnceALevelHoweverManyPatentsAreDeclared() {
    var query =
        "{ declarations { edges { node { patents(first: %d) { edges { node { declaration { declarant { label } } standards { standard { pools { code } } }"
            + " numbers { number patents { id } } matchStatus patent { declarations { id } poolListings { owner { rawName } } essentialityFindings { result } } } } } } } } }";

    var few = ask(query.formatted(1));
    var many = ask(query.formatted(6));

    assertThat(many.get("errors")).as("%s", many).isNull();
    assertThat(many.at("/extensions/cost/roundTrips").asInt())
        .isEqualTo(few.at("/extensions/cost/roundTrips").asInt())
        .isPositive();
  }

  @Test
  void answersTheExampleOfThePageOnStandards() throws IOException {
    var page =
        Files.readString(Path.of(System.getProperty("luopan.root")).resolve("docs/standards.md"));

    var answer = ask(block("graphql", page));

    assertThat(answer.get("data")).isEqualTo(JSON.readTree(block("json", page)));
  }

  @Test
  void findsStandardsAndPoolsByWordsAndAStandardByItsNumberFirst() {
    var search =
        "{ search(text: \"%s\") { edges { node { __typename ... on Standard { number } } } } }";

    var byNumber = ask(search.formatted("3GPP TS 38.211")).at("/data/search/edges/0/node");
    var byWords = ask(search.formatted("radio pool")).at("/data/search/edges/0/node");

    assertThat(byNumber.get("number").asString()).isEqualTo("ETSI TS 138 211");
    assertThat(byWords.get("__typename").asString()).isEqualTo("PatentPool");
  }

  @Test
  void saysWhichOfSeveralThingsAreMeant() {
    var answers =
        Stream.of(
                "{ patentPools(holder: \"nobody\") { edges { cursor } } }",
                "{ declarations(standard: \"GB 1\") { edges { cursor } } }",
                "{ standards(chainNode: \"nothing\") { edges { cursor } } }")
            .map(this::ask)
            .toList();

    assertThat(answers)
        .allMatch(a -> a.at("/errors/0/extensions/code").asString().equals("BAD_INPUT"));
  }

  private static String block(String language, String page) {
    var match = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
    assertThat(match.find()).isTrue();
    return match.group(1);
  }

  @Test
  void answersOverGet() throws Exception {
    var url =
        "/graphql?query="
            + URLEncoder.encode("{ region(code: \"321000\") { nameZh } }", StandardCharsets.UTF_8);

    var response = get(url);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(JSON.readTree(response.body()).at("/data/region/nameZh").asString())
        .isEqualTo("扬州市");
  }

  @Test
  void decidesNothingUnlessItIsAllowed() {
    var answer =
        ask("mutation { withdrawHolderDecision(a: \"%s\", b: \"%s\") }".formatted("a", "b"));

    assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
  }

  @Test
  void keepsNothingUnlessItIsAllowed() {
    var answer = ask("mutation { storeAtlas(chain: \"hydrogen\", region: \"321000\") { id } }");

    assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
  }

  @Test
  void tellsWhatTimeAloneChangedInAnAtlas() {
    var diff = ask(documents().get("atlasDiff.graphql")).at("/data/atlasDiff");

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

  @Test
  void takesNoMutationOverGet() throws Exception {
    var mutation = "mutation { withdrawHolderDecision(a: \"a\", b: \"b\") }";

    var response = get("/graphql?query=" + URLEncoder.encode(mutation, StandardCharsets.UTF_8));

    assertThat(response.statusCode()).isEqualTo(405);
  }

  @Test
  void servesGraphiqlFromItself() throws Exception {
    var page = get("/graphiql");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("http://").doesNotContain("https://");
    for (var link :
        Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page.body()).results().toList()) {
      assertThat(get(link.group(1)).statusCode()).as(link.group(1)).isEqualTo(200);
    }
  }

  @Test
  void asksItsExampleQuestionsWithoutError() throws Exception {
    var script = get("/graphiql/examples.js").body();
    var examples =
        Pattern.compile("`([^`]+)`").matcher(script).results().map(m -> m.group(1)).toList();

    assertThat(examples).hasSize(3);
    assertThat(examples).allSatisfy(example -> assertThat(ask(example).get("errors")).isNull());
  }

  @Test
  void answersIntrospection() {
    var answer = ask(graphql.introspection.IntrospectionQuery.INTROSPECTION_QUERY);

    assertThat(answer.get("errors")).isNull();
  }

  @Test
  void tellsTheHealthOfTheGraph() throws Exception {
    var health = JSON.readTree(get("/actuator/health").body());

    assertThat(health.at("/status").asString()).isEqualTo("UP");
    assertThat(health.at("/components/neo4j/status").asString()).isEqualTo("UP");
  }

  private static Map<String, String> documents() {
    return ResourceFolder.of(ServerIT.class, "").texts(".graphql").entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private JsonNode ask(String query) {
    return client().ask(query);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client().get(path);
  }

  private Client client() {
    return new Client("http://127.0.0.1:" + environment.getProperty("local.server.port"));
  }
}
