package io.luopan.loaders.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.embedded.junit.Fresh;
import io.luopan.embedded.junit.WithGraph;
import io.luopan.loaders.curation.Curation;
import io.luopan.loaders.curation.CurationException;
import io.luopan.loaders.load.TestedGraph;
import io.luopan.model.load.Loads;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.load.Sourced;
import io.luopan.model.migration.Migrations;
import io.luopan.model.party.PartyMention;
import io.luopan.model.party.PersonMention;
import io.luopan.model.party.decision.DecidedHolder;
import io.luopan.model.party.matching.Verdict;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.write.ChainPlacing;
import io.luopan.model.write.FactWriter;
import io.luopan.model.write.GraphDigest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithGraph(fresh = Fresh.EACH_TEST)
class HolderResolvingIT {
  private static final String FULL = "Yangzhou University";
  private static final String SHORTENED = "Yangzhou Univ.";
  private static final String HOSPITAL = "Affiliated Hospital of Yangzhou University";
  private static final String STRANGER = "Acme Fuel Inc";

  @BeforeEach
  void prepare(Driver driver) {
    Migrations.apply(driver);
    write(driver, 1, FULL);
    write(driver, 2, SHORTENED);
    write(driver, 3, HOSPITAL);
    write(driver, 4, STRANGER);
  }

  @Test
  void joinsSpellingsAndLeavesAHospitalAndAStrangerAlone(Driver driver) {
    var report = Resolving.ofHolders(driver).run();

    assertThat(report.parties()).isEqualTo(4);
    assertThat(report.same()).isEqualTo(1);
    assertThat(report.largestGroup()).isEqualTo(2);
    assertThat(applicant(driver, 1)).isEqualTo(applicant(driver, 2));
    assertThat(applicant(driver, 3)).isNotEqualTo(applicant(driver, 1));
    assertThat(applicant(driver, 4)).isNotEqualTo(applicant(driver, 1));
  }

  @Test
  void writesNothingWhenItOnlyTries(Driver driver) {
    var before = GraphDigest.of(driver);

    assertThat(Resolving.ofHolders(driver).tryRun().same()).isEqualTo(1);

    assertThat(GraphDigest.of(driver)).isEqualTo(before);
  }

  @Test
  void changesNothingTheSecondTime(Driver driver) {
    Resolving.ofHolders(driver).run();
    var once = GraphDigest.lines(driver);

    var again = Resolving.ofHolders(driver).run();

    assertThat(again.unchanged()).isTrue();
    assertThat(GraphDigest.lines(driver)).isEqualTo(once);
  }

  @Test
  void takesThePlaceOfTheRunBefore(Driver driver) {
    Resolving.ofHolders(driver).run();
    write(driver, 5, "YANGZHOU UNIV");
    write(driver, 6, "Acme Fuel Corporation Inc");

    var report = Resolving.ofHolders(driver).run();

    assertThat(report.unchanged()).isFalse();
    assertThat(new Loads(driver).standing(Resolving.ofHolders(driver).source())).hasSize(1);
    assertThat(applicant(driver, 1)).isEqualTo(applicant(driver, 2));
  }

  @Test
  void leavesWhatACuratorDecided(Driver driver) {
    var curation = new Curation(driver, "Ada");
    var full = DecidedHolder.named(FULL).id();
    curation.decide(full, DecidedHolder.named(SHORTENED).id(), Verdict.DIFFERENT, null);
    curation.decide(full, DecidedHolder.named(STRANGER).id(), Verdict.SAME, "a test");

    Resolving.ofHolders(driver).run();
    write(driver, 7, FULL);

    assertThat(applicant(driver, 2)).isNotEqualTo(applicant(driver, 1));
    assertThat(applicant(driver, 4))
        .isEqualTo(applicant(driver, 1))
        .isEqualTo(applicant(driver, 7));
  }

  @Test
  void refusesADecisionAboutNobodyAndLeavesTheGraphTheVersionItIs(Driver driver) {
    var curation = new Curation(driver, "Ada");
    var full = DecidedHolder.named(FULL).id();
    var nobody = DecidedHolder.named("Nobody").id();
    curation.decide(full, DecidedHolder.named(STRANGER).id(), Verdict.DIFFERENT, null);
    long before = new TestedGraph(driver).version();

    assertThatThrownBy(() -> curation.decide(full, nobody, Verdict.SAME, null))
        .isInstanceOf(CurationException.class)
        .hasMessageContaining(nobody);
    assertThatThrownBy(() -> curation.decide(full, full, Verdict.SAME, null))
        .isInstanceOf(CurationException.class);
    assertThat(curation.withdraw(full, nobody)).isFalse();
    assertThat(new TestedGraph(driver).version()).isEqualTo(before);
    assertThat(curation.withdraw(full, DecidedHolder.named(STRANGER).id())).isTrue();
    assertThat(new TestedGraph(driver).version()).isGreaterThan(before);
  }

  @Test
  void joinsByItsInventorsWhatTheNameLeavesOpenAndStaysWithIt(Driver driver) {
    write(driver, 5, "Taizhou University", "LI, Si", "Wang Wu", "Zhao Liu");
    write(driver, 6, "台州学院", "李四", "王五", "赵六");
    write(driver, 7, "Wuzhou University", "Qian Er", "Feng Yi");
    write(driver, 8, "梧州学院", "陈七", "褚九");

    Resolving.ofHolders(driver).run();

    assertThat(applicant(driver, 5)).isEqualTo(applicant(driver, 6));
    assertThat(applicant(driver, 7)).isNotEqualTo(applicant(driver, 8));
    assertThat(Resolving.ofHolders(driver).run().unchanged()).isTrue();
  }

  private static void write(Driver driver, int number, String applicant, String... inventors) {
    var fact =
        PatentFact.of(ApplicationNumber.parse("CN20101000003" + number))
            .party(PartyMention.applicant(applicant, 1));
    for (var inventor : inventors) {
      fact.inventor(new PersonMention(inventor, 1));
    }
    var patent = fact.build();
    var sourced = new Sourced(patent, new SourcePosition("list", SourcePosition.Unit.ROW, number));
    try (var session = driver.session()) {
      session.executeWriteWithoutResult(
          tx ->
              new FactWriter(ChainPlacing.placer(driver))
                  .write(tx, "d000000000" + number, List.of(sourced)));
    }
  }

  private static String applicant(Driver driver, int number) {
    try (var session = driver.session()) {
      return session
          .run(
              "MATCH (:Patent {id: $id})-[:APPLIED_BY]->(h) RETURN h.id",
              Map.of("id", "patent/CN20101000003" + number))
          .single()
          .get(0)
          .asString();
    }
  }
}
