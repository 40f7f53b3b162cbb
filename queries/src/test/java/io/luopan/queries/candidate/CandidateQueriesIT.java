package io.luopan.queries.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.cypher.CypherFiles;
import io.luopan.queries.Questions;
import io.luopan.queries.SmallGraph;
import io.luopan.queries.gap.GapMethod;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// On electrolysis: Yangzhou's company 7 families (8 patents in force), its university 3 of them (4
/// patents), one of these licensed, Wuxi 2 (both lapsed), Tai'an 4 (of unknown status). No two
/// nodes are related.
@WithGraph
class CandidateQueriesIT {
  private static final GapMethod METHOD = GapMethod.defaults(LocalDate.of(2024, 1, 1));
  private static final double EXACTLY = 1e-9;
  private static Questions questions;

  @BeforeAll
  static void load(Driver driver) {
    questions = SmallGraph.load(driver);
    try (var session = driver.session()) {
      session.run(CypherFiles.read(CandidateQueriesIT.class, "licensed")).consume();
    }
  }

  @Test
  void scoresLocalHoldersByHand() {
    var found = on("hydrogen.elz", CandidateKind.LOCAL_HOLDER);

    assertThat(found)
        .extracting(one -> one.entity().id())
        .containsExactly("holder/n-yangzhou", "holder/uscc-yzu");
    assertThat(found.getFirst().score().score())
        .isCloseTo((0.4 * 7 / 10 + 0.2 * 7 / 10 + 0.2 * 1) / 0.8, within(EXACTLY));
    assertThat(found.getLast().score().score())
        .isCloseTo((0.4 * 3 / 6 + 0.2 * 3 / 6 + 0.2 * 1) / 0.8, within(EXACTLY));
    assertThat(found.getFirst().why())
        .isEqualTo(
            "0.7750 of 80 % of the weights: proximity 0.7000 adds 0.3500; unused 0.7000 adds 0.1750;"
                + " locality 1.0000 adds 0.2500; citations is not known.");
  }

  @Test
  void looksForLocalHoldersBesideTheNode() {
    var found = on("hydrogen.store", CandidateKind.LOCAL_HOLDER);

    assertThat(found.getFirst().nodes())
        .extracting(node -> node.chainNode().key(), Candidate.OnNode::families)
        .containsExactly(tuple("hydrogen.elz", 7L), tuple("hydrogen.fc", 1L));
    assertThat(found.getFirst().score().score()).isCloseTo(0.25, within(EXACTLY));
  }

  @Test
  void findsUniversitiesWithPatentsInForce() {
    assertThat(on("hydrogen.elz", CandidateKind.UNIVERSITY))
        .extracting(one -> one.entity().id())
        .containsExactly("holder/uscc-yzu");
    assertThat(on("hydrogen.store", CandidateKind.UNIVERSITY)).isEmpty();
  }

  @Test
  void doesNotCountALicensedPatentAsUnused() {
    var unused = on("hydrogen.elz", CandidateKind.UNIVERSITY).getFirst().score().terms().get(1);

    assertThat(unused.name()).isEqualTo("unused");
    assertThat(unused.inputs()).containsEntry("u", 3.0);
  }

  @Test
  void leavesOutOfTheScoreWhatIsNotKnownOfAHolderOutside() {
    var found = on("hydrogen.elz", CandidateKind.EXTERNAL_HOLDER);

    assertThat(found)
        .extracting(one -> one.entity().id())
        .containsExactly("holder/n-taian", "holder/n-wuxi");
    assertThat(found.getFirst().score().known()).isCloseTo(0.6, within(EXACTLY));
    assertThat(found.getFirst().score().score())
        .isCloseTo((0.4 * 4 / 7 + 0.2 / 3) / 0.6, within(EXACTLY));
    assertThat(found.getLast().score().score())
        .isCloseTo((0.4 * 2 / 5 + 0 + 0.2 * 2 / 3) / 0.8, within(EXACTLY));
  }

  @Test
  void scoresTeamsOfInventors() {
    var team = on("hydrogen.elz", CandidateKind.INVENTOR_TEAM);

    assertThat(team).hasSize(1);
    assertThat(team.getFirst().entity().label()).isEqualTo("张三");
    assertThat(team.getFirst().team()).extracting(Candidate.Member::families).containsExactly(3L);
    assertThat(team.getFirst().score().score())
        .isCloseTo((0.4 * 3 / 6 + 0.2 * 3 / 6 + 0.2 * 1) / 0.8, within(EXACTLY));
  }

  @Test
  void saysWhyThereAreNoOpenLicences() {
    var answer =
        ask("hydrogen.elz", CandidateKind.OPEN_LICENCE_PATENT, PageRequest.first(10, null));

    assertThat(answer.page().items()).isEmpty();
    assertThat(answer.count().value()).isZero();
    assertThat(answer.notes())
        .containsExactly("The graph holds no open licences (开放许可) yet, so no patent can be named.");
  }

  @Test
  void pagesThroughAllOnce() {
    var first =
        ask("hydrogen.elz", CandidateKind.EXTERNAL_HOLDER, PageRequest.first(1, null)).page();
    var second =
        ask(
                "hydrogen.elz",
                CandidateKind.EXTERNAL_HOLDER,
                PageRequest.first(1, first.items().getFirst().cursor()))
            .page();

    assertThat(first.hasNext()).isTrue();
    assertThat(second.hasNext()).isFalse();
    assertThat(second.items())
        .extracting(item -> item.value().entity().id())
        .containsExactly("holder/n-wuxi");
  }

  @Test
  void opensEveryCountToExactlyItsPatents() {
    for (var kind : CandidateKind.values()) {
      for (var candidate : on("hydrogen.elz", kind)) {
        for (var node : candidate.nodes()) {
          var count = questions.patentPages().counts(List.of(node.patents())).get(node.patents());
          assertThat(count.value()).isEqualTo(node.families());
        }
        for (var member : candidate.team()) {
          var count =
              questions.patentPages().counts(List.of(member.patents())).get(member.patents());
          assertThat(count.value()).isEqualTo(member.families());
        }
      }
    }
  }

  private static List<Candidate> on(String node, CandidateKind kind) {
    return ask(node, kind, PageRequest.first(50, null)).page().items().stream()
        .map(Slice.Item::value)
        .toList();
  }

  private static Candidates ask(String node, CandidateKind kind, PageRequest page) {
    var asked =
        new Candidates.PageOf(
            "chain-node/" + node, questions.regions().get("321000"), METHOD, kind, page);
    return questions.candidates().candidates(List.of(asked)).get(asked);
  }
}
