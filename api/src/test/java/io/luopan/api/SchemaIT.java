package io.luopan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import graphql.schema.GraphQLSchema;
import java.io.IOException;
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

/// Every document of the tests, and the schema that they ask.
@WithServer
class SchemaIT {
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

  @TestFactory
  Stream<DynamicTest> takesNullForTheDefaultInEveryDocument() {
    return Documents.all().entrySet().stream()
        .filter(document -> !document.getValue().contains("fragment "))
        .map(
            document ->
                DynamicTest.dynamicTest(
                    document.getKey(),
                    () -> {
                      var answer =
                          client.answer(new NullArguments(source.schema()).in(document.getValue()));

                      assertThat(answer.get("errors")).as("%s", answer).isNull();
                    }));
  }

  @Test
  void takesNullForTheDefaultOfAnInputField() {
    var question =
        "{ chainGaps(chain: \"hydrogen\", region: \"321000\", method: %s) { edges { node { gapType evidence { statement } } } } }";

    assertThat(
            client.ask(
                question.formatted(
                    "{countBy: null, regionOf: null, thresholds: {minCoverage: null}}")))
        .isEqualTo(client.ask(question.formatted("{}")));
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

    // Two fields of a level that read from one loader meet in a batch or miss each other by a hair:
    // one round trip more or less. Asking for each patent alone would cost five more a field.
    assertThat(roundTrips(query.formatted(6)))
        .isCloseTo(roundTrips(query.formatted(1)), within(2))
        .isPositive();
  }

  private int roundTrips(String question) {
    var answer = client.answer(question);
    assertThat(answer.get("errors")).as("%s", answer).isNull();
    return answer.at("/extensions/cost/roundTrips").asInt();
  }
}
