package io.luopan.queries.licensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.SmallGraph;
import io.luopan.queries.licensing.PoolCandidates.Excluded;
import io.luopan.queries.licensing.PoolCandidates.Open;
import io.luopan.queries.licensing.PoolCandidates.OpenReason;
import io.luopan.queries.licensing.PoolCandidates.Reason;
import io.luopan.queries.licensing.PoolQuestion.Constraints;
import io.luopan.queries.licensing.PoolQuestion.Subject;
import io.luopan.queries.licensing.PoolQuestion.Subject.OfChain;
import io.luopan.queries.licensing.PoolQuestion.Subject.OfNode;
import io.luopan.queries.licensing.PoolQuestion.Subject.OfStandard;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// Every answer is worked out on paper from the table in `licensing-graph.cypher`. A patent costs
/// 0.1, a holder 1.
@WithGraph
class LicensingQueriesIT {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Subject NODE_A = new OfNode("chain-node/radio.a");
  private static final Subject STANDARD = new OfStandard("standard/GB/T 39551");
  private static Questions questions;

  @BeforeAll
  static void load(Driver driver) {
    questions = SmallGraph.load(driver, LicensingQueriesIT.class, "licensing-graph.cypher");
  }

  @Test
  void choosesForANodeWhatCoversMostClassesWithTwoHolders() {
    var pool = pool(NODE_A, Constraints.DEFAULT);

    // H04L 1: Alpha alone, worth 1. H04L 5: Alpha, Beta, Gamma, 3. H04W 72: Beta and Gamma, 2.
    // H04W 4, H04B 7, H04W 16: one holder each, 1. Eligible: 01 02 03 05 10.
    assertThat(pool.all()).isEqualTo(9);
    assertThat(pool.coverable()).isEqualTo(6);
    assertThat(pool.eligible().ids()).isEqualTo(ids("01 02 03 05 10"));
    // 02 covers 5 of the 6; the last 1 is Alpha's: 6 - 0.2 - 2. 01 and 05 would do as well.
    assertThat(pool.value().objective()).isEqualTo(3.8, within(1e-9));
    assertThat(pool.value().bound()).isEqualTo(3.8, within(1e-6));
    assertThat(pool.value().proven()).isTrue();
    assertThat(pool.chosen())
        .extracting(PoolCandidates.Chosen::patent, PoolCandidates.Chosen::adds)
        .containsExactly(tuple("patent/CN02", 5.0), tuple("patent/CN01", 1.0));
    // Without Beta H04W 72 is lost, without Alpha H04L 1.
    assertThat(pool.holders())
        .extracting(
            PoolCandidates.Member::holder,
            PoolCandidates.Member::covers,
            PoolCandidates.Member::adds)
        .containsExactly(tuple("holder/beta", 5.0, 2.0), tuple("holder/alpha", 4.0, 1.0));
  }

  @Test
  void namesAsAlternativeWhatReadsTheSameAndCitesIt() {
    var chosen = pool(NODE_A, Constraints.DEFAULT).chosen().get(1);

    assertThat(chosen.allAlternatives().ids()).isEqualTo(ids("03"));
    var alternative = chosen.alternatives().getFirst();
    assertThat(alternative.linked()).isTrue();
    assertThat(alternative.sameFamily()).isFalse();
    assertThat(alternative.similarity()).isGreaterThan(0.6);
    assertThat(alternative.covers()).extracting(Element::key).containsExactly("H04L 1/00");
  }

  @Test
  void saysWhyOthersCannotBeChosenAndWhyClassesStayOpen() {
    var pool = pool(NODE_A, Constraints.DEFAULT);

    assertThat(pool.excluded())
        .extracting(Excluded::reason, excluded -> excluded.patents().ids())
        .containsExactly(
            tuple(Reason.ENDED, ids("06")),
            tuple(Reason.PENDING, ids("07")),
            tuple(Reason.STATUS_UNKNOWN, ids("09")),
            tuple(Reason.LICENSED, ids("08")),
            tuple(Reason.PLEDGED, ids("04")));
    assertThat(pool.open())
        .extracting(open -> open.element().key(), Open::why, open -> open.patents().ids())
        .containsExactly(
            tuple("H04B 7/00", OpenReason.NOT_KNOWN_IN_FORCE, ids("06 07")),
            tuple("H04W 16/00", OpenReason.ONLY_ENCUMBERED, ids("08")),
            tuple("H04W 4/00", OpenReason.ONLY_ENCUMBERED, ids("04")));
    assertThat(pool.considered().patents()).isEqualTo(10);
  }

