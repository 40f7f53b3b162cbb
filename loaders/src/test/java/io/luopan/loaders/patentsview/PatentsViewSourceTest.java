package io.luopan.loaders.patentsview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.loaders.file.FileSamples;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.Sources;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.party.HolderType;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatentsViewSourceTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    table(
        "g_patent.tsv",
        """
        "patent_id"	"patent_type"	"patent_date"	"patent_title"	"wipo_kind"	"patent_abstract"
        "9990001"	"utility"	"2018-06-05"	"Sample cell"	"B2"	"A cell that is
        made up."
        "D990002"	"design"	"2018-06-12"	"Sample lamp"	"S1"	""
        "nonsense"	"utility"	"2018-06-12"	"Nothing"	"B2"	""
        "9990003"	"utility"	"2018-13-45"	"No such day"	"B2"	""
        """);
    table(
        "g_application.tsv",
        """
        application_id	patent_id	filing_date
        15000001	9990001	2016-01-04
        """);
    // The order of columns and rows is not promised.
    table(
        "g_assignee_disambiguated.tsv",
        """
        location_id	assignee_type	disambig_assignee_organization	assignee_sequence	patent_id	disambig_assignee_individual_name_first	disambig_assignee_individual_name_last
        b	3	Sample Holding AG	1	9990001
        a	2	Sample Motors, Inc.	0	9990001
        	5		0	D990002	Ada	Sample
        """);
    table(
        "g_inventor_disambiguated.tsv",
        """
        patent_id	inventor_sequence	disambig_inventor_name_first	disambig_inventor_name_last
        9990001	1	Grace	Example
        9990001	0	Ada	Sample
        """);
    table(
        "g_location_disambiguated.tsv",
        """
        location_id	disambig_city	disambig_state	disambig_country
        a	Berkeley	CA	US
        b	Zug		CH
        """);
    table(
        "g_cpc_current.tsv",
        """
        patent_id	cpc_sequence	cpc_group
        9990001	1	H01M4/02
        9990001	0	H01M8/1004
        9990001	2	nothing
        """);
    table(
        "g_us_patent_citation.tsv",
        """
        patent_id	citation_sequence	citation_patent_id	wipo_kind	citation_category
        9990001	0	6836899	B1	cited by examiner
        """);
    table(
        "g_foreign_priority.tsv",
        """
        patent_id	priority_claim_sequence	foreign_application_id	filing_date	foreign_country_filed
        9990001	0	201510000001.0	2015-01-05	CN
        9990001	1	???	2015-01-05	DE
        """);
  }

  @Test
  void joinsTheTablesWhateverTheirOrder() {
    var patent = accepted().getFirst();

    assertThat(patent.application()).hasToString("US15000001");
    assertThat(patent.publications().getFirst().number()).hasToString("US9990001B2");
    assertThat(patent.type()).isEqualTo(PatentType.INVENTION);
    assertThat(patent.filedOn()).isEqualTo("2016-01-04");
    assertThat(patent.grantedOn()).isEqualTo("2018-06-05");
    assertThat(patent.abstracts().getFirst().text()).isEqualTo("A cell that is\nmade up.");
    assertThat(patent.parties())
        .extracting(party -> party.rawName() + " in " + party.region())
        .containsExactly("Sample Motors, Inc. in US-CA", "Sample Holding AG in CH");
    assertThat(patent.inventors())
        .extracting(person -> person.rawName())
        .containsExactly("Ada Sample", "Grace Example");
    assertThat(patent.classes())
        .extracting(assigned -> assigned.symbol() + " " + assigned.main())
        .containsExactly("H01M 8/1004 true", "H01M 4/02 false");
    assertThat(patent.citations().getFirst().cited()).hasToString("US6836899B1");
    assertThat(patent.priorities()).hasSize(1);
  }

  @Test
  void readsAPatentThatOnlyItsOwnTableTells() {
    var design = accepted().get(1);

    assertThat(design.application()).isNull();
    assertThat(design.type()).isEqualTo(PatentType.DESIGN);
    assertThat(design.parties().getFirst().type()).isEqualTo(HolderType.PERSON);
  }

  @Test
  void rejectsWhatIsNoPatentAndSaysWhatItCouldNotUse() {
    var records = records();

    assertThat(records)
        .filteredOn(Parsed.Rejected.class::isInstance)
        .extracting(record -> ((Parsed.Rejected) record).issue().message())
        .containsExactly(
            "Column patent_id: 'nonsense' is no number of a US patent; correct the table or leave the row out.",
            "Column patent_date: '2018-13-45' is no day; correct the table or leave the row out.");
    assertThat(((Parsed.Accepted) records.getFirst()).notes())
        .extracting(note -> note.message())
        .containsExactly(
            "A symbol of CPC is left out: 'nothing'.", "A priority is left out: 'DE ???'.");
  }

  @Test
  void readsPackedTablesAndNamesThoseItDoesNotRead() throws IOException {
    var plain = Files.readAllBytes(folder.resolve("g_cpc_current.tsv"));
    try (var packed =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("g_cpc_current.tsv.gz")))) {
      packed.write(plain);
    }
    Files.delete(folder.resolve("g_cpc_current.tsv"));
    table("g_figures.tsv", "patent_id\tnum_figures\n9990001\t3\n");

    assertThat(accepted().getFirst().classes()).hasSize(2);
    assertThat(((Parsed.Accepted) records().getFirst()).notes())
        .extracting(note -> note.message())
        .contains("What other tables say is left out: 'g_figures'.");
  }

  @Test
  void saysWhichColumnsAreMissing() throws IOException {
    table("g_cpc_current.tsv", "patent\tsymbol\n9990001\tH01M4/02\n");

    assertThatThrownBy(this::records)
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("g_cpc_current.tsv has no row of headings with");
  }

  @Test
  void isRecognizedByItsFiles() {
    var fit = Sources.recognize(FileSamples.of(InputFile.of(folder)));

    assertThat(fit.source().name()).isEqualTo("patentsview");
    assertThat(fit.recognition().reason()).isEqualTo("a folder with g_patent.tsv");
  }

  private List<PatentFact> accepted() {
    return records().stream()
        .filter(Parsed.Accepted.class::isInstance)
        .map(record -> (PatentFact) ((Parsed.Accepted) record).facts().getFirst())
        .toList();
  }

  private List<Parsed> records() {
    try (var records = new PatentsViewSource().read(InputFile.of(folder))) {
      return records.toList();
    }
  }

  private void table(String name, String text) throws IOException {
    Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
