package io.luopan.loaders.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.luopan.loaders.file.UnusedColumns;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.SourceRun;
import io.luopan.loaders.standard.BadStandardNumber;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.NamedPatent;
import io.luopan.model.patent.NamedPatent.Kind;
import io.luopan.model.patent.NamedPatent.Number;
import io.luopan.model.patent.Office;
import io.luopan.model.standard.DeclarationFact;
import io.luopan.model.standard.DeclarationFact.Commitment;
import io.luopan.model.standard.DeclarationFact.DeclaredPatent;
import io.luopan.model.standard.DeclarationFact.Scope;
import io.luopan.model.standard.DeclaredStandard;
import io.luopan.model.standard.StandardNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EtsiIsldSourceTest {
  private static final String HEADINGS =
      "IPRD_REFERENCE;COMP_LEGAL_NAME;DIPG_ID;WI_Type;WOIT_ETSI_DELIVERABLE_NUMBER;WOIT_VERSION;"
          + "PATT_APPLICATION_NUMBER\n";

  @TempDir Path folder;

  @Test
  void gathersTheRowsOfAnEntryIntoOneRecord() {
    var run = SourceRun.of(Fixtures.file("isld.csv"));

    assertThat(run.source()).isEqualTo("etsi-isld");
    assertThat(run.accepted()).extracting(Parsed.Accepted::record).startsWith("2", "6", "7", "8");
    assertThat(run.facts(DeclarationFact.class).getFirst())
        .isEqualTo(
            new DeclarationFact(
                "ETSI",
                "ISLD-201608-010",
                "Sample Technologies Co., Ltd.",
                LocalDate.of(2016, 8, 10),
                LocalDate.of(2016, 8, 12),
                Scope.SPECIFIC,
                Commitment.FRAND_RECIPROCAL,
                List.of(),
                List.of(
                    new DeclaredPatent(
                        "77001",
                        new NamedPatent(
                            List.of(
                                new Number("CN201610551889", Kind.APPLICATION),
                                new Number("CN106209999A", Kind.PUBLICATION),
                                new Number("CN106209999B", Kind.PUBLICATION)),
                            Office.CN),
                        "Method for \"reference\" signals; and device",
                        "5501",
                        true,
                        List.of(
                            declaredFor("ETSI TS 138 211", List.of("15.2.0", "15.3.0")),
                            declaredFor("ETSI TS 138 213", List.of("15.2.0")))),
                    new DeclaredPatent(
                        "77001",
                        new NamedPatent(
                            List.of(new Number("EP2016000001", Kind.APPLICATION)), Office.EP),
                        "Method for \"reference\" signals; and device",
                        null,
                        false,
                        List.of(declaredFor("ETSI TS 138 211", List.of("15.2.0")))))));
  }

  @Test
  void keepsTheDeclarantsNumbersWhereEtsiCouldNotNormalizeThem() {
    var patent =
        SourceRun.of(Fixtures.file("isld.csv"))
            .facts(DeclarationFact.class)
            .get(1)
            .patents()
            .getFirst();

    assertThat(patent.patent())
        .isEqualTo(
            new NamedPatent(
                List.of(
                    new Number("15/123,456", Kind.APPLICATION),
                    new Number("US-2017-0012345-A1", Kind.PUBLICATION)),
                Office.US));
    assertThat(patent.standards())
        .extracting(declared -> declared.standard().part())
        .containsExactly("1");
  }

  @Test
  void saysWhatOfARowItCannotUse() {
    var run = SourceRun.of(Fixtures.file("isld.csv"));

    assertThat(run.notes())
        .filteredOn(note -> !(note instanceof UnusedColumns))
        .containsExactly(
            new BadDeclarationDate("2016-02-30"),
            new UnknownOffice("ATLANTIS"),
            new BadStandardNumber("the LTE one"),
            new ProjectOnly("UMTS"));
    assertThat(run.rejections()).containsExactly(new NoDeclaration());
  }

  @Test
  void takesARowWithoutPatentForABlanketDeclaration() {
    var facts = SourceRun.of(Fixtures.file("isld.csv")).facts(DeclarationFact.class);

    assertThat(facts)
        .filteredOn(fact -> fact.patents().isEmpty())
        .extracting(
            DeclarationFact::reference,
            DeclarationFact::scope,
            DeclarationFact::commitment,
            DeclarationFact::signedOn,
            fact -> fact.standards().getFirst().standard().text())
        .containsExactly(
            // Other rows of this one name patents.
            tuple(
                "ISLD-201608-010",
                Scope.SPECIFIC,
                Commitment.FRAND_RECIPROCAL,
                LocalDate.of(2016, 8, 10),
                "ETSI EN 300 392-2"),
            tuple(
                "GD-200407-001",
                Scope.BLANKET,
                Commitment.NONE,
                LocalDate.of(2004, 7, 14),
                "ETSI TS 125 211"));
  }

  @Test
  void tellsADeclarationWithoutReferenceByDeclarantAndDay() {
    assertThat(SourceRun.of(Fixtures.file("isld.csv")).facts(DeclarationFact.class))
        .last()
        .extracting(DeclarationFact::reference, DeclarationFact::database)
        .containsExactly("Sample Oy 2010-01-02", "ETSI");
  }

  @Test
  void readsGeneralDeclarationsWithFewColumns() {
    var run =
        SourceRun.of(
            folder,
            "GD-export.csv",
            """
            IPRD_REFERENCE;IPRD_SIGNATURE_DATE;Reflected Date;COMP_LEGAL_NAME
            GD-200407-001;2004-07-14;2004-07-15;Sample
            """);

    assertThat(run.source()).isEqualTo("etsi-isld");
    assertThat(run.facts(DeclarationFact.class))
        .extracting(DeclarationFact::scope, DeclarationFact::recordedOn)
        .containsExactly(tuple(Scope.BLANKET, LocalDate.of(2004, 7, 15)));
  }

  @Test
  void endsALongRecordWhereTheNextStandardBegins() throws IOException {
    var rows = new StringBuilder(HEADINGS);
    for (int i = 0; i < 2_500; i++) {
      rows.append(row("1", "138 211", "1.%d.0".formatted(i), "CN201610551889"));
    }
    rows.append(row("1", "138 212", "1.0.0", "CN201610551889"));
    var run = SourceRun.of(Files.writeString(folder.resolve("long.csv"), rows));

    assertThat(run.facts(DeclarationFact.class))
        .extracting(
            fact ->
                fact.patents().getFirst().standards().stream()
                    .map(declared -> declared.versions().size())
                    .toList())
        .containsExactly(List.of(2_500), List.of(1));
  }

  @Test
  void boundsARecordEvenWhereNothingChanges() throws IOException {
    var rows = new StringBuilder(HEADINGS);
    for (int i = 0; i < IsldEntry.MOST_ROWS + 1; i++) {
      rows.append(row("1", "138 211", "1.0.0", "CN201610551889"));
    }
    var run = SourceRun.of(Files.writeString(folder.resolve("same.csv"), rows));

    assertThat(run.accepted())
        .extracting(Parsed.Accepted::record)
        .containsExactly("2", Integer.toString(IsldEntry.MOST_ROWS + 2));
  }

  @Test
  void partsPatentsThatStandUnderNoEntry() throws IOException {
    var rows =
        HEADINGS
            + row("", "138 211", "1.0.0", "CN201610551889")
            + row("", "138 212", "1.0.0", "CN201610551889")
            + row("", "138 211", "1.0.0", "CN201610003217");
    var run = SourceRun.of(Files.writeString(folder.resolve("flat.csv"), rows));

    assertThat(run.facts(DeclarationFact.class))
        .extracting(fact -> fact.patents().getFirst().standards().size())
        .containsExactly(2, 1);
    assertThat(run.notes()).extracting(LoadIssue::message).isEmpty();
  }

  private static String row(String entry, String deliverable, String version, String application) {
    return "ISLD-201608-010;Sample;%s;TS;%s;%s;%s\n"
        .formatted(entry, deliverable, version, application);
  }

  private static DeclaredStandard declaredFor(String standard, List<String> versions) {
    return new DeclaredStandard(
        StandardNumber.parse(standard), versions, List.of("5.2.2"), List.of("5G", "NR"));
  }
}
