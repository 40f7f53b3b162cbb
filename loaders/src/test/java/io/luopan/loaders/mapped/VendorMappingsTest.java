package io.luopan.loaders.mapped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.LocalizedText;
import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.party.HolderRole;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.PartyMention;
import io.luopan.model.party.PersonMention;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentFact.Citation;
import io.luopan.model.patent.PatentFact.Priority;
import io.luopan.model.patent.PatentType;
import io.luopan.model.patent.PublicationNumber;
import io.luopan.model.place.RegionCode;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A row or two of each vendor's table, as the vendor shapes it.
class VendorMappingsTest {
  private static final String LENS =
      "#,Jurisdiction,Kind,Display Key,Lens ID,Publication Date,Publication Year,Application Number,"
          + "Application Date,Priority Numbers,Earliest Priority Date,Title,Abstract,Applicants,Inventors,"
          + "Owners,URL,Document Type,Cites Patent Count,CPC Classifications,IPCR Classifications,Legal Status";
  private static final String OLD_LENS =
      "#,Jurisdiction,Kind,Publication Number,Publication Date,Publication Year,Application Number,"
          + "Application Date,Priority Numbers,Title,Applicants,Inventors,URL,Type,Full Text,Cited Count,"
          + "CPC Classifications,IPCR Classifications";
  private static final String ESPACENET =
      "Title,Publication number,Publication date,Inventor(s),Applicant(s),International classification,"
          + "Cooperative Patent Classification,Application number,Date of application,Priority number(s),"
          + "Patents cited in the search report,Literature cited in the search report";

  @TempDir Path folder;

  @Test
  void readsTheLensOfToday() {
    var read =
        read(
            LENS,
            "1,US,B2,US 9876543 B2,029-385-113-284-728,2018-01-23,2018,US 201514863446 A,2015-09-23,"
                + "US 201514863446 A 20150923;;US 201562130600 P 20150309,2015-03-09,Kettle,A kettle.,"
                + "KETTLE WORKS INC;;DOE JANE,DOE JANE;;ROE JOHN,Kettle Holdings LLC,https://lens.org/1,"
                + "Granted Patent,4,A47J27/21;;A47J36/24,A47J27/21;;A47J27/21,Active");

    var patent = read.patent();
    assertThat(read.source()).isEqualTo("lens-csv");
    assertThat(patent.application()).hasToString("US14863446");
    assertThat(patent.publications().getFirst().number()).hasToString("US9876543B2");
    assertThat(patent.filedOn()).isEqualTo("2015-09-23");
    assertThat(patent.grantedOn()).isEqualTo("2018-01-23");
    assertThat(patent.type()).isEqualTo(PatentType.INVENTION);
    assertThat(patent.titles()).containsExactly(LocalizedText.en("Kettle"));
    assertThat(patent.status().status()).isEqualTo(LegalStatus.IN_FORCE);
    assertThat(patent.priorities())
        .containsExactly(
            new Priority(ApplicationNumber.parse("US62130600"), LocalDate.of(2015, 3, 9)));
    assertThat(patent.parties())
        .extracting(PartyMention::rawName, PartyMention::role, PartyMention::type)
        .containsExactly(
            tuple("KETTLE WORKS INC", HolderRole.APPLICANT, HolderType.COMPANY),
            tuple("DOE JANE", HolderRole.APPLICANT, HolderType.PERSON),
            tuple("Kettle Holdings LLC", HolderRole.CURRENT_OWNER, HolderType.COMPANY));
    assertThat(patent.inventors())
        .containsExactly(new PersonMention("DOE JANE", 1), new PersonMention("ROE JOHN", 2));
    assertThat(patent.classes())
        .containsExactly(
            new ClassAssignment(ClassScheme.IPC, "A47J 27/21", true, null),
            new ClassAssignment(ClassScheme.CPC, "A47J 27/21", false, null),
            new ClassAssignment(ClassScheme.CPC, "A47J 36/24", false, null));
    assertThat(read.notes())
        .containsExactly("These columns are not used: Earliest Priority Date, Cites Patent Count.");
  }

  @Test
  void readsTheLensOfOldWhoseYearsAreThoseOfTheWeek() {
    var read =
        read(
            OLD_LENS,
            "1,US,A,US 4632836 A,30/12/87,1986,US 59949784 A,12/04/84,US 59949784 A 19840412,Oven,"
                + "OVEN WORKS INC,DOE JANE,https://lens.org/1,Granted Patent,yes,1,A21B1/52,A21B1/52");

    var patent = read.patent();
    assertThat(read.source()).isEqualTo("lens-csv");
    assertThat(patent.publishedOn()).isEqualTo("1986-12-30");
    assertThat(patent.filedOn()).isEqualTo("1984-04-12");
    assertThat(patent.application()).hasToString("US06599497");
    assertThat(patent.priorities()).isEmpty();
  }

