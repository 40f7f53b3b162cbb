package io.luopan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/// What the server does not answer, and how it says so.
@WithServer
class RefusalsIT {
  @Autowired Client client;

  @BeforeAll
  static void load(Driver driver) throws IOException {
    AskedGraph.load(driver);
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
}
