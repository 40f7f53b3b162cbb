package io.luopan.loaders.patent.cnipa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.patent.document.ReadRecords;
import io.luopan.loaders.source.FileSample;
import io.luopan.model.LocalizedText;
import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.party.HolderRole;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.PartyMention;
import io.luopan.model.party.PersonMention;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CnipaFulltextSourceTest {
  private final CnipaFulltextSource source = new CnipaFulltextSource();

  @TempDir Path folder;

  @Test
  void readsTheOfficesOwnNumbersAndTheEarlierPublication() {
    var patent = fixture().patent(1);

    assertThat(patent.application()).hasToString("CN201010100001.5");
    assertThat(patent.publications())
        .extracting(p -> p.number().text(), PatentFact.PublishedDocument::publishedOn)
        .containsExactly(
            tuple("CN101999001B", LocalDate.of(2019, 8, 2)),
            tuple("CN101999001A", LocalDate.of(2011, 1, 12)));
    assertThat(patent.type()).isEqualTo(PatentType.INVENTION);
    assertThat(patent.filedOn()).isEqualTo("2010-10-02");
    assertThat(patent.grantedOn()).isEqualTo("2019-08-02");
    assertThat(patent.titles()).containsExactly(LocalizedText.zh("一种样例膜"));
    assertThat(patent.abstracts()).containsExactly(LocalizedText.zh("一种膜，其上有孔。"));
    assertThat(patent.classes())
        .containsExactly(
            new ClassAssignment(ClassScheme.IPC, "H01M 8/10", true, "2006.01"),
            new ClassAssignment(ClassScheme.IPC, "C25B 11/00", false, "2006.01"));
    assertThat(patent.citations())
        .singleElement()
        .returns("CN1799001A", citation -> citation.cited().text());
  }

  @Test
  void placesPartiesByTheirAddress() {
    var patent = fixture().patent(1);

    assertThat(patent.parties())
        .extracting(
            PartyMention::rawName,
            PartyMention::role,
            PartyMention::type,
            p -> p.region() == null ? "" : p.region().code())
        .containsExactly(
            tuple("扬州样例膜科技有限公司", HolderRole.APPLICANT, HolderType.COMPANY, "321000"),
            tuple("王样例", HolderRole.APPLICANT, HolderType.PERSON, ""),
            tuple("南京样例集团有限公司", HolderRole.CURRENT_OWNER, HolderType.COMPANY, "320100"));
    assertThat(patent.inventors()).containsExactly(new PersonMention("王样例", 1));
  }

  @Test
  void rejectsADocumentWithAWrongNumberOrDay() throws IOException {
    var text = new String(resource(), java.nio.charset.StandardCharsets.UTF_8);
    var number = write("number.xml", text.replace("201010100001.5", "201010100001.9"));
    var day = write("day.xml", text.replace("20101002", "20101302"));

    assertThat(ReadRecords.of(source, number).rejection(1).code())
        .isEqualTo(ErrorCode.BAD_CHECK_DIGIT);
    assertThat(ReadRecords.of(source, day).rejection(1).code()).isEqualTo(ErrorCode.BAD_DATE);
  }

  @Test
  void recognizesAFulltextByItsRootElement() {
    assertThat(fixture().recognition().confidence()).isGreaterThan(90);
    assertThat(source.recognize(sample("<PatentDocument/>")).fits()).isFalse();
    assertThat(source.recognize(sample("")).fits()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "CN102009000190429CN00001020256780AFULZH20110420CN00R, CN200910190429.0, 1, 3, 5, 440300, 0",
    "CN102010000298420CN00001019453140BFULZH20190802CN00D, CN201010298420.4, 2, 1, 1, 440100, 1"
  })
  void readsRealDocuments(
      String name,
      String application,
      int publications,
      int classes,
      int inventors,
      String region,
      int citations) {
    var read = ReadRecords.ofShared(source, "cnipa_fulltext_xml/%s.XML".formatted(name));

    assertThat(read.parsed()).hasSize(1);
    assertThat(read.accepted(1).notes()).isEmpty();
    var patent = read.patent(1);
    assertThat(patent.application()).hasToString(application);
    assertThat(patent.publications()).hasSize(publications);
    assertThat(patent.classes()).hasSize(classes);
    assertThat(patent.inventors()).hasSize(inventors);
    assertThat(patent.parties().getFirst().region()).hasToString(region);
    assertThat(patent.citations()).hasSize(citations);
    assertThat(patent.titles()).hasSize(1);
    assertThat(patent.abstracts()).hasSize(1);
  }

  private InputFile write(String name, String text) throws IOException {
    return InputFile.of(Files.writeString(folder.resolve(name), text));
  }

  private static byte[] resource() throws IOException {
    try (var in = CnipaFulltextSourceTest.class.getResourceAsStream("fulltext.xml")) {
      return in.readAllBytes();
    }
  }

  private ReadRecords fixture() {
    return ReadRecords.ofFixture(source, CnipaFulltextSourceTest.class, "fulltext.xml");
  }

  private static FileSample sample(String text) {
    return new FileSample("a.xml", new byte[0], Optional.of(text), Optional.empty(), false);
  }
}
