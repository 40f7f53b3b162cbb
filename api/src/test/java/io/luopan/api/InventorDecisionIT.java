package io.luopan.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.api.graphql.GlobalId;
import io.luopan.model.migration.Migrations;
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.PartyMention;
import io.luopan.model.party.PersonMention;
import io.luopan.model.party.decision.DecidedInventor;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.PatentFact;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@WithCurator
class InventorDecisionIT {
  private static final String MOTORS = "Sample Motors, Inc.";
  private static final String PUMPS = "Sample Pumps, Inc.";
  private static final String VALVES = "Sample Valves, Inc.";
  private static final DecidedInventor ADA = inventor("Ada Sample", MOTORS);
  private static final DecidedInventor ADA_AT_PUMPS = inventor("Ada Sample", PUMPS);
  private static final DecidedInventor ADA_AT_VALVES = inventor("Ada Sample", VALVES);
  private static final DecidedInventor BESIDE = inventor("Grace Sample", MOTORS);

  @Autowired Client client;
  private Decisions decisions;

  @BeforeAll
  static void load(Driver driver) {
    Migrations.apply(driver);
    FactFile.write(
        driver,
        "t0000000000",
        List.of(
            patent("CN201010000071", 2010, MOTORS, "Ada Sample", "Grace Sample"),
            patent("CN201010000072", 2014, PUMPS, "Ada Sample"),
            patent("CN201010000073", 2015, VALVES, "Ada Sample"),
            Decisions.doubtful(ADA, ADA_AT_PUMPS, 0.7),
            Decisions.doubtful(ADA_AT_PUMPS, ADA_AT_VALVES, 0.1),
            Decisions.doubtful(BESIDE, ADA_AT_PUMPS, 0.2)));
  }

  @BeforeEach
  void prepare() {
    decisions = new Decisions(client, "Inventor");
  }

  @Test
  void showsPatentsTogetherAndWhyAndTheMoveUntilTheDecisionIsWithdrawn() {
    assertThat(moves()).isEmpty();

    var decided = decisions.decide(ADA_AT_PUMPS, ADA, "SAME", "she says so");

    assertThat(decided.at("/data/decided/curator").asString()).isEqualTo("Ada");
    for (var asked : List.of(ADA, ADA_AT_PUMPS)) {
      var inventor = node(asked);
      assertThat(inventor.at("/patents/totalCount/value").asInt()).isEqualTo(2);
      assertThat(inventor.at("/mergedFrom/0/rawName").asString()).isEqualTo("Ada Sample");
      assertThat(inventor.at("/mergedFrom/0/source").asString()).isEqualTo("curation");
      assertThat(inventor.at("/mergedFrom/0/reason").asString())
          .isEqualTo("Ada decided that the two are one: she says so");
    }
    assertThat(moves()).extracting(move -> move.get("decided").asBoolean()).containsExactly(true);

    assertThat(decisions.withdraw(ADA, ADA_AT_PUMPS)).isTrue();

    assertThat(node(ADA).at("/patents/totalCount/value").asInt()).isEqualTo(1);
    assertThat(node(ADA_AT_PUMPS).get("mergedFrom").isEmpty()).isTrue();
    assertThat(moves()).isEmpty();
    assertThat(decisions.withdraw(ADA, ADA_AT_PUMPS)).isFalse();
  }

  @Test
  void refusesToJoinTwoThatOneRecordNamesAlsoThroughAThird() {
    decisions.decide(ADA, ADA_AT_PUMPS, "SAME", "");

    for (var other : List.of(ADA, ADA_AT_PUMPS)) {
      var refused = decisions.decide(BESIDE, other, "SAME", "");

      assertThat(refused.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_INPUT");
      assertThat(refused.at("/errors/0/message").asString()).startsWith("One record names ");
    }
    decisions.withdraw(ADA, ADA_AT_PUMPS);
  }

  @Test
  void listsTheDoubtfulUntilTheyAreDecided() {
    assertThat(decisions.scores()).containsExactly(0.7, 0.2, 0.1);

    decisions.decide(ADA, ADA_AT_PUMPS, "DIFFERENT", "");

    assertThat(decisions.scores()).containsExactly(0.2, 0.1);
    decisions.withdraw(ADA, ADA_AT_PUMPS);
  }

  @Test
  void listsTheDoubtfulOfOneApplicant() {
    assertThat(decisions.scores("holder: \"%s\"".formatted(MOTORS))).containsExactly(0.7, 0.2);
    assertThat(decisions.scores("holder: \"%s\", orderBy: PATENTS_DESC".formatted(VALVES)))
        .containsExactly(0.1);
  }

  private List<JsonNode> moves() {
    return client
        .ask("{ landscape { inventorMoves { moves { name decided } } } }")
        .at("/landscape/inventorMoves/moves")
        .valueStream()
        .toList();
  }

  private JsonNode node(DecidedInventor inventor) {
    return client
        .ask(
            "{ node(id: \"%s\") { ... on Inventor { mergedFrom { rawName source reason } patents { totalCount { value } } } } }"
                .formatted(GlobalId.of(inventor.id())))
        .get("node");
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
}
