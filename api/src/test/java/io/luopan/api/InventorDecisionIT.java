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
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.PartyMention;
import io.luopan.model.party.PersonMention;
import io.luopan.model.party.decision.DecidedInventor;
import io.luopan.model.party.decision.Decider;
import io.luopan.model.party.decision.PartyDecision;
import io.luopan.model.party.matching.Verdict;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.write.ChainPlacing;
import io.luopan.model.write.FactWriter;
import java.time.LocalDate;
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
class InventorDecisionIT {
  private static final String MOTORS = "Sample Motors, Inc.";
  private static final String PUMPS = "Sample Pumps, Inc.";
  private static final DecidedInventor ADA = inventor("Ada Sample", MOTORS);
  private static final DecidedInventor ADA_AT_PUMPS = inventor("Ada Sample", PUMPS);
  private static final DecidedInventor BESIDE = inventor("Grace Sample", MOTORS);

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
    facts.add(sourced(patent("CN201010000071", 2010, MOTORS, "Ada Sample", "Grace Sample"), "1"));
    facts.add(sourced(patent("CN201010000072", 2014, PUMPS, "Ada Sample"), "2"));
    facts.add(doubtful(ADA, ADA_AT_PUMPS, 0.7));
    facts.add(doubtful(BESIDE, ADA_AT_PUMPS, 0.2));
    var writer = new FactWriter(ChainPlacing.placer(driver));
    try (var session = driver.session()) {
      session.executeWriteWithoutResult(tx -> writer.write(tx, "t0000000000", facts));
    }
    Loads.awaitSearch(driver);
  }

  @Test
  void showsPatentsTogetherAndWhyAndTheMoveUntilTheDecisionIsWithdrawn() {
    assertThat(moves()).isEmpty();

    var decided = decide(ADA_AT_PUMPS, ADA, "SAME", "she says so");

    assertThat(decided.at("/data/decideInventors/curator").asString()).isEqualTo("Ada");
    for (var asked : List.of(ADA, ADA_AT_PUMPS)) {
      var inventor = node(asked);
      assertThat(inventor.at("/patents/totalCount/value").asInt()).isEqualTo(2);
      assertThat(inventor.at("/mergedFrom/0/rawName").asString()).isEqualTo("Ada Sample");
      assertThat(inventor.at("/mergedFrom/0/source").asString()).isEqualTo("curation");
      assertThat(inventor.at("/mergedFrom/0/reason").asString())
          .isEqualTo("Ada decided that the two are one: she says so");
    }
    assertThat(moves()).extracting(move -> move.get("decided").asBoolean()).containsExactly(true);

    assertThat(withdraw(ADA, ADA_AT_PUMPS)).isTrue();

    assertThat(node(ADA).at("/patents/totalCount/value").asInt()).isEqualTo(1);
    assertThat(node(ADA_AT_PUMPS).get("mergedFrom").isEmpty()).isTrue();
    assertThat(moves()).isEmpty();
    assertThat(withdraw(ADA, ADA_AT_PUMPS)).isFalse();
  }

  @Test
  void refusesToJoinTwoThatOneRecordNamesAlsoThroughAThird() {
    decide(ADA, ADA_AT_PUMPS, "SAME", "");

    for (var other : List.of(ADA, ADA_AT_PUMPS)) {
      var refused = decide(BESIDE, other, "SAME", "");

      assertThat(refused.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_INPUT");
      assertThat(refused.at("/errors/0/message").asString()).startsWith("One record names ");
    }
    withdraw(ADA, ADA_AT_PUMPS);
  }

  @Test
  void listsTheDoubtfulUntilTheyAreDecided() {
    assertThat(reviews()).containsExactly(0.7, 0.2);

    decide(ADA, ADA_AT_PUMPS, "DIFFERENT", "");

    assertThat(reviews()).containsExactly(0.2);
    withdraw(ADA, ADA_AT_PUMPS);
  }

  private List<Double> reviews() {
    return ask("{ inventorReviews(first: 5) { edges { node { score } } } }")
        .at("/data/inventorReviews/edges")
        .valueStream()
        .map(edge -> edge.at("/node/score").asDouble())
        .toList();
  }

  private List<JsonNode> moves() {
    return ask("{ landscape { inventorMoves { moves { name decided } } } }")
        .at("/data/landscape/inventorMoves/moves")
        .valueStream()
        .toList();
  }

  private JsonNode node(DecidedInventor inventor) {
    return ask("{ node(id: \"%s\") { ... on Inventor { mergedFrom { rawName source reason } patents { totalCount { value } } } } }"
            .formatted(GlobalId.of(inventor.id())))
        .at("/data/node");
  }

  private JsonNode decide(DecidedInventor a, DecidedInventor b, String verdict, String note) {
    return ask(
        "mutation { decideInventors(a: \"%s\", b: \"%s\", verdict: %s, note: \"%s\") { a { label } b { label } verdict curator decidedOn note } }"
            .formatted(GlobalId.of(a.id()), GlobalId.of(b.id()), verdict, note));
  }

  private boolean withdraw(DecidedInventor a, DecidedInventor b) {
    return ask("mutation { withdrawInventorDecision(a: \"%s\", b: \"%s\") }"
            .formatted(GlobalId.of(a.id()), GlobalId.of(b.id())))
        .at("/data/withdrawInventorDecision")
        .asBoolean();
  }

  private JsonNode ask(String query) {
    return new Client("http://127.0.0.1:" + environment.getProperty("local.server.port"))
        .ask(query);
  }

  private static PatentFact patent(
      String application, int year, String applicant, String... inventors) {
    var patent =
        PatentFact.of(ApplicationNumber.parse(application))
            .filedOn(LocalDate.of(year, 1, 1))
            .party(PartyMention.applicant(applicant, 1));
    for (int i = 0; i < inventors.length; i++) {
      patent.inventor(new PersonMention(inventors[i], i + 1));
    }
    return patent.build();
  }

  private static DecidedInventor inventor(String name, String applicant) {
    return DecidedInventor.of(name, HolderNames.key(applicant));
  }

  private static Sourced doubtful(DecidedInventor a, DecidedInventor b, double score) {
    var decision =
        new PartyDecision(
            a, b, Verdict.DOUBTFUL, Decider.SCORER, score, List.of("names"), null, null, null);
    return sourced(decision, decision.record());
  }

  private static Sourced sourced(Fact fact, String record) {
    return new Sourced(fact, new SourcePosition("facts", SourcePosition.Unit.RECORD, 1), record);
  }
}
