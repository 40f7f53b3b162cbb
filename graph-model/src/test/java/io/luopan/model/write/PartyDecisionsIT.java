package io.luopan.model.write;

import static io.luopan.model.write.WorldOfDecisions.ABBREVIATED;
import static io.luopan.model.write.WorldOfDecisions.CURATION;
import static io.luopan.model.write.WorldOfDecisions.ENGLISH_FIRM;
import static io.luopan.model.write.WorldOfDecisions.FIRM;
import static io.luopan.model.write.WorldOfDecisions.MISSPELT;
import static io.luopan.model.write.WorldOfDecisions.NAMELESS;
import static io.luopan.model.write.WorldOfDecisions.NAMESAKE;
import static io.luopan.model.write.WorldOfDecisions.OTHER_FIRM;
import static io.luopan.model.write.WorldOfDecisions.OTHER_INSTITUTE;
import static io.luopan.model.write.WorldOfDecisions.RESOLVER;
import static io.luopan.model.write.WorldOfDecisions.SPELLINGS;
import static io.luopan.model.write.WorldOfDecisions.UNIVERSITY;
import static io.luopan.model.write.WorldOfDecisions.WANG;
import static io.luopan.model.write.WorldOfDecisions.WANG_BESIDE;
import static io.luopan.model.write.WorldOfDecisions.WANG_ELSEWHERE;
import static io.luopan.model.write.WorldOfDecisions.WANG_IN_LATIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.Fresh;
import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.migration.Migrations;
import io.luopan.model.party.decision.DecidedHolder;
import io.luopan.model.party.decision.DecidedInventor;
import io.luopan.model.party.decision.DecidedParty;
import io.luopan.model.party.decision.PartyDecision;
import io.luopan.model.party.matching.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithGraph(fresh = Fresh.EACH_TEST)
class PartyDecisionsIT {
  private static final int SHUFFLES = 8;

  @BeforeEach
  void prepare(Driver driver) {
    Migrations.apply(driver);
  }

  @Test
  void storesTheSameGraphWhetherDecisionsComeFirstOrLast(Driver driver) {
    sameGraph(driver).inWhateverOrder(SHUFFLES);
  }

  @Test
  void storesTheSameGraphInOneBatchAFile(Driver driver) {
    sameGraph(driver).inOneBatchAFile();
  }

  @Test
  void changesNothingWhenPatentsAreLoadedAgain(Driver driver) {
    WorldOfFacts.write(driver, WorldOfDecisions.all());
    var once = GraphDigest.lines(driver);

    WorldOfFacts.write(driver, WorldOfDecisions.withoutDecisions());

    assertThat(GraphDigest.lines(driver)).isEqualTo(once);
  }

  @Test
  void isAsBeforeWhenAnyFileIsUndone(Driver driver) {
    sameGraph(driver).afterAnyFileIsUndone();
  }

  @Test
  void keepsADecisionWhenThePatentsAreUndoneAndLoadedAgain(Driver driver) {
    WorldOfFacts.write(driver, WorldOfDecisions.all());
    var before = GraphDigest.lines(driver);

    Undo.file(driver, SPELLINGS);
    WorldOfFacts.write(driver, sameGraph(driver).of(SPELLINGS));

    assertThat(GraphDigest.lines(driver)).isEqualTo(before);
  }

  @Test
  void countsPatentsWhereTheHolderWasDecidedToBe(Driver driver) {
    WorldOfFacts.write(driver, WorldOfDecisions.all());

    assertThat(applicants(driver, "CN201010000011")).containsExactly(UNIVERSITY.id());
    assertThat(applicants(driver, "CN201010000014")).containsExactly(UNIVERSITY.id());
    assertThat(applicants(driver, "CN201010000001")).containsExactly(UNIVERSITY.id());
    assertThat(applicants(driver, "CN201010000003")).containsExactly(OTHER_INSTITUTE.id());
    assertThat(applicants(driver, "CN201010000013")).containsExactly(OTHER_FIRM.id());
    assertThat(applicants(driver, "CN201010000004")).containsExactly(OTHER_FIRM.id());
    assertThat(applicants(driver, "CN201010000015")).containsExactly(OTHER_FIRM.id());
  }

  @Test
  void letsACuratorSplitANameFromItsBearerAndHoldTheScorerBack(Driver driver) {
    WorldOfFacts.write(driver, WorldOfDecisions.all());

    assertThat(applicants(driver, "CN201010000005")).containsExactly(NAMESAKE.id());
    assertThat(applicants(driver, "CN201010000012")).containsExactly(MISSPELT.id());
  }

  @Test
  void keepsEveryRawNameOfARecordThatNamesOneHolderTwice(Driver driver) {
    WorldOfFacts.write(driver, WorldOfDecisions.all());

    try (var session = driver.session()) {
      var names =
          session
              .run(
                  "MATCH (:Patent {id: 'patent/CN201010000014'})-[r:APPLIED_BY]->() RETURN"
                      + " r.rawName")
              .single()
              .get(0)
              .asString();

      assertThat(names).isEqualTo("样例农业大学 ; Sample Agric. Univ.");
    }
  }

