package io.luopan.loaders.patent;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.file.FileSamples;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.load.SharedFiles;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Sources;
import io.luopan.model.LocalizedText;
import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.party.HolderRole;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.PartyMention;
import io.luopan.model.party.PersonMention;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentFact.Citation;
import io.luopan.model.patent.PatentFact.Priority;
import io.luopan.model.patent.PublicationNumber;
import io.luopan.model.place.RegionCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LensJsonSourceTest {
  private static final String KETTLE =
      """
      {"lens_id": "029-385-113-284-728", "jurisdiction": "US", "doc_number": "20160266975", "kind": "A1",
       "date_published": "2016-09-15", "lang": "en",
       "biblio": {
        "publication_reference": {"jurisdiction": "US", "doc_number": "20160266975", "kind": "A1", "date": "2016-09-15"},
        "application_reference": {"jurisdiction": "US", "doc_number": "201514863446", "kind": "A", "date": "2015-09-23"},
        "priority_claims": {"claims": [
         {"jurisdiction": "US", "doc_number": "201514863446", "kind": "A", "date": "2015-09-23", "sequence": 1},
         {"jurisdiction": "US", "doc_number": "201562130600", "kind": "P", "date": "2015-03-09", "sequence": 2}]},
        "invention_title": [{"text": "Kettle", "lang": "en"}, {"text": "水壶", "lang": "zh"}],
        "parties": {
         "applicants": [{"residence": "KR", "extracted_name": {"value": "KETTLE WORKS CO LTD"}}],
         "inventors": [{"residence": "US", "sequence": 1, "extracted_name": {"value": "DOE JANE"}}],
         "owners_all": [
          {"recorded_date": "2015-11-01", "extracted_name": {"value": "OLD OWNER LLC"}, "extracted_country": "US"},
          {"recorded_date": "2019-11-01", "extracted_name": {"value": "NEW OWNER LLC"}, "extracted_country": "US"}]},
        "classifications_ipcr": {"classifications": [{"symbol": "A47J27/21"}, {"symbol": "A47J36/24"}]},
        "classifications_cpc": {"classifications": [{"symbol": "A47J27/21"}, {"symbol": "a kettle"}]},
        "references_cited": {"citations": [
         {"sequence": 1, "patcit": {"document_id": {"jurisdiction": "US", "doc_number": "4570217", "kind": "A", "date": "1986-02-11"}}, "category": ["X"]},
         {"sequence": 2, "nplcit": {"text": "A book."}}]}},
       "legal_status": {"granted": true, "grant_date": "2017-10-10", "patent_status": "ACTIVE"},
       "abstract": [{"text": "A kettle.", "lang": "en"}],
       "publication_type": "PATENT_APPLICATION"}
      """;

  private final LensJsonSource source = new LensJsonSource();

  @TempDir Path folder;

  @Test
  void readsAPatent() throws IOException {
    var accepted = (Parsed.Accepted) read(oneLine(KETTLE)).getFirst();

    var patent = (PatentFact) accepted.facts().getFirst();
    assertThat(patent.application()).hasToString("US14863446");
    assertThat(patent.publications())
        .containsExactly(
            new PatentFact.PublishedDocument(
                PublicationNumber.parse("US20160266975A1"), LocalDate.of(2016, 9, 15)));
    assertThat(patent.filedOn()).isEqualTo("2015-09-23");
    assertThat(patent.grantedOn()).isEqualTo("2017-10-10");
    assertThat(patent.titles()).containsExactly(LocalizedText.en("Kettle"), LocalizedText.zh("水壶"));
    assertThat(patent.abstracts()).containsExactly(LocalizedText.en("A kettle."));
    assertThat(patent.status().status()).isEqualTo(LegalStatus.IN_FORCE);
    assertThat(patent.parties())
        .containsExactly(
            PartyMention.applicant("KETTLE WORKS CO LTD", 1)
                .ofType(HolderType.COMPANY)
                .in(RegionCode.parse("KR")),
            new PartyMention(
                "NEW OWNER LLC",
                HolderRole.CURRENT_OWNER,
                1,
                HolderType.COMPANY,
                null,
                RegionCode.parse("US")));
    assertThat(patent.inventors()).containsExactly(new PersonMention("DOE JANE", 1));
    assertThat(patent.classes())
        .containsExactly(
            new ClassAssignment(ClassScheme.IPC, "A47J 27/21", true, null),
            new ClassAssignment(ClassScheme.IPC, "A47J 36/24", false, null),
            new ClassAssignment(ClassScheme.CPC, "A47J 27/21", false, null));
    assertThat(patent.citations())
        .containsExactly(new Citation(PublicationNumber.parse("US4570217A"), "X"));
    assertThat(patent.priorities())
        .containsExactly(
            new Priority(ApplicationNumber.parse("US62130600"), LocalDate.of(2015, 3, 9)));
    assertThat(accepted.notes())
        .extracting(LoadIssue::message)
        .singleElement()
        .asString()
        .contains("a kettle");
  }

  @Test
  void recognizesLinesBehindAByteOrderMarkAndReadsPastABadRecord() throws IOException {
    var bad = "{\"lens_id\": \"1\", \"jurisdiction\": \"XY\", \"doc_number\": \"no number\"}";
    var file = file("\uFEFF" + oneLine(KETTLE) + "\n" + bad + "\n7\n" + oneLine(KETTLE) + "\n");

    var fit = Sources.recognize(FileSamples.of(file));
    var parsed = read(file);

    assertThat(fit.source().name()).isEqualTo("lens-jsonl");
    assertThat(parsed).hasSize(4);
    assertThat(parsed.get(1))
        .isInstanceOfSatisfying(
            Parsed.Rejected.class,
            rejected -> assertThat(rejected.issue().code()).isEqualTo(ErrorCode.BAD_IDENTIFIER));
    assertThat(parsed.get(2)).isInstanceOf(Parsed.Rejected.class);
    assertThat(parsed.getLast()).isInstanceOf(Parsed.Accepted.class);
  }

  @Test
  void keepsThePublicationWhereTheApplicationCannotBeRead() throws IOException {
    var old = KETTLE.replace("\"201514863446\"", "\"17439499\"");

    var accepted = (Parsed.Accepted) read(oneLine(old)).getFirst();

    var patent = (PatentFact) accepted.facts().getFirst();
    assertThat(patent.application()).isNull();
    assertThat(patent.filedOn()).isEqualTo("2015-09-23");
    assertThat(accepted.notes())
        .extracting(LoadIssue::message)
        .anyMatch(m -> m.contains("17439499"));
  }

  @Test
  void readsRealRecords() {
    var file = InputFile.of(SharedFiles.file("lens_jsonl/lens_biopoly_3.jsonl"));

    var parsed = read(file);

    assertThat(parsed).hasSize(3).allMatch(Parsed.Accepted.class::isInstance);
    assertThat(parsed)
        .extracting(record -> ((PatentFact) ((Parsed.Accepted) record).facts().getFirst()))
        .extracting(patent -> patent.application().text())
        .containsExactly("CN201110089928.8", "CN201911342408.6", "US14863446");
  }

  private static String oneLine(String json) {
    return json.replace("\n", " ");
  }

  private List<Parsed> read(String text) throws IOException {
    return read(file(text));
  }

  private List<Parsed> read(InputFile file) {
    try (var parsed = source.read(file)) {
      return parsed.toList();
    }
  }

  private InputFile file(String text) throws IOException {
    return InputFile.of(Files.writeString(folder.resolve("lens.jsonl"), text));
  }
}
