package io.luopan.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.api.graphql.GlobalId;
import io.luopan.model.Fact;
import io.luopan.model.migration.Migrations;
import io.luopan.model.party.PartyMention;
import io.luopan.model.party.decision.DecidedHolder;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.place.RegionCode;
import io.luopan.model.place.RegionFact;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@WithCurator
class HolderDecisionIT {
  private static final DecidedHolder MOTORS = DecidedHolder.named("Sample Motors, Inc.");
  private static final DecidedHolder MISSPELT = DecidedHolder.named("Smaple Motors, Inc.");
  private static final DecidedHolder PUMPS = DecidedHolder.named("Sample Pumps, Inc.");
  private static final DecidedHolder VALVES = DecidedHolder.named("Sample Valves, Inc.");

  private static final DecidedHolder TEA = DecidedHolder.named("泰安市样例茶业研究所");

  private static final RegionCode TAIAN = RegionCode.parse("370900");

  @Autowired Client client;
  private Decisions decisions;

  @BeforeAll
  static void load(Driver driver) {
    Migrations.apply(driver);
    var facts = new ArrayList<Fact>();
    for (var holder : List.of(MOTORS, MISSPELT, PUMPS, VALVES, TEA)) {
      facts.add(
          PatentFact.of(ApplicationNumber.parse("CN20101000002" + facts.size()))
              .party(PartyMention.applicant(holder.name(), 1))
              .build());
    }
    for (var application : List.of("CN201010000031", "CN201010000032")) {
      facts.add(
          PatentFact.of(ApplicationNumber.parse(application))
              .party(PartyMention.applicant(PUMPS.name(), 1))
              .party(PartyMention.applicant(VALVES.name(), 2))
              .build());
    }
    facts.add(new RegionFact(TAIAN, "泰安市", "Tai'an", "泰安", null));
    facts.add(Decisions.doubtful(MOTORS, MISSPELT, 0.7));
    facts.add(Decisions.doubtful(MOTORS, PUMPS, 0.5));
    facts.add(Decisions.doubtful(PUMPS, VALVES, 0.3));
    facts.add(Decisions.doubtful(VALVES, TEA, 0.1));
    FactFile.write(driver, "t0000000000", facts);
  }

  @BeforeEach
  void prepare() {
    decisions = new Decisions(client, "Holder");
  }

  @Test
  void countsPatentsTogetherAndShowsWhyUntilTheDecisionIsWithdrawn() {
    var before = client.release();

    var decided = decisions.decide(MOTORS, MISSPELT, "SAME", "a typing error");

    assertThat(decided.at("/data/decided/curator").asString()).isEqualTo("Ada");
    assertThat(client.release()).isNotEqualTo(before);
    for (var asked : List.of(MOTORS, MISSPELT)) {
      var holder = holder(asked);
      assertThat(holder.at("/patents/totalCount/value").asInt()).isEqualTo(2);
      assertThat(patentsOf(asked)).isEqualTo(2);
      assertThat(holder.at("/mergedFrom/0/reason").asString())
          .isEqualTo("Ada decided that the two are one: a typing error");
      assertThat(holder.get("names").size()).isEqualTo(2);
    }

    assertThat(decisions.withdraw(MISSPELT, MOTORS)).isTrue();

    assertThat(holder(MISSPELT).at("/patents/totalCount/value").asInt()).isEqualTo(1);
    assertThat(holder(MOTORS).get("mergedFrom").isEmpty()).isTrue();
    assertThat(decisions.withdraw(MISSPELT, MOTORS)).isFalse();
  }

  @Test
  void refusesWhatContradictsAnEarlierDecision() {
    decisions.decide(MOTORS, PUMPS, "SAME", "");
    decisions.decide(PUMPS, VALVES, "SAME", "");

    var refused = decisions.decide(MOTORS, VALVES, "DIFFERENT", "");

    assertThat(refused.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_INPUT");
    assertThat(refused.at("/errors/0/message").asString()).contains("withdraw");
    assertThat(decisions.withdraw(MOTORS, PUMPS)).isTrue();
    assertThat(decisions.withdraw(PUMPS, VALVES)).isTrue();
  }

  @Test
  void listsTheDoubtfulUntilTheyAreDecided() {
    assertThat(decisions.scores()).containsExactly(0.7, 0.5, 0.3, 0.1);

    decisions.decide(MOTORS, PUMPS, "DIFFERENT", "");

    assertThat(decisions.scores()).containsExactly(0.7, 0.3, 0.1);
    decisions.withdraw(MOTORS, PUMPS);
  }

  @Test
  void listsFirstWhatMovesMostPatents() {
    assertThat(decisions.scores("orderBy: PATENTS_DESC")).containsExactly(0.3, 0.7, 0.5, 0.1);
    assertThat(
            client.ask(
                "{ holderReviews(orderBy: PATENTS_DESC) { edges { node { patents } } totalCount { value relation } } }"))
        .hasToString(
            """
            {"holderReviews":{"edges":[{"node":{"patents":3}},{"node":{"patents":1}},{"node":{"patents":1}},{"node":{"patents":1}}],"totalCount":{"value":4,"relation":"EXACT"}}}""");
  }

  @Test
  void listsTheDoubtfulOfOneHolderAlsoUnderTheNameOfAnotherThatItIs() {
    assertThat(decisions.scores("holder: \"%s\"".formatted(VALVES.name())))
        .containsExactly(0.3, 0.1);

    decisions.decide(MOTORS, MISSPELT, "SAME", "");

    for (var asked : List.of(MOTORS, MISSPELT)) {
      assertThat(decisions.scores("holder: \"%s\"".formatted(GlobalId.of(asked.id()))))
          .containsExactly(0.5);
    }
    decisions.withdraw(MOTORS, MISSPELT);
  }

  @Test
  void listsTheDoubtfulOfARegion() {
    assertThat(decisions.scores("region: \"泰安市\"")).containsExactly(0.1);
    assertThat(decisions.scores("region: \"37\", orderBy: PATENTS_DESC")).containsExactly(0.1);
  }

  @Test
  void saysWhomANameMeansAndWhy() {
    var matches =
        client
            .ask(
                "{ resolveHolder(name: \"SAMPLE VALVES INC\") { score reason holder { label } evidence {"
                    + " sentence } } }")
            .get("resolveHolder");

    assertThat(matches.at("/0/holder/label").asString()).isEqualTo("Sample Valves, Inc.");
    assertThat(matches.at("/0/score").asDouble()).isGreaterThan(0.9);
    assertThat(matches.at("/0/reason").asString()).startsWith("Probably this one: ");
    assertThat(matches.at("/0/evidence").isEmpty()).isFalse();
  }

  @Test
  void findsAHolderByItsNameInTheOtherScript() {
    var matches =
        client
            .ask(
                "{ resolveHolder(name: \"Tai'an Yangli Tea Research Institute\") { holder { label } } }")
            .get("resolveHolder");

    assertThat(matches.at("/0/holder/label").asString()).isEqualTo(TEA.name());
  }

  private JsonNode holder(DecidedHolder holder) {
    return client
        .ask(
            "{ holder(by: {id: \"%s\"}) { names { text } mergedFrom { reason } patents { totalCount { value } } } }"
                .formatted(GlobalId.of(holder.id())))
        .get("holder");
  }

  private int patentsOf(DecidedHolder holder) {
    var question =
        "{ patents(where: {not: {not: {holder: [\"%1$s\"]}}, holder: [\"%1$s\"]}) { totalCount { value } } }";
    return client
        .ask(question.formatted(GlobalId.of(holder.id())))
        .at("/patents/totalCount/value")
        .asInt();
  }
}
