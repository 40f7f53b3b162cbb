package io.luopan.loaders.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.embedded.junit.Fresh;
import io.luopan.embedded.junit.WithGraph;
import io.luopan.loaders.curation.Curation;
import io.luopan.loaders.curation.CurationException;
import io.luopan.model.load.Loads;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.load.Sourced;
import io.luopan.model.migration.Migrations;
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.PartyMention;
import io.luopan.model.party.PersonMention;
import io.luopan.model.party.decision.DecidedHolder;
import io.luopan.model.party.decision.DecidedInventor;
import io.luopan.model.party.matching.Verdict;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.write.ChainPlacing;
import io.luopan.model.write.FactWriter;
import io.luopan.model.write.GraphDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithGraph(fresh = Fresh.EACH_TEST)
class InventorResolvingIT {
  private static final String UNIVERSITY = "Yangzhou University";
  private static final String SHORTENED = "Yangzhou Univ.";
  private static final String ELSEWHERE = "Acme Fuel Inc";

  private int patents;

  /// One team under two spellings of its university, its leader in two scripts, and a namesake.
  @BeforeEach
  void prepare(Driver driver) {
    Migrations.apply(driver);
    write(driver, UNIVERSITY, "诸葛云帆", "夏侯雨泽", "王小枫");
    write(driver, SHORTENED, "Yunfan Zhuge", "Yuze Xiahou");
    write(driver, SHORTENED, "诸葛云帆", "王小枫");
    write(driver, ELSEWHERE, "王小枫", "欧阳文博");
  }

  @Test
  void joinsATeamWhoseHoldersWereDecidedToBeOne(Driver driver) {
    var holders = new Curation(driver, "Ada");
    holders.decide(
        DecidedHolder.named(UNIVERSITY).id(),
        DecidedHolder.named(SHORTENED).id(),
        Verdict.SAME,
        null);

    var report = Resolving.ofInventors(driver).run();

    assertThat(report.parties()).isEqualTo(9);
    assertThat(report.largestGroup()).isEqualTo(3);
    assertThat(inventors(driver, 2)).isSubsetOf(inventors(driver, 1));
    assertThat(inventors(driver, 3)).isSubsetOf(inventors(driver, 1));
    assertThat(inventors(driver, 4)).doesNotContainAnyElementsOf(inventors(driver, 1));
  }

  @Test
  void saysHowManyAnOlderGraphLacksTheApplicantOf(Driver driver) {
    driver.executableQuery("MATCH (i:Inventor) REMOVE i.applicantKey").execute();

    var report = Resolving.ofInventors(driver).tryRun();

    assertThat(report.parties()).isZero();
    assertThat(report.text()).contains("9 inventors were passed over");
  }

  @Test
  void findsTheSameTheSecondTimeAndWritesNothing(Driver driver) {
    var once = Resolving.ofInventors(driver).run();
    var lines = GraphDigest.lines(driver);

    var again = Resolving.ofInventors(driver).run();

    assertThat(once.same()).isPositive();
    assertThat(again).isEqualTo(once.asBefore());
    assertThat(GraphDigest.lines(driver)).isEqualTo(lines);
  }

  @Test
  void writesNothingWhenItOnlyTries(Driver driver) {
    var before = GraphDigest.of(driver);

    assertThat(Resolving.ofInventors(driver).tryRun().same()).isPositive();

    assertThat(GraphDigest.of(driver)).isEqualTo(before);
  }

  @Test
  void leavesTheDecisionsOnHoldersAlone(Driver driver) {
    Resolving.ofHolders(driver).run();
    Resolving.ofInventors(driver).run();
    write(driver, SHORTENED, "夏侯雨泽", "王小枫");

    Resolving.ofInventors(driver).run();

    assertThat(new Loads(driver).standing(Resolving.ofHolders(driver).source())).hasSize(1);
    assertThat(new Loads(driver).standing(Resolving.ofInventors(driver).source())).hasSize(1);
  }

  @Test
  void leavesWhatACuratorDecidedAndKeepsItForLaterLoads(Driver driver) {
    var curation = new Curation(driver, "Ada");
    var namesake = inventor("王小枫", ELSEWHERE);
    curation.decide(inventor("王小枫", UNIVERSITY), namesake, Verdict.SAME, "moved");
    curation.decide(
        inventor("诸葛云帆", UNIVERSITY), inventor("诸葛云帆", SHORTENED), Verdict.DIFFERENT, null);

    Resolving.ofInventors(driver).run();
    write(driver, ELSEWHERE, "王小枫");

    assertThat(inventors(driver, 1)).containsAll(inventors(driver, 5));
    assertThat(inventors(driver, 1).containsAll(inventors(driver, 3))).isFalse();
  }

  @Test
  void refusesToJoinTwoOfOneRecordAndWhoeverIsUnknown(Driver driver) {
    var curation = new Curation(driver, "Ada");
    var one = inventor("诸葛云帆", UNIVERSITY);

    assertThatThrownBy(() -> curation.decide(one, inventor("夏侯雨泽", UNIVERSITY), Verdict.SAME, null))
        .isInstanceOf(CurationException.class)
        .hasMessageStartingWith("One record names ");
    assertThatThrownBy(() -> curation.decide(one, "inventor/0", Verdict.SAME, null))
        .isInstanceOf(CurationException.class)
        .hasMessageContaining("inventor/0");
    assertThat(curation.withdraw(one, inventor("夏侯雨泽", UNIVERSITY))).isFalse();
  }

  private static String inventor(String name, String applicant) {
    return DecidedInventor.of(name, HolderNames.key(applicant)).id();
  }

  private void write(Driver driver, String applicant, String... inventors) {
    int number = ++patents;
    var patent =
        PatentFact.of(ApplicationNumber.parse("CN20101000004" + number))
            .filedOn(LocalDate.of(2010, 1, number))
            .party(PartyMention.applicant(applicant, 1));
    for (int i = 0; i < inventors.length; i++) {
      patent.inventor(new PersonMention(inventors[i], i + 1));
    }
    var at = new SourcePosition("list", SourcePosition.Unit.ROW, number);
    try (var session = driver.session()) {
      session.executeWriteWithoutResult(
          tx ->
              new FactWriter(ChainPlacing.placer(driver))
                  .write(tx, "d000000000" + number, List.of(new Sourced(patent.build(), at))));
    }
  }

  private static List<String> inventors(Driver driver, int number) {
    try (var session = driver.session()) {
      return session
          .run(
              "MATCH (:Patent {id: $id})-[:INVENTED_BY]->(i) RETURN i.id ORDER BY i.id",
              Map.of("id", "patent/CN20101000004" + number))
          .list(row -> row.get(0).asString());
    }
  }
}
