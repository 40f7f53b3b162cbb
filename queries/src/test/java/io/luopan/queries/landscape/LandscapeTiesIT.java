package io.luopan.queries.landscape;

import static io.luopan.queries.landscape.LandscapeIT.NO_PLANTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.queries.SmallGraph;
import io.luopan.queries.measure.Share;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// Who works with whom in a set and what cites what: every number was counted by hand in
/// `landscape-graph.cypher`.
@WithGraph
class LandscapeTiesIT {
  private static LandscapeQueries landscapes;

  @BeforeAll
  static void load(Driver driver) {
    landscapes =
        SmallGraph.load(driver, LandscapeTiesIT.class, "landscape-graph.cypher").landscapes();
  }

  @Test
  void tiesApplicantsAndInventors() {
    var applicants = landscapes.coApplicants(NO_PLANTS, 10);
    var inventors = landscapes.coInventors(NO_PLANTS, 10);

    assertThat(applicants.members())
        .extracting(CollaborationNetwork.Member::entity)
        .containsExactly("holder/a", "holder/u");
    assertThat(applicants.ties()).containsExactly(new CollaborationNetwork.Tie(0, 1, 1));
    assertThat(inventors.members()).hasSize(4);
    assertThat(inventors.communities()).isEqualTo(2);
    assertThat(inventors.modularity()).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void countsFamiliesThatSeveralAppliedFor() {
    var joint = landscapes.jointFilings(NO_PLANTS);

    assertThat(joint.joint()).isEqualTo(Share.of(1, 5));
    assertThat(joint.industryScience()).isEqualTo(Share.of(1, 1));
    assertThat(joint.unknown()).isEqualTo(1);
  }

  @Test
  void guessesThatAnInventorMoved() {
    var moves = landscapes.inventorMoves(NO_PLANTS, 10);

    // 张三 filed with a until 2018-02-01 and with w on 2018-04-01; both in H01M, no colleague shared.
    assertThat(moves.moves())
        .containsExactly(
            new InventorMoves.Move(
                "张三",
                "inventor/1",
                "inventor/3",
                "holder/a",
                "holder/w",
                LocalDate.of(2018, 2, 1),
                LocalDate.of(2018, 4, 1),
                false,
                false,
                List.of(),
                List.of("H01M"),
                "A guess by the same name; subclasses with both: H01M."));
    assertThat(moves.nameOnly()).isZero();
  }

  @Test
  void followsTheMainPathInsideTheSet() {
    var path = landscapes.mainPath(NO_PLANTS, MainPathSearch.GLOBAL, 1);

    // 3 is cited by 1 and 2; 1 by 4 and 5; 4 by 5; 5 by 7. Ways 3, one each by 2, 1–5–7, 1–4–5–7.
    assertThat(path.ways()).isEqualTo("3");
    assertThat(path.documents()).isEqualTo(6);
    assertThat(path.citations()).isEqualTo(6);
    assertThat(path.stops())
        .extracting(MainPath.Stop::entity)
        .containsExactly("patent/CN3", "patent/CN1", "patent/CN4", "patent/CN5", "patent/CN7");
    assertThat(path.steps())
        .containsExactly(
            new MainPath.Step(0, 1, 2.0 / 3),
            new MainPath.Step(1, 2, 1.0 / 3),
            new MainPath.Step(2, 3, 1.0 / 3),
            new MainPath.Step(3, 4, 2.0 / 3));
  }

  @Test
  void countsSubclassesThatMeet() {
    var pairs = landscapes.classPairs(NO_PLANTS, 10);

    // S is 2 for H01M and 1 for each other, T is 4.
    assertThat(pairs.pairs())
        .containsExactly(
            new ClassPairTable.Pair("B01J", "H01M", 1, 2),
            new ClassPairTable.Pair("C25B", "H01M", 1, 2));
    assertThat(pairs.classified()).isEqualTo(Share.of(4, 6));
  }

  @Test
  void choosesCorePatentsAndSaysWhy() {
    var core = landscapes.corePatents(NO_PLANTS, 3);
    var first = core.rows().getFirst();

    // CN1 is cited by 4, 5 and the plant 8, alone in its cohort; filed at two offices; in force
    // 2678 days after filing: (0.4 × 1/2 + 0.3 × 1/3 + 0.2 × 1 + 0.1 × age/20) / 1.
    double age = 2678 / 365.25;
    assertThat(first.entity()).isEqualTo("patent/CN1");
    assertThat(first.score().value()).isCloseTo(0.2 + 0.1 + 0.2 + 0.1 * age / 20, within(1e-9));
    assertThat(first.reasons())
        .containsExactly(
            "Cited by 3 patents, 1.00 times the mean of its year and subclass (1 patents).",
            "Its family was filed at 2 office(s).",
            "In force 7.3 years after filing.");
    // CN4 is cited once, US2 of the same year and class never: twice the mean.
    assertThat(core.rows())
        .filteredOn(row -> row.entity().equals("patent/CN4"))
        .extracting(CorePatentTable.Row::strength, CorePatentTable.Row::cohort)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(2.0, 2L));
    // Nothing speaks for the design, cited by nobody and of unknown status, nor for CN7 of one
    // office.
    assertThat(core.considered()).isEqualTo(5);
    assertThat(core.otherCount()).isEqualTo(2);
  }

  @Test
  void reckonsForeignDependence() {
    var dependence = landscapes.foreignDependence(NO_PLANTS);

    // 5 is foreign; of 6 a holder's place is unknown, 7 has no holder.
    assertThat(dependence.families()).isEqualTo(new Share(1, 6, 2));
    assertThat(dependence.valid()).isEqualTo(new Share(1, 2, 0));
    // Documents of 1, 3, 4, 5 and one that is not loaded.
    assertThat(dependence.citedDocuments()).isEqualTo(new Share(1, 5, 1));
  }
}
