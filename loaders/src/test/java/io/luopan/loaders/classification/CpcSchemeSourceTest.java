package io.luopan.loaders.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.luopan.loaders.load.SharedFiles;
import io.luopan.loaders.source.SourceRun;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.ClassSymbolFact;
import io.luopan.model.load.ErrorCode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CpcSchemeSourceTest {
  private static final String XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <class-scheme publication-date="2026-01-01" scheme-type="cpc" publication-type="official">
      <classification-item level="5" sort-key="H01M"><classification-symbol>H01M</classification-symbol>
        <class-title><title-part><text scheme="ipc">CELLS </text><CPC-specific-text><reference><text>not <class-ref>B01D</class-ref></text></reference></CPC-specific-text></title-part></class-title>
        <notes-and-warnings><note>passed over</note></notes-and-warnings>
        <classification-item level="6"><classification-symbol>H01M8/00</classification-symbol>
          <classification-item level="7"><classification-symbol>H01M8/00</classification-symbol><class-title><title-part><text>First part</text></title-part><title-part><text>Second part</text></title-part></class-title>
            <classification-item level="8"><classification-symbol>H01M8/10</classification-symbol><class-title><title-part><text>With plates as in <class-ref>H01M8/02</class-ref></text></title-part></class-title>
              <classification-item level="9"><classification-symbol>H01M8/1004</classification-symbol></classification-item></classification-item>
            <classification-item level="8"><classification-symbol>nonsense</classification-symbol></classification-item>
            <classification-item level="8"><classification-symbol>H01M2008/1095</classification-symbol></classification-item>
          </classification-item></classification-item></classification-item></class-scheme>
      """;

  @TempDir Path folder;

  @Test
  void readsTheSchemeWithTitlesEditionAndParents() {
    var run = SourceRun.of(folder, "scheme.xml", XML);

    assertThat(run.source()).isEqualTo("cpc-scheme");
    assertThat(run.facts(ClassSymbolFact.class))
        .allMatch(fact -> fact.scheme() == ClassScheme.CPC && "2026.01".equals(fact.edition()))
        .extracting(
            ClassSymbolFact::symbol,
            ClassSymbolFact::parent,
            ClassSymbolFact::depth,
            CpcSchemeSourceTest::title)
        .containsExactly(
            tuple("H01M", "H01", null, "CELLS"),
            tuple("H01M 8/00", "H01M", 0, "First part; Second part"),
            tuple("H01M 8/10", "H01M 8/00", 1, "With plates as in H01M8/02"),
            tuple("H01M 8/1004", "H01M 8/10", 2, ""),
            tuple("H01M 2008/1095", "H01M 2008/00", 1, ""));
    assertThat(run.rejections()).containsExactly(new BadSymbol(ClassScheme.CPC, "nonsense"));
  }

  @Test
  void failsAFileThatBreaksOff() {
    var broken = XML.substring(0, XML.indexOf("H01M2008"));

    assertThatThrownBy(() -> SourceRun.of(folder, "scheme.xml", broken))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> assertThat(e.issue().code()).isEqualTo(ErrorCode.TRUNCATED));
  }

  @Test
  void readsTheTitleListWhoseLevelIsEmptyAboveMainGroups() {
    var run =
        SourceRun.of(
            folder,
            "cpc-section-H.txt",
            "H\t\tSAMPLES\nH01M\t\tCELLS\nH01M8/00\t0\tFuel cells\nH01M8/10\t1\tWith plates\n"
                + "H01M8/1004\t2\tWith thin plates\n\nwrong\t1\tx\nH01M8/12\tmany\tx\n");

    assertThat(run.source()).isEqualTo("cpc-scheme");
    assertThat(run.facts(ClassSymbolFact.class))
        .extracting(
            ClassSymbolFact::symbol,
            ClassSymbolFact::parent,
            ClassSymbolFact::depth,
            CpcSchemeSourceTest::title)
        .containsExactly(
            tuple("H", null, null, "SAMPLES"),
            tuple("H01M", "H01", null, "CELLS"),
            tuple("H01M 8/00", "H01M", 0, "Fuel cells"),
            tuple("H01M 8/10", "H01M 8/00", 1, "With plates"),
            tuple("H01M 8/1004", "H01M 8/10", 2, "With thin plates"));
    assertThat(run.rejections())
        .containsExactly(
            new BadSymbol(ClassScheme.CPC, "wrong"), new IpcBadDepth("H01M 8/12", "many"));
  }

  @Test
  void readsTheRealSubclass() {
    var run = SourceRun.of(SharedFiles.file("cpc_scheme/cpc-scheme-A01L.xml"));

    assertThat(run.source()).isEqualTo("cpc-scheme");
    assertThat(run.rejections()).isEmpty();
    assertThat(run.facts(ClassSymbolFact.class))
        .hasSize(19)
        .allMatch(fact -> "2016.05".equals(fact.edition()))
        .extracting(ClassSymbolFact::symbol, CpcSchemeSourceTest::title)
        .contains(tuple("A01L 7/10", "Horseshoe nails"), tuple("A01L", "SHOEING OF ANIMALS"));
  }

  @Test
  void readsTheRealSchemeWithinAnAnswerOfOpenPatentServices() {
    var run = SourceRun.of(SharedFiles.file("epo_ops_xml/get_classification_schema_subclass.xml"));

    assertThat(run.source()).isEqualTo("cpc-scheme");
    assertThat(run.rejections()).isEmpty();
    assertThat(run.facts(ClassSymbolFact.class))
        .extracting(ClassSymbolFact::symbol, ClassSymbolFact::depth, CpcSchemeSourceTest::title)
        .startsWith(
            tuple(
                "H04W 4/00",
                0,
                "Services specially adapted for wireless communication networks; Facilities therefor"));
  }

  private static String title(ClassSymbolFact fact) {
    return fact.titles().isEmpty() ? "" : fact.titles().getFirst().text();
  }
}
