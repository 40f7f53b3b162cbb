package io.luopan.loaders.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.luopan.loaders.audit.AuditReport.Drawn;
import io.luopan.loaders.audit.AuditReport.Share;
import io.luopan.loaders.audit.AuditReport.Unplaced;
import io.luopan.loaders.audit.PlacementAudit.SampleRequest;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.patent.ChineseExportSource;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PublicationNumber;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class PlacementAuditTest {
  private static final SampleRequest FIFTY = new SampleRequest(50, 613, Integer.MAX_VALUE);
  private static final Path FILE = fixture();

  @Test
  void countsPatentsOnceHoweverManyRecordsTheyHave() {
    var report = auditOf(records()).report(FIFTY);

    assertThat(report.records()).isEqualTo(8);
    assertThat(report.rejected()).isZero();
    assertThat(report.patents()).isEqualTo(7);
    assertThat(report.classified()).isEqualTo(6);
    assertThat(report.placed()).isEqualTo(3);
    assertThat(report.placements()).isEqualTo(4);
  }

  @Test
  void countsByChainAndByKindOfRule() {
    var report = auditOf(records()).report(FIFTY);

    assertThat(report.byChain()).hasSize(13);
    assertThat(report.byChain())
        .filteredOn(share -> share.patents() > 0)
        .containsExactlyInAnyOrder(
            new Share("hydrogen", 1, 2), new Share("pv", 1, 1), new Share("bio", 1, 1));
    assertThat(report.byVia())
        .containsExactly(
            new Share("CLASS", 1, 2), new Share("CLASS_AND_WORD", 1, 1), new Share("MOVED", 1, 1));
  }

  @Test
  void saysWhyEachDrawnPlacementIsThere() {
    var report = auditOf(records()).report(FIFTY);

    assertThat(report.sample())
        .extracting(Drawn::node, Drawn::nameZh, Drawn::selector, Drawn::symbol, Drawn::word)
        .containsExactlyInAnyOrder(
            tuple("hydrogen.pem", "质子交换膜", "H01M 8/1016", "H01M 8/1016", ""),
            tuple("hydrogen.stack", "电堆", "H01M 8/24", "H01M 8/24", ""),
            tuple("pv.clean", "清洗与运维", "~B08B", "B08B 1/00", "光伏"),
            tuple("bio.tcm", "中药", "A61K 36/00", "A61K 35/78", ""));
  }

  @Test
  void drawsTheSameWhateverTheOrderOfTheRecords() {
    var two = new SampleRequest(2, 7, Integer.MAX_VALUE);

    var drawn = auditOf(records()).report(two).sample();

    assertThat(drawn).hasSize(2);
    assertThat(auditOf(records().reversed()).report(two).sample()).isEqualTo(drawn);
  }

  @Test
  void drawsAtMostSoManyOnOneNode() {
    var audit = PlacementAudit.ofShipped();
    records().forEach(audit::add);

    assertThat(audit.report(new SampleRequest(50, 1, 0)).sample()).isEmpty();
    assertThat(audit.report(new SampleRequest(50, 1, 1)).sample())
        .extracting(Drawn::node)
        .doesNotHaveDuplicates()
        .hasSize(4);
  }

  @Test
  void namesTheMainGroupsPlacedNowhereMostFrequentFirst() {
    var report = auditOf(records()).report(FIFTY);

    assertThat(report.unplaced())
        .extracting(Unplaced::group, Unplaced::patents, Unplaced::exampleTitle)
        .containsExactly(
            tuple("A47G 19/00", 2L, "一种杯子"),
            tuple("B08B 9/00", 1L, "瓶子清洗机"),
            tuple("B65D 1/00", 1L, "一种水杯"));
  }

  @Test
  void joinsTwoPatentsWhenARecordNamesBoth() {
    var audit = PlacementAudit.ofShipped();
    records().forEach(audit::add);
    var first = patent("US1000001B1", "H01M 8/24");
    var second = patent("US1000002B1", "H01M 8/12");

    audit.add(accepted(first.build()));
    audit.add(accepted(second.build()));
    var apart = audit.report(FIFTY).patents();
    audit.add(
        accepted(
            patent("US1000001B1", "H01M 8/24").publication(number("US1000002B1"), null).build()));

    assertThat(audit.report(FIFTY).patents()).isEqualTo(apart - 1);
    assertThat(audit.report(FIFTY).sample())
        .filteredOn(drawn -> drawn.number().startsWith("US1000001"))
        .extracting(Drawn::node)
        .containsExactlyInAnyOrder("hydrogen.stack", "hydrogen.sofc");
  }

  @Test
  void theCommandPrintsAReport() {
    var printed = run("--seed", "613", FILE.toString());

    assertThat(printed)
        .startsWith("0\n8 records, 0 rejected; 7 patents, 6 with an IPC or CPC symbol\n")
        .contains("3 patents placed (50.0 % of those with a symbol), 4 placements\n")
        .contains("pv.clean 清洗与运维 · Cleaning, O&M — CLASS_AND_WORD by ~B08B for B08B 1/00, word 光伏")
        .contains("A47G 19/00");
  }

  @Test
  void theCommandPrintsTheSampleAsCsv() {
    var printed = run("--csv", "--sample", "1", "chinese-export", FILE.toString());

    assertThat(printed.lines().skip(1))
        .hasSize(2)
        .first()
        .isEqualTo("number,title,node,nameZh,nameEn,via,selector,symbol,word,verdict");
  }

  @Test
  void theCommandRefusesAFileThatIsNotThere() {
    assertThat(run("nowhere.csv"))
        .isEqualTo("2\nThere is no file or folder nowhere.csv; check the path.\n");
  }

  /// The exit code, then what was printed.
  private static String run(String... words) {
    var printed = new StringWriter();
    int code =
        new CommandLine(new PlacementsCommand()).setOut(new PrintWriter(printed)).execute(words);
    return code + "\n" + printed.toString().replace("\r\n", "\n");
  }

  private static PlacementAudit auditOf(List<Parsed> records) {
    var audit = PlacementAudit.ofShipped();
    records.forEach(audit::add);
    return audit;
  }

  private static List<Parsed> records() {
    try (var records = new ChineseExportSource().read(InputFile.of(FILE))) {
      return records.toList();
    }
  }

  private static PatentFact.Builder patent(String number, String symbol) {
    return PatentFact.of(number(number), null)
        .title("en", "Fuel cell")
        .classified(new ClassAssignment(ClassScheme.IPC, symbol, true, null));
  }

  private static PublicationNumber number(String text) {
    return PublicationNumber.parse(text);
  }

  private static Parsed accepted(PatentFact fact) {
    return new Parsed.Accepted(
        new SourcePosition("made.xml", SourcePosition.Unit.DOCUMENT, 1), fact);
  }

  private static Path fixture() {
    try {
      return Path.of(
          Objects.requireNonNull(PlacementAuditTest.class.getResource("eight-records.csv"))
              .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
