package io.luopan.loaders.patent.marec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.luopan.loaders.patent.document.ReadRecords;
import io.luopan.loaders.source.FileSample;
import io.luopan.model.LocalizedText;
import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.PartyMention;
import io.luopan.model.patent.PatentFact;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarecSourceTest {
  private final MarecSource source = new MarecSource();

  @Test
  void readsAnInternationalApplicationUnderItsOldDocdbNumber() {
    var patent = fixture().patent(1);

    assertThat(patent.application()).hasToString("WO2003US099001");
    assertThat(patent.filedOn()).isEqualTo("2003-11-19");
    assertThat(patent.publications())
        .singleElement()
        .returns("WO2004990001A1", document -> document.number().text());
    assertThat(patent.families()).hasToString("[simple:71000020]");
    assertThat(patent.priorities())
        .singleElement()
        .returns("JP2002999001", priority -> priority.application().text());
    assertThat(patent.titles()).containsExactly(LocalizedText.en("CARD READER"));
    assertThat(patent.abstracts()).containsExactly(LocalizedText.en("A reader for cards."));
    assertThat(patent.citations())
        .extracting(c -> c.cited().text(), PatentFact.Citation::category)
        .containsExactly(tuple("EP0990812A1", "A"));
  }

  @Test
  void takesTheReformedIpcFirstAndEachSymbolOnce() {
    assertThat(fixture().patent(1).classes())
        .containsExactly(
            new ClassAssignment(ClassScheme.IPC, "G06K 17/00", true, "2006.01"),
            new ClassAssignment(ClassScheme.IPC, "G06K 7/00", false, "2006.01"),
            new ClassAssignment(ClassScheme.IPC, "H01R 12/16", false, "7"));
  }

  @Test
  void namesEachPartyOnceInItsOwnSpellingWithTheCountryOfAnother() {
    var patent = fixture().patent(1);

    assertThat(patent.parties())
        .extracting(PartyMention::rawName, p -> String.valueOf(p.region()), PartyMention::type)
        .containsExactly(
            tuple("Sample Cards & Company", "US", HolderType.COMPANY),
            tuple("Taro, Rei", "JP", HolderType.PERSON));
    assertThat(patent.inventors()).extracting(i -> i.rawName()).containsExactly("TARO, REI");
  }

  @Test
  void recognizesAPatentDocumentByItsUcid() {
    assertThat(fixture().recognition().confidence()).isGreaterThan(90);
    assertThat(source.recognize(sample("<patent-document id='1'/>")).fits()).isFalse();
    assertThat(source.recognize(sample("")).fits()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "EP-1000000-A1, EP99203729, EP1000000A1, 3, 1, 6, 3",
    "EP-1000006-A1, EP98937268, EP1000006A1, 3, 2, 0, 0",
    "JP-10000001-A, JP17570096, JP10000001A, 1, 1, 4, 0",
    "WO-2004047228-B1, WO2003US036952, WO2004047228B1, 2, 2, 6, 0"
  })
  void readsRealDocuments(
      String name,
      String application,
      String publication,
      int titles,
      int applicants,
      int classes,
      int citations) {
    var read = ReadRecords.ofShared(source, "marec_xml_rdf/%s.xml".formatted(name));

    assertThat(read.parsed()).hasSize(1);
    assertThat(read.accepted(1).notes()).isEmpty();
    var patent = read.patent(1);
    assertThat(patent.application()).hasToString(application);
    assertThat(patent.publications())
        .singleElement()
        .returns(publication, document -> document.number().text());
    assertThat(patent.titles()).hasSize(titles);
    assertThat(patent.parties()).hasSize(applicants);
    assertThat(patent.inventors()).hasSize(1);
    if (classes > 0) {
      assertThat(patent.classes()).hasSize(classes);
    }
    assertThat(patent.citations()).hasSize(citations);
  }

  private ReadRecords fixture() {
    return ReadRecords.ofFixture(source, MarecSourceTest.class, "patents.xml");
  }

  private static FileSample sample(String text) {
    return new FileSample("a.xml", new byte[0], Optional.of(text), Optional.empty(), false);
  }
}
