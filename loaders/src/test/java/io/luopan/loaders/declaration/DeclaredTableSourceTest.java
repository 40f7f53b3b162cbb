package io.luopan.loaders.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.luopan.loaders.source.SourceRun;
import io.luopan.loaders.standard.BadStandardNumber;
import io.luopan.model.patent.NamedPatent;
import io.luopan.model.patent.NamedPatent.Kind;
import io.luopan.model.patent.NamedPatent.Number;
import io.luopan.model.patent.Office;
import io.luopan.model.standard.DeclarationFact;
import io.luopan.model.standard.DeclarationFact.Commitment;
import io.luopan.model.standard.DeclarationFact.Scope;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeclaredTableSourceTest {
  @TempDir Path folder;

  @Test
  void readsAChineseTable() {
    var run = SourceRun.of(Fixtures.file("declared.csv"));

    assertThat(run.source()).isEqualTo("declared-table");
    assertThat(run.facts(DeclarationFact.class))
        .extracting(
            DeclarationFact::database,
            DeclarationFact::reference,
            DeclarationFact::declarant,
            DeclarationFact::signedOn,
            DeclarationFact::scope,
            DeclarationFact::commitment)
        .containsExactly(
            tuple(
                "YD",
                "样例科技有限公司, 2019-03-01",
                "样例科技有限公司",
                LocalDate.of(2019, 3, 1),
                Scope.SPECIFIC,
                Commitment.FRAND),
            tuple("unknown body", "样例集团", "样例集团", null, Scope.SPECIFIC, Commitment.ROYALTY_FREE),
            tuple(
                "YD",
                "样例科技有限公司, 2019-03-01",
                "样例科技有限公司",
                LocalDate.of(2019, 3, 1),
                Scope.BLANKET,
                Commitment.FRAND_RECIPROCAL));
    var first = run.facts(DeclarationFact.class).getFirst().patents().getFirst();
    assertThat(first.patent())
        .isEqualTo(
            new NamedPatent(
                List.of(
                    new Number("CN201610551889.1", Kind.APPLICATION),
                    new Number("CN106209999A", Kind.PUBLICATION)),
                null));
    assertThat(first.standards())
        .extracting(of -> of.standard().text(), of -> of.versions())
        .containsExactly(tuple("YD/T 9947.2", List.of("2018")), tuple("GB/T 99551.1", List.of()));
    assertThat(run.notes()).contains(new BadStandardNumber("没有这个标准"));
    assertThat(run.rejections()).containsExactly(new NoDeclaration());
  }

  @Test
  void readsTheTableOfBodyNumberAndStandard() {
    var run =
        SourceRun.of(
            folder,
            "etsi.csv",
            """
            StandardBody,PublicationNumber,TechnicalStandard
            ETSI,US-9999991-B2,TS 36.211
            ETSI,EP-1999992-A1,TS 102 361-1
            """);

    assertThat(run.source()).isEqualTo("declared-table");
    assertThat(run.facts(DeclarationFact.class))
        .extracting(
            DeclarationFact::database,
            DeclarationFact::declarant,
            fact -> fact.patents().getFirst().standards().getFirst().standard().text())
        .containsExactly(
            tuple("ETSI", null, "ETSI TS 136 211"), tuple("ETSI", null, "ETSI TS 102 361-1"));
  }

  @Test
  void readsAnEnglishTableWithOffices() {
    var run =
        SourceRun.of(
            folder,
            "declared.tsv",
            """
            Declarant\tCountry\tPatent No.\tStandard\tClause\tDeclaration date
            Sample Ltd\tJapan\t2005-123456\tIEEE 802.11ax-2021\t9.3\t12/03/2019
            """);

    var fact = run.facts(DeclarationFact.class).getFirst();
    assertThat(fact.signedOn()).isEqualTo(LocalDate.of(2019, 3, 12));
    assertThat(fact.patents().getFirst().patent())
        .isEqualTo(NamedPatent.of("2005-123456", Office.JP));
    assertThat(fact.patents().getFirst().standards().getFirst().clauses()).containsExactly("9.3");
  }
}
