package io.luopan.queries.patent;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.load.Sourced;
import io.luopan.model.migration.Migrations;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.FamilyId;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.write.ChainPlacing;
import io.luopan.model.write.FactWriter;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Questions;
import io.luopan.queries.graph.EntityQueries.DegreeOf;
import io.luopan.queries.page.BoundedCount;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// A first filing, two that claim it, one that claims another besides, one whose family is told,
/// and one alone.
@WithGraph
class ComputedFamiliesIT {
  private static final ApplicationNumber FIRST = ApplicationNumber.parse("JP2008058159");
  private static final ApplicationNumber OTHER = ApplicationNumber.parse("JP2008058160");
  private static Questions questions;

  @BeforeAll
  static void load(Driver driver) {
    Migrations.apply(driver);
    var facts =
        List.of(
            patent(FIRST.text(), 2008).build(),
            patent("US12345678", 2009).priority(FIRST, null).build(),
            patent("KR20090012345", 2009).priority(FIRST, LocalDate.of(2008, 3, 7)).build(),
            patent("TW98101234", 2009).priority(FIRST, null).priority(OTHER, null).build(),
            patent("EP09011586", 2009)
                .priority(FIRST, null)
                .family(new FamilyId(FamilyId.Kind.SIMPLE, 39_700_001))
                .build(),
            patent("GB201008116", 2010).build());
    var writer = new FactWriter(ChainPlacing.placer(driver));
    try (var session = driver.session()) {
      for (int i = 0; i < facts.size(); i++) {
        var at = new SourcePosition("families.xml", SourcePosition.Unit.DOCUMENT, i + 1);
        var sourced = new Sourced(facts.get(i), at, String.valueOf(i + 1));
        session.executeWriteWithoutResult(tx -> writer.write(tx, "a000000000a", List.of(sourced)));
      }
    }
    questions = Questions.of(new GraphReader(driver, Duration.ofSeconds(20)), "test");
  }

  @Test
  void bringsAFirstFilingTogetherWithThoseThatClaimIt() {
    var family = family("patent/KR20090012345");

    assertThat(family.computed()).isTrue();
    assertThat(family.familyKind()).isEqualTo(PatentFamily.FamilyKind.SIMPLE);
    assertThat(family("patent/" + FIRST.key())).isEqualTo(family);
    assertThat(questions.patents().familiesByIds(List.of(family.id()))).containsExactly(family);
    assertThat(questions.patents().representatives(List.of(family.id())).get(family.id()).id())
        .isEqualTo("patent/" + FIRST.key());
    var members = PatentSelection.of(PatentScope.FAMILY, family.id(), PatentFilter.ALL);
    assertThat(questions.patentPages().counts(List.of(members)))
        .containsEntry(members, BoundedCount.exactly(3));
    var degree = new DegreeOf(family.id(), List.of());
    assertThat(questions.entities().degrees(List.of(degree))).containsEntry(degree, 3L);
  }

  @Test
  void keepsWhatASourceToldAndShowsNoFamilyOfOne() {
    var families =
        questions
            .patents()
            .familiesOf(List.of("patent/EP09011586", "patent/TW98101234", "patent/GB201008116"));

    assertThat(families).containsOnlyKeys("patent/EP09011586");
    assertThat(families.get("patent/EP09011586"))
        .extracting(PatentFamily::id, PatentFamily::computed)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("family/simple/39700001", false));
  }

  @Test
  void countsAComputedFamilyOnce() {
    var each = PatentSelection.all(PatentFilter.ALL).perFamily(true);

    assertThat(questions.patentPages().counts(List.of(each)))
        .containsEntry(each, BoundedCount.exactly(4));
  }

  private static PatentFamily family(String patent) {
    return questions.patents().familiesOf(List.of(patent)).get(patent).getFirst();
  }

  private static PatentFact.Builder patent(String application, int year) {
    return PatentFact.of(ApplicationNumber.parse(application)).filedOn(LocalDate.of(year, 3, 7));
  }
}
