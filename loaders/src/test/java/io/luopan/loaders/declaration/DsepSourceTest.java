package io.luopan.loaders.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.luopan.loaders.file.UnusedColumns;
import io.luopan.loaders.source.SourceRun;
import io.luopan.loaders.standard.BadStandardNumber;
import io.luopan.model.standard.DeclarationFact;
import io.luopan.model.standard.DeclarationFact.Commitment;
import io.luopan.model.standard.DeclarationFact.Scope;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DsepSourceTest {
  @Test
  void readsDisclosuresOfSeveralBodies() {
    var run = SourceRun.of(Fixtures.file("dsep.csv"));

    assertThat(run.source()).isEqualTo("dsep");
    assertThat(run.facts(DeclarationFact.class))
        .extracting(
            DeclarationFact::database,
            DeclarationFact::reference,
            DeclarationFact::declarant,
            DeclarationFact::scope,
            DeclarationFact::commitment,
            DsepSourceTest::standards)
        .containsExactly(
            tuple(
                "dSEP IEEE",
                "IEEE-17",
                "Sample Inc.",
                Scope.SPECIFIC,
                Commitment.FRAND_RECIPROCAL,
                "IEEE 802.11n"),
            tuple(
                "dSEP IEEE",
                "IEEE-18",
                "Sample Inc.",
                Scope.BLANKET,
                Commitment.ROYALTY_FREE,
                "IEEE 802.16e"),
            tuple("dSEP IETF", "IETF-4", null, Scope.SPECIFIC, null, "IETF RFC 3344"),
            tuple(
                "dSEP ITU", "ITU-8", "Sample", Scope.SPECIFIC, Commitment.UNWILLING, "ITU-T H.264"),
            tuple("dSEP ANSI", "ANSI-1", "Sample", Scope.BLANKET, Commitment.NONE, ""));
    assertThat(run.facts(DeclarationFact.class).getFirst().signedOn())
        .isEqualTo(LocalDate.of(2008, 3, 12));
    assertThat(run.facts(DeclarationFact.class).getFirst().patents())
        .singleElement()
        .satisfies(patent -> assertThat(patent.family()).isEqualTo("61234"))
        .satisfies(patent -> assertThat(patent.patent().numbers()).hasSize(2));
  }

  @Test
  void guessesNeitherADeclarantNorAnOffice() {
    var run = SourceRun.of(Fixtures.file("dsep.csv"));

    assertThat(run.notes())
        .filteredOn(note -> !(note instanceof UnusedColumns))
        .containsExactly(
            new ThirdPartyDisclosed("SAMPLE"),
            new BadDeclarationDate("2005-02-30"),
            new UnreadCommitment("perhaps"),
            new NumberWithoutOffice("5123456"),
            new BadStandardNumber("a thing"));
    assertThat(run.rejections())
        .containsExactly(
            new NoUsableNumber("5123456"), new CopyrightDisclosed(), new NoDeclaration());
  }

  private static String standards(DeclarationFact fact) {
    var standards =
        fact.patents().isEmpty() ? fact.standards() : fact.patents().getFirst().standards();
    return String.join(
        "; ", standards.stream().map(declared -> declared.standard().text()).toList());
  }
}