  @Test
  void coversMoreWhereEncumberedPatentsAreLetIn() {
    var pool = pool(NODE_A, new Constraints(30, 10, 2, true, false, false, false, 0.1, 1));

    // 08 adds 1 of a holder that is in: 3.8 + 0.9.
    assertThat(pool.value().objective()).isEqualTo(4.7, within(1e-9));
  }

  @Test
  void weighsWhoIsOutsideWhereMembersAreNamed() {
    var question =
        new PoolQuestion(
            NODE_A, List.of("holder/alpha", "holder/gamma"), TODAY, Constraints.DEFAULT);

    var pool = questions.licensing().poolCandidates().candidates(question);

    // Only Beta is outside: H04L 1 is worth 1, H04L 5 and H04W 72 are worth 2 each.
    assertThat(pool.chosen())
        .extracting(PoolCandidates.Chosen::patent, PoolCandidates.Chosen::adds)
        .containsExactly(tuple("patent/CN01", 3.0), tuple("patent/CN05", 2.0));
    assertThat(pool.value().objective()).isEqualTo(5 - 0.2 - 2, within(1e-9));
    assertThat(pool.excluded()).extracting(Excluded::reason).contains(Reason.NOT_OF_A_MEMBER);
  }

  @Test
  void leavesForeignHoldersOutWhereAsked() {
    var pool = pool(NODE_A, new Constraints(30, 10, 2, false, true, false, false, 0.1, 1));

    assertThat(pool.eligible().ids()).isEqualTo(ids("01 02 03"));
    assertThat(pool.excluded())
        .extracting(Excluded::reason, excluded -> excluded.patents().ids())
        .contains(tuple(Reason.FOREIGN, ids("05 10")));
  }

  @Test
  void coversTheNodesOfAChainAndNamesTheOneWithoutPatents() {
    var pool = pool(new OfChain("chain/radio"), Constraints.DEFAULT);

    // Node a: four holders, 4. Node b: Gamma, 1. Node c: nobody, 1. 02 lasts longest on a.
    assertThat(pool.chosen())
        .extracting(PoolCandidates.Chosen::patent, PoolCandidates.Chosen::adds)
        .containsExactly(tuple("patent/CN02", 4.0), tuple("patent/CN11", 1.0));
    assertThat(pool.open())
        .extracting(open -> open.element().key(), Open::why)
        .containsExactly(tuple("chain-node/radio.c", OpenReason.NO_PATENT));
    assertThat(pool.value().objective()).isEqualTo(5 - 0.2 - 2, within(1e-9));
  }

  @Test
  void coversTheClausesOfAStandard() {
    var pool = pool(STANDARD, Constraints.DEFAULT);

    // 7.3: Alpha and Gamma, 2. 8.1: Gamma, 1. 9: Delta, 1. 02 is told for no clause: node a, H04L
    // and H04W, 1 each. 02, 11 and 05 cover 3 + 2 + 1.
    assertThat(pool.all()).isEqualTo(7);
    assertThat(pool.chosen())
        .extracting(PoolCandidates.Chosen::patent, PoolCandidates.Chosen::adds)
        .containsExactly(
            tuple("patent/CN02", 3.0), tuple("patent/CN11", 2.0), tuple("patent/CN05", 1.0));
    assertThat(pool.value().objective()).isEqualTo(6 - 0.3 - 2, within(1e-9));
    assertThat(pool.open())
        .extracting(open -> open.element().key(), Open::why)
        .containsExactly(tuple("9", OpenReason.NONE_IN_FORCE));
    assertThat(pool.notes().getFirst()).contains("5 are declared, 0 on a pool's list and 1 found");
  }

  @Test
  void saysWhereFindingsLeaveTooFewHolders() {
    var pool = pool(STANDARD, new Constraints(30, 10, 2, false, false, true, false, 0.1, 1));

    assertThat(pool.chosen())
        .extracting(PoolCandidates.Chosen::patent)
        .containsExactly("patent/CN11");
    assertThat(pool.value().proven()).isFalse();
    assertThat(pool.notes()).anyMatch(note -> note.contains("this is no pool yet"));
  }

  @Test
  void refusesToRequireFindingsOfANode() {
    var constraints = new Constraints(30, 10, 2, false, false, true, false, 0.1, 1);

    assertThatThrownBy(() -> pool(NODE_A, constraints)).isInstanceOf(RefusedException.class);
  }

  @Test
  void asOfAnEarlierDayNothingIsKnownToBeOtherwise() {
    var pool =
        questions
            .licensing()
            .poolCandidates()
            .candidates(
                new PoolQuestion(NODE_A, List.of(), LocalDate.of(2019, 6, 1), Constraints.DEFAULT));

    // 04 is not pledged yet, 05 not released yet.
    assertThat(pool.eligible().ids()).isEqualTo(ids("01 02 03 04 10"));
  }