  @Test
  void keepsTheDocumentWhereTheLensLeavesTheApplicationOpen() {
    var read =
        read(
            OLD_LENS,
            "1,US,A,US 4632836 A,30/12/86,1986,US 59949791 A,12/04/84,,Oven,,,,Granted Patent,,,,");

    assertThat(read.patent().application()).isNull();
    assertThat(read.patent().originalNumbers()).contains("US 59949791 A");
    assertThat(read.notes()).anyMatch(note -> note.contains("US 59949791 A"));
  }

  @Test
  void saysThatALensTableNamesNoPatent() {
    var file =
        ReadTable.file(folder, "#,Lens ID,Jurisdiction,Title", "1,029-385-113-284-728,US,Kettle");

    assertThatThrownBy(() -> ReadTable.of(file))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> assertThat(e.issue().code()).isEqualTo(ErrorCode.MISSING_COLUMN))
        .hasMessageContaining("Display Key")
        .hasMessageContaining("Lens ID, Jurisdiction, Title");
  }

  @Test
  void readsGooglePatentsBelowTheAddressOfTheSearch() {
    var read =
        read(
            "search URL:,https://patents.google.com/?q=kettle",
            "id,title,assignee,inventor/author,priority date,filing/creation date,publication date,"
                + "grant date,result link,representative figure link",
            "US-9254383-B2,Kettle ,\"Kettle Works, LLC\",\"Jane Doe, John Roe\",2009-03-20,2013-04-28,"
                + "2016-02-09,2016-02-09,https://patents.google.com/patent/US9254383B2/en,",
            "CN-102206141-A,一种水壶,某大学,张三,2010-03-20,2011-04-11,2011-10-05,,,");

    assertThat(read.source()).isEqualTo("google-patents");
    var patent = read.patent();
    assertThat(patent.publications().getFirst().number()).hasToString("US9254383B2");
    assertThat(patent.grantedOn()).isEqualTo("2016-02-09");
    assertThat(patent.parties())
        .extracting(PartyMention::rawName)
        .containsExactly("Kettle Works, LLC");
    assertThat(patent.inventors()).hasSize(2);
    assertThat(read.patents().getLast().titles()).containsExactly(LocalizedText.zh("一种水壶"));
    assertThat(read.patents().getLast().grantedOn()).isNull();
    assertThat(read.notes()).containsExactly("These columns are not used: priority date.");
  }

  @Test
  void readsEspacenet() {
    var read =
        read(
            ESPACENET,
            "KETTLE,CN203956942 (U); CN103957000 (A),2014-11-26,DOE JANE [US];  ROE JOHN [GB],"
                + "KETTLE WORKS INC [US];  KETTLE WORKS INC,A47J27/21; A47J36/24,,CN20142393883U,20140716,"
                + "CN20142393883U 20140716; US201361862660P 20130806,US1377974 (A); CN2041888U (U),");

    var patent = read.patent();
    assertThat(read.source()).isEqualTo("espacenet");
    assertThat(patent.application()).hasToString("CN201420393883.2");
    assertThat(patent.publications())
        .extracting(document -> document.number().text())
        .containsExactly("CN203956942U", "CN103957000A");
    assertThat(patent.publishedOn()).isEqualTo("2014-11-26");
    assertThat(patent.parties())
        .containsExactly(
            PartyMention.applicant("KETTLE WORKS INC", 1)
                .ofType(HolderType.COMPANY)
                .in(RegionCode.parse("US")));
    assertThat(patent.inventors())
        .containsExactly(new PersonMention("DOE JANE", 1), new PersonMention("ROE JOHN", 2));
    assertThat(patent.priorities())
        .containsExactly(
            new Priority(ApplicationNumber.parse("US61862660"), LocalDate.of(2013, 8, 6)));
    assertThat(patent.citations())
        .containsExactly(
            new Citation(PublicationNumber.parse("US1377974A"), null),
            new Citation(PublicationNumber.parse("CN2041888U"), null));
  }

  @Test
  void readsNumbersThatEspacenetWritesInEpodocForm() {
    var read =
        read(
            ESPACENET,
            "KETTLE,DE102013010377 (A1),12/06/2014,,,,,DE20131010377,20130620,DE20121020852 20121123,,",
            "OVEN,KR20150000637 (U),2015-02-11,,,,,KR20130006425U,20130801,,,");

    assertThat(read.patent().application()).isEqualTo(ApplicationNumber.parse("DE102013010377"));
    assertThat(read.patent().publishedOn()).isEqualTo("2014-06-12");
    assertThat(read.patent().priorities())
        .containsExactly(
            new Priority(ApplicationNumber.parse("DE102012020852"), LocalDate.of(2012, 11, 23)));
    assertThat(read.notes()).noneMatch(note -> note.contains("KR20130006425U"));
  }

  @Test
  void readsPatentscope() {
    var read =
        read(
            "Query: kettle",
            "Application Id,Application Number,Application Date,Publication Number,Publication Date,"
                + "Country,Title,Abstract,I P C,Applicants,Inventors,Priorities Data,Image",
            "WO2015026896,PCT/US2014/051801,20.08.2014,WO/2015/026896,26.02.2015,WO,Kettle,A kettle.,"
                + "A47J 27/21; A47J 36/24,KETTLE WORKS INC,\"DOE, Jane; ROE, John\",61/862660,",
            "US123,14215185,17.03.2014,20150027432,29.01.2015,US,Oven,,A21B 1/52,,,,");

    assertThat(read.source()).isEqualTo("patentscope");
    assertThat(read.patent().application()).hasToString("WO2014US051801");
    assertThat(read.patent().publications().getFirst().number()).hasToString("WO2015026896");
    assertThat(read.patent().filedOn()).isEqualTo("2014-08-20");
    assertThat(read.patent().inventors()).contains(new PersonMention("DOE, Jane", 1));
    assertThat(read.patents().getLast().application()).hasToString("US14215185");
    assertThat(read.patents().getLast().publications().getFirst().number())
        .hasToString("US20150027432");
  }

  @Test
  void readsDerwentBelowThreeLinesOfItsOwn() {
    var read =
        read(
            "Derwent Innovation,,,,,,,,,",
            "检索式,水壶,,,,,,,,",
            "导出日期,2024-01-02,,,,,,,,",
            "公开号,标题,标题 - DWPI,优先权号,优先权日,申请号,申请日期,公开日期,专利权人/申请人,IPC - 现版,发明人 - 带有地址",
            "CN102206141A,一种水壶,Kettle with two spouts,CN201110089928A | US201562130600P,2011-04-11 | 2015-03-09,"
                + "CN201110089928A,2011-04-11,2011-10-05,某大学 | 水壶有限公司,A47J002721 | A47J003624,\"张三,杭州,CN\"");

    var patent = read.patent();
    assertThat(read.source()).isEqualTo("derwent");
    assertThat(patent.application()).hasToString("CN201110089928.8");
    assertThat(patent.titles())
        .containsExactly(LocalizedText.zh("一种水壶"), LocalizedText.en("Kettle with two spouts"));
    assertThat(patent.priorities())
        .containsExactly(
            new Priority(ApplicationNumber.parse("US62130600"), LocalDate.of(2015, 3, 9)));
    assertThat(patent.parties()).extracting(PartyMention::rawName).containsExactly("某大学", "水壶有限公司");
    assertThat(patent.classes())
        .extracting(ClassAssignment::symbol)
        .containsExactly("A47J 27/21", "A47J 36/24");
    assertThat(read.notes()).containsExactly("These columns are not used: 发明人 - 带有地址.");
  }

  @Test
  void readsPatentsViewsTableOfPatents() {
    var read =
        read(
            "patent_id\tpatent_type\tpatent_date\tpatent_title\twipo_kind\tnum_claims\tfilename",
            "10000000\tutility\t2018-06-19\tKettle\tB2\t20\tipg.xml",
            "D533981\tdesign\t2006-12-26\tOven\tS1\t1\tipg.xml",
            "AI00318\tdefensive publication\t1985-07-01\tLamp\tI4\t1\tipg.xml");

    assertThat(read.source()).isEqualTo("patentsview-patent");
    assertThat(read.patents())
        .extracting(patent -> patent.publications().getFirst().number().text())
        .containsExactly("US10000000B2", "USD533981S1", "USAI318I4");
    assertThat(read.patent().grantedOn()).isEqualTo("2018-06-19");
    assertThat(read.patents().get(1).type()).isEqualTo(PatentType.DESIGN);
  }

  @Test
  void rejectsARowAndReadsOn() {
    var read =
        read(
            "id,title,assignee,inventor/author,filing/creation date,publication date",
            "no number,Kettle,,,,",
            "US-9254383-B2,Kettle,,,soon,",
            "US-9254384-B2,Kettle,,,,");

    assertThat(read.patents()).hasSize(1);
    assertThat(read.rejected())
        .extracting(rejected -> rejected.issue().code())
        .containsExactly(ErrorCode.BAD_IDENTIFIER, ErrorCode.BAD_DATE);
    assertThat(read.rejected().getLast().at().number()).isEqualTo(3);
  }

  private ReadTable read(String... lines) {
    return ReadTable.of(ReadTable.file(folder, lines));
  }
}
