package io.luopan.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.api.graphql.GlobalId;
import io.luopan.embedded.junit.SharedGraph;
import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.Fact;
import io.luopan.model.load.Loads;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.load.Sourced;
import io.luopan.model.migration.Migrations;
import io.luopan.model.party.PartyMention;
import io.luopan.model.party.decision.DecidedHolder;
import io.luopan.model.party.decision.Decider;
import io.luopan.model.party.decision.PartyDecision;
import io.luopan.model.party.matching.Verdict;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.write.ChainPlacing;
import io.luopan.model.write.FactWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

@WithGraph
@SpringBootTest(
    classes = LuopanServer.class,
    properties = {"luopan.curation=true", "luopan.curator=Ada"},
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HolderDecisionIT {
  private static final DecidedHolder MOTORS = DecidedHolder.named("Sample Motors, Inc.");
  private static final DecidedHolder MISSPELT = DecidedHolder.named("Smaple Motors, Inc.");
  private static final DecidedHolder PUMPS = DecidedHolder.named("Sample Pumps, Inc.");
  private static final DecidedHolder VALVES = DecidedHolder.named("Sample Valves, Inc.");

  private static final DecidedHolder TEA = DecidedHolder.named("泰安市样例茶业研究所");

  @Autowired Environment environment;

  @DynamicPropertySource
  static void graph(DynamicPropertyRegistry properties) {
    var graph = SharedGraph.uri();
    properties.add("luopan.neo4j.uri", graph::uri);
    properties.add("luopan.neo4j.username", graph::username);
    properties.add("luopan.neo4j.password", graph::password);
  }

  @BeforeAll
  static void load(Driver driver) {
    Migrations.apply(driver);
    var facts = new ArrayList<Sourced>();
    for (var holder : List.of(MOTORS, MISSPELT, PUMPS, VALVES, TEA)) {
      facts.add(
          sourced(
              PatentFact.of(ApplicationNumber.parse("CN20101000002" + facts.size()))
                  .party(PartyMention.applicant(holder.name(), 1))
                  .build(),
              "" + facts.size()));
    }
    facts.add(doubtful(MOTORS, MISSPELT, 0.7));
    facts.add(doubtful(MOTORS, PUMPS, 0.5));
    facts.add(doubtful(PUMPS, VALVES, 0.3));
    var writer = new FactWriter(ChainPlacing.placer(driver));
    try (var session = driver.session()) {
      session.executeWriteWithoutResult(tx -> writer.write(tx, "t0000000000", facts));
    }
    Loads.awaitSearch(driver);
  }

  @Test
  void countsPatentsTogetherAndShowsWhyUntilTheDecisionIsWithdrawn() {
    var before = version();

    var decided = decide(MOTORS, MISSPELT, "SAME", "a typing error");

    assertThat(decided.at("/data/decideHolders/curator").asString()).isEqualTo("Ada");
    assertThat(version()).isNotEqualTo(before);
    for (var asked : List.of(MOTORS, MISSPELT)) {
      var holder = holder(asked);
      assertThat(holder.at("/patents/totalCount/value").asInt()).isEqualTo(2);
      assertThat(patentsOf(asked)).isEqualTo(2);
      assertThat(holder.at("/mergedFrom/0/reason").asString())
          .isEqualTo("Ada decided that the two are one: a typing error");
      assertThat(holder.get("names").size()).isEqualTo(2);
    }

    assertThat(withdraw(MISSPELT, MOTORS)).isTrue();

    assertThat(holder(MISSPELT).at("/patents/totalCount/value").asInt()).isEqualTo(1);
    assertThat(holder(MOTORS).get("mergedFrom").isEmpty()).isTrue();
    assertThat(withdraw(MISSPELT, MOTORS)).isFalse();
  }

  @Test
  void refusesWhatContradictsAnEarlierDecision() {
    decide(MOTORS, PUMPS, "SAME", "");
    decide(PUMPS, VALVES, "SAME", "");

    var refused = decide(MOTORS, VALVES, "DIFFERENT", "");

    assertThat(refused.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_INPUT");
    assertThat(refused.at("/errors/0/message").asString()).contains("withdraw");
    assertThat(withdraw(MOTORS, PUMPS)).isTrue();
    assertThat(withdraw(PUMPS, VALVES)).isTrue();
  }

  @Test
  void listsTheDoubtfulUntilTheyAreDecided() {
    assertThat(reviews()).containsExactly(0.7, 0.5, 0.3);

    decide(MOTORS, PUMPS, "DIFFERENT", "");

    assertThat(reviews()).containsExactly(0.7, 0.3);
    withdraw(MOTORS, PUMPS);
  }

  @Test
  void saysWhomANameMeansAndWhy() {
    var matches =
        ask("{ resolveHolder(name: \"SAMPLE VALVES INC\") { score reason holder { label } evidence {"
                + " sentence } } }")
            .at("/data/resolveHolder");

    assertThat(matches.at("/0/holder/label").asString()).isEqualTo("Sample Valves, Inc.");
    assertThat(matches.at("/0/score").asDouble()).isGreaterThan(0.9);
    assertThat(matches.at("/0/reason").asString()).startsWith("Probably this one: ");
    assertThat(matches.at("/0/evidence").isEmpty()).isFalse();
  }

  @Test
  void findsAHolderByItsNameInTheOtherScript() {
    var matches =
        ask("{ resolveHolder(name: \"Tai'an Yangli Tea Research Institute\") { holder { label } } }")
            .at("/data/resolveHolder");

    assertThat(matches.at("/0/holder/label").asString()).isEqualTo(TEA.name());
  }

  private List<Double> reviews() {
    var scores = new ArrayList<Double>();
    var after = "";
    while (true) {
      var page =
          ask("{ holderReviews(first: 1%s) { edges { node { score } } pageInfo { hasNextPage endCursor } } }"
                  .formatted(after))
              .at("/data/holderReviews");
      page.get("edges").forEach(edge -> scores.add(edge.at("/node/score").asDouble()));
      if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
        return scores;
      }
      after = ", after: \"" + page.at("/pageInfo/endCursor").asString() + "\"";
    }
  }

  private JsonNode holder(DecidedHolder holder) {
    return ask("{ holder(by: {id: \"%s\"}) { names { text } mergedFrom { reason } patents { totalCount { value } } } }"
            .formatted(GlobalId.of(holder.id())))
        .at("/data/holder");
  }

  private int patentsOf(DecidedHolder holder) {
    var question =
        "{ patents(where: {not: {not: {holder: [\"%1$s\"]}}, holder: [\"%1$s\"]}) { totalCount { value } } }";
    return ask(question.formatted(GlobalId.of(holder.id())))
        .at("/data/patents/totalCount/value")
        .asInt();
  }

  private String version() {
    return ask("{ dataset { release } }").at("/data/dataset/release").asString();
  }

  private JsonNode decide(DecidedHolder a, DecidedHolder b, String verdict, String note) {
    return ask(
        "mutation { decideHolders(a: \"%s\", b: \"%s\", verdict: %s, note: \"%s\") { a { label } b { label } verdict curator decidedOn note } }"
            .formatted(GlobalId.of(a.id()), GlobalId.of(b.id()), verdict, note));
  }

  private boolean withdraw(DecidedHolder a, DecidedHolder b) {
    return ask("mutation { withdrawHolderDecision(a: \"%s\", b: \"%s\") }"
            .formatted(GlobalId.of(a.id()), GlobalId.of(b.id())))
        .at("/data/withdrawHolderDecision")
        .asBoolean();
  }

  private JsonNode ask(String query) {
    return new Client("http://127.0.0.1:" + environment.getProperty("local.server.port"))
        .ask(query);
  }

  private static Sourced doubtful(DecidedHolder a, DecidedHolder b, double score) {
    var decision =
        new PartyDecision(
            a, b, Verdict.DOUBTFUL, Decider.SCORER, score, List.of("words"), null, null, null);
    return sourced(decision, decision.record());
  }

  private static Sourced sourced(Fact fact, String record) {
    return new Sourced(fact, new SourcePosition("facts", SourcePosition.Unit.RECORD, 1), record);
  }
}