  @Test
  void setsWhatTwoHoldersCouldGrantBesideEachOther() {
    var cross = questions.licensing().crossLicences().between("holder/alpha", "holder/beta", TODAY);

    // Both file on node a, so all in force is offered. Beta makes what node a is and cites 01.
    assertThat(cross.a().all().ids()).isEqualTo(ids("01 03 09"));
    assertThat(cross.a().offered().ids()).isEqualTo(ids("01 03"));
    assertThat(cross.a().cited().ids()).isEqualTo(ids("01"));
    assertThat(cross.a().citations()).isEqualTo(1);
    assertThat(cross.b().offered().ids()).isEqualTo(ids("02 08"));
    assertThat(cross.b().cited().ids()).isEmpty();
    double worthOfA = 3 * life("2035-01-01") + 2 * life("2034-01-01");
    double worthOfB = life("2036-01-01") + life("2038-01-01");
    assertThat(cross.a().worth()).isEqualTo(worthOfA, within(1e-9));
    assertThat(cross.b().worth()).isEqualTo(worthOfB, within(1e-9));
    assertThat(cross.balance()).isEqualTo(worthOfA / worthOfB, within(1e-9));
    assertThat(cross.a().expiries())
        .extracting(CrossLicence.InYear::year, year -> year.patents().patents())
        .containsExactly(tuple(2034, 1L), tuple(2035, 1L));
    assertThat(cross.a().nodes())
        .extracting(
            CrossLicence.OnNode::node,
            CrossLicence.OnNode::otherPatents,
            CrossLicence.OnNode::otherMakes)
        .containsExactly(tuple("chain-node/radio.a", 2L, true));
    assertThat(cross.pools()).extracting(CrossLicence.SharedPool::pool).containsExactly("pool/one");
    assertThat(cross.licences()).isEmpty();
  }

  @Test
  void tellsLicencesBetweenThemAndLeavesOutPoolsThatOneLeft() {
    var cross =
        questions.licensing().crossLicences().between("holder/alpha", "holder/gamma", TODAY);

    assertThat(cross.licences())
        .containsExactly(
            new CrossLicence.Licence("patent/CN10", false, "4", LocalDate.of(2022, 1, 1)));
    assertThat(cross.pools()).isEmpty();
  }

  @Test
  void refusesACrossLicenceOfOneHolderWithItself() {
    assertThatThrownBy(
            () ->
                questions
                    .licensing()
                    .crossLicences()
                    .between("holder/alpha", "holder/alpha", TODAY))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void findsWhereStandardsLeadAndWherePatentsCouldGoIntoStandards() {
    var gaps = questions.licensing().standardGaps().gaps("chain/radio", "CN/320000/321000/", TODAY);

    // A list ties GB/T 22222 to node c, where Yangzhou has nothing.
    assertThat(gaps.standardLed())
        .extracting(on -> on.chainNode().id())
        .containsExactly("chain-node/radio.c");
    // On node a Alpha's 03 is in force, cited by 05 and claimed for nothing; Beta, of Beijing,
    // drafts the standard there.
    assertThat(gaps.standardizable())
        .extracting(on -> on.chainNode().id())
        .containsExactly("chain-node/radio.a");
    var a = gaps.nodes().getFirst();
    assertThat(a.local()).isEqualTo(3);
    assertThat(a.localInForce()).isEqualTo(2);
    assertThat(a.unclaimed())
        .extracting(u -> u.patent(), u -> u.citations())
        .containsExactly(tuple("patent/CN03", 1L));
    var standard = a.standards().getFirst();
    assertThat(standard.standard()).isEqualTo("standard/GB/T 39551");
    assertThat(standard.declared()).isEqualTo(ids("01 02 04 05 06"));
    assertThat(standard.drafters()).containsExactly("holder/beta");
    assertThat(standard.localDrafters()).isEmpty();
  }

  @Test
  void nothingIsToStandardizeWhereLocalHoldersDraft() {
    var gaps = questions.licensing().standardGaps().gaps("chain/radio", "CN/", TODAY);

    assertThat(gaps.standardizable()).isEmpty();
  }

  private static PoolCandidates pool(Subject subject, Constraints constraints) {
    return questions
        .licensing()
        .poolCandidates()
        .candidates(new PoolQuestion(subject, List.of(), TODAY, constraints));
  }

  private static double life(String expiry) {
    return ChronoUnit.DAYS.between(TODAY, LocalDate.parse(expiry)) / (20 * 365.25);
  }

  private static List<String> ids(String numbers) {
    return Arrays.stream(numbers.split(" ")).map(n -> "patent/CN" + n).toList();
  }
}