  @Test
  void withdrawsOneDecisionAsIfItHadNeverBeen(Driver driver) {
    for (var decision : WorldOfDecisions.decisions()) {
      if (!decision.file().equals(CURATION)) {
        continue;
      }
      var others = new ArrayList<>(WorldOfDecisions.all());
      others.remove(decision);
      var before = sameGraph(driver).written(others);
      WorldOfFacts.write(driver, List.of(decision));
      var pair = (PartyDecision) decision.fact().fact();

      assertThat(withdraw(driver, pair.b().id(), pair.a().id())).isTrue();

      assertThat(GraphDigest.lines(driver)).as("without %s", pair).isEqualTo(before);
      assertThat(withdraw(driver, pair.a().id(), pair.b().id())).isFalse();
    }
  }

  @Test
  void saysWhichDecisionsContradictWhatCuratorsDecided(Driver driver) {
    WorldOfFacts.write(driver, WorldOfDecisions.all());
    var nameless = DecidedHolder.named("泰安无名有限公司");
    WorldOfFacts.write(driver, List.of(WorldOfDecisions.curated(ENGLISH_FIRM, FIRM, Verdict.SAME)));

    assertThat(contradiction(driver, nameless, OTHER_FIRM, Verdict.DIFFERENT)).isPresent();
    assertThat(contradiction(driver, nameless, NAMESAKE, Verdict.SAME)).isPresent();
    assertThat(contradiction(driver, FIRM, NAMESAKE, Verdict.SAME)).isEmpty();
    assertThat(contradiction(driver, FIRM, OTHER_FIRM, Verdict.DIFFERENT)).isEmpty();
    assertThat(contradiction(driver, ABBREVIATED, UNIVERSITY, Verdict.DIFFERENT)).isEmpty();
  }

  @Test
  void endsInventionsAtWhoStandsForTheInventor(Driver driver) {
    WorldOfFacts.write(driver, WorldOfDecisions.all());
    var stands = first(WANG, WANG_ELSEWHERE, WANG_IN_LATIN);

    for (var patent : List.of("CN201010000021", "CN201010000022", "CN201010000025")) {
      assertThat(inventors(driver, patent)).as(patent).contains(stands).hasSizeLessThan(3);
    }
    assertThat(nameOf(driver, stands)).isEqualTo("王小明");
  }

  @Test
  void neverJoinsTwoInventorsOfOneRecordAlsoNotThroughAThird(Driver driver) {
    WorldOfFacts.write(driver, WorldOfDecisions.all());

    assertThat(inventors(driver, "CN201010000023"))
        .containsExactlyInAnyOrder(
            first(WANG, WANG_ELSEWHERE, WANG_IN_LATIN), first(WANG_BESIDE, NAMELESS));
    assertThat(inventors(driver, "CN201010000024")).containsExactly(first(WANG_BESIDE, NAMELESS));
    assertThat(contradiction(driver, WANG_BESIDE, WANG_IN_LATIN, Verdict.SAME))
        .hasValueSatisfying(sentence -> assertThat(sentence).startsWith("One record names "));
  }

  private static String first(DecidedInventor... inventors) {
    return Arrays.stream(inventors).map(DecidedInventor::id).sorted().findFirst().orElseThrow();
  }

  private static Optional<String> contradiction(
      Driver driver, DecidedParty a, DecidedParty b, Verdict verdict) {
    var decision = PartyDecision.curated(a, b, verdict, "Ada", LocalDate.of(2026, 3, 2));
    try (var session = driver.session()) {
      return session.executeRead(tx -> PartyDecisions.contradiction(tx, decision));
    }
  }

  private static boolean withdraw(Driver driver, String a, String b) {
    try (var session = driver.session()) {
      return session.executeWrite(tx -> PartyDecisions.withdraw(tx, CURATION, a, b));
    }
  }

  private static SameGraph sameGraph(Driver driver) {
    return new SameGraph(
        driver,
        WorldOfDecisions.all(),
        List.of(
            RESOLVER,
            SPELLINGS,
            WorldOfDecisions.INVENTIONS,
            WorldOfFacts.EXPORT,
            CURATION,
            WorldOfFacts.REGISTER,
            WorldOfFacts.OFFICE,
            WorldOfFacts.OTHER_EXPORT));
  }

  private static List<String> applicants(Driver driver, String application) {
    return ends(driver, application, "APPLIED_BY");
  }

  private static List<String> inventors(Driver driver, String application) {
    return ends(driver, application, "INVENTED_BY");
  }

  private static List<String> ends(Driver driver, String application, String type) {
    try (var session = driver.session()) {
      return session
          .run(
              "MATCH (:Patent {id: $id})-[r]->(n) WHERE type(r) = $type RETURN n.id ORDER BY n.id",
              Map.of("id", "patent/" + application, "type", type))
          .list(row -> row.get(0).asString());
    }
  }

  private static String nameOf(Driver driver, String inventor) {
    try (var session = driver.session()) {
      return session
          .run("MATCH (i:Inventor {id: $id}) RETURN i.name", Map.of("id", inventor))
          .single()
          .get(0)
          .asString();
    }
  }
}
