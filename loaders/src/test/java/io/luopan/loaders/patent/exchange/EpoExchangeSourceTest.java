package io.luopan.loaders.patent.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.luopan.loaders.patent.document.ReadRecords;
import io.luopan.loaders.source.FileSample;
import io.luopan.model.LocalizedText;
import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.party.HolderRole;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.PartyMention;
import io.luopan.model.party.PersonMention;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentFact.Event;
import io.luopan.model.patent.PatentFact.Priority;
import io.luopan.model.patent.PatentType;
import io.luopan.model.place.RegionCode;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EpoExchangeSourceTest {
  private final EpoExchangeSource source = new EpoExchangeSource();

  @Test
  void readsNumbersDaysTextsAndFamilyOfAFamilyMember() {
    var patent = family().patent(1);

    assertThat(patent.application()).hasToString("EP20170001");
    assertThat(patent.publications())
        .extracting(p -> p.number().text(), PatentFact.PublishedDocument::publishedOn)
        .containsExactly(tuple("EP3999001B1", LocalDate.of(2023, 1, 5)));
    assertThat(patent.type()).isEqualTo(PatentType.INVENTION);
    assertThat(patent.filedOn()).isEqualTo("2020-05-06");
    assertThat(patent.grantedOn()).isEqualTo("2023-01-05");
    assertThat(patent.titles())
        .containsExactly(new LocalizedText("de", "Membran"), LocalizedText.en("Membrane"));
    assertThat(patent.abstracts())
        .containsExactly(LocalizedText.en("A membrane with pores.\nAnd a frame."));
    assertThat(patent.families()).hasToString("[simple:71000001]");
    assertThat(patent.originalNumbers()).containsExactly("EP20170001A", "EP3999001B1");
  }

  @Test
  void readsEachClaimedPriorityOnceInTheFormThatIsSurest() {
    assertThat(family().patent(1).priorities())
        .extracting(p -> p.application().text(), Priority::filedOn)
        .containsExactly(
            tuple("DE102019200001", LocalDate.of(2019, 5, 7)),
            tuple("WO2020EP062001", LocalDate.of(2020, 4, 30)),
            tuple("GB201900758", LocalDate.of(2019, 1, 17)));
  }

  @Test
  void passesOverAPatentsOwnApplicationAsItsPriority() {
    var patent = family().patent(2);

    assertThat(patent.application()).hasToString("US17600001");
    assertThat(patent.priorities()).isEmpty();
    assertThat(patent.grantedOn()).isNull();
  }

  @Test
  void tellsSymbolsOnceTheOneInFirstPositionInFront() {
    assertThat(family().patent(1).classes())
        .containsExactly(
            new ClassAssignment(ClassScheme.IPC, "H01M 4/86", true, "2006.01"),
            new ClassAssignment(ClassScheme.IPC, "H01M 8/1004", false, null),
            new ClassAssignment(ClassScheme.CPC, "H01M 8/1004", true, null),
            new ClassAssignment(ClassScheme.CPC, "Y02E 60/50", false, null));
  }

  @Test
  void namesEachPartyOnceAsTheDocumentSpellsIt() {
    var patent = family().patent(1);

    assertThat(patent.parties())
        .containsExactly(
            new PartyMention(
                "Beispiel Membranen GmbH",
                HolderRole.APPLICANT,
                1,
                HolderType.COMPANY,
                null,
                RegionCode.parse("DE")),
            new PartyMention(
                "Muster, Erika",
                HolderRole.APPLICANT,
                2,
                HolderType.PERSON,
                null,
                RegionCode.parse("AT")));
    assertThat(patent.inventors()).containsExactly(new PersonMention("Muster, Erika", 1));
  }

  @Test
  void citesByDocdbNumberWithAllCategories() {
    assertThat(family().patent(1).citations())
        .extracting(c -> c.cited().text(), PatentFact.Citation::category)
        .containsExactly(tuple("WO2002054790A2", "YA"));
  }

  @Test
  void keepsOfALegalEventInWhichStateItHappened() {
    assertThat(family().patent(1).events())
        .containsExactly(
            new Event(
                Office.EP,
                "PG25",
                LocalDate.of(2024, 5, 1),
                "LAPSED IN A CONTRACTING STATE [ANNOUNCED]; Ref Country Code: BG; Effective DATE: 20230405"),
            new Event(Office.EP, "26N", LocalDate.of(2023, 12, 6), "NO OPPOSITION FILED"));
  }

  @Test
  void notesWhatOfADocumentItCannotUse() {
    assertThat(family().accepted(1).notes())
        .extracting(LoadIssue::message)
        .satisfiesExactlyInAnyOrder(
            note -> assertThat(note).startsWith("'none at all' is no symbol of IPC"),
            note -> assertThat(note).startsWith("The priority 'XX?'"),
            note -> assertThat(note).startsWith("The legal event 'AK' (DESIGNATED"));
  }

  @Test
  void rejectsAMemberWhoseNumberCannotBeRead() {
    assertThat(family().parsed()).hasSize(3);
    assertThat(family().rejection(3))
        .returns(ErrorCode.BAD_IDENTIFIER, LoadIssue::code)
        .returns(
            "The patent's publication-reference cannot be read: 'EPnoneA1' is no publication number; correct it in the file.",
            LoadIssue::message);
  }

  @Test
  void readsDocdbItselfWithItsFormsSideBySide() {
    var patent = fixture("docdb.xml").patent(1);

    assertThat(patent.application()).hasToString("DKT19702186");
    assertThat(patent.publications())
        .singleElement()
        .returns("DK3990001T3", document -> document.number().text());
    assertThat(patent.titles()).containsExactly(new LocalizedText("da", "Lager"));
    assertThat(patent.priorities())
        .singleElement()
        .returns("WO2019EP050740", priority -> priority.application().text());
    assertThat(patent.classes())
        .containsExactly(
            new ClassAssignment(ClassScheme.IPC, "H01M 10/613", true, "2014.01"),
            new ClassAssignment(ClassScheme.CPC, "H01M 10/613", true, null));
    assertThat(patent.parties())
        .extracting(PartyMention::rawName, PartyMention::region)
        .containsExactly(tuple("Eksempel A/S", RegionCode.parse("DK")));
    assertThat(patent.inventors()).containsExactly(new PersonMention("JENSEN OLE", 1));
  }

  @Test
  void knowsAPatentByItsPublicationWhereItsApplicationNumberCannotBeRead() {
    var records = fixture("docdb.xml");

    assertThat(records.patent(4).application()).isNull();
    assertThat(records.patent(4).publications())
        .hasToString("[PublishedDocument[number=AR120001A1, publishedOn=2021-12-29]]");
    assertThat(records.patent(4).filedOn()).isEqualTo("2020-09-21");
    assertThat(records.accepted(4).notes())
        .singleElement()
        .extracting(LoadIssue::message)
        .asString()
        .startsWith("The application number 'AR?A' cannot be read");
  }

  @Test
  void rejectsADeletionAndReadsADocumentThatIsOnlyNamed() {
    var records = fixture("docdb.xml");

    assertThat(records.rejection(2).message()).startsWith("The record is a deletion from DOCDB");
    assertThat(records.patent(3).publications())
        .extracting(p -> p.number().text(), PatentFact.PublishedDocument::publishedOn)
        .containsExactly(tuple("CN109990001A", LocalDate.of(2019, 7, 9)));
    assertThat(records.patent(3).families()).hasToString("[simple:71000010]");
  }

  @Test
  void readsARegisterEntryAsItStandsNowAndWhoAppliedFirst() {
    var patent = fixture("register.xml").patent(1);

    assertThat(patent.application()).hasToString("EP20170001");
    assertThat(patent.publications())
        .extracting(p -> p.number().text())
        .containsExactly("EP3999001A1", "EP3999001B1");
    assertThat(patent.grantedOn()).isEqualTo("2023-01-04");
    assertThat(patent.status())
        .isEqualTo(
            new PatentFact.StatusStatement(
                LegalStatus.IN_FORCE,
                LocalDate.of(2023, 11, 10),
                "No opposition filed within time limit"));
    assertThat(patent.titles()).containsExactly(LocalizedText.en("MEMBRANE"));
    assertThat(patent.parties())
        .extracting(PartyMention::rawName, PartyMention::role)
        .containsExactly(
            tuple("Beispiel Membranen GmbH", HolderRole.APPLICANT),
            tuple("Later Owner Oy", HolderRole.CURRENT_OWNER));
    assertThat(patent.classes())
        .extracting(ClassAssignment::symbol)
        .containsExactly("H01M 8/1004", "H01M 4/86");
    assertThat(patent.priorities())
        .singleElement()
        .returns("DE102019200001", priority -> priority.application().text());
    assertThat(patent.citations()).singleElement().returns("YA", PatentFact.Citation::category);
    assertThat(patent.events())
        .containsExactly(
            new Event(
                Office.EP,
                "0009261",
                LocalDate.of(2023, 11, 10),
                "No opposition filed within time limit"));
  }

  @Test
  void recognizesTheEposNamespacesUnderAnyPrefix() {
    assertThat(family().recognition().confidence()).isGreaterThan(90);
    assertThat(fixture("docdb.xml").recognition().fits()).isTrue();
    assertThat(fixture("register.xml").recognition().fits()).isTrue();
    assertThat(source.recognize(sample("<a xmlns='http://example.org'/>")).fits()).isFalse();
    assertThat(source.recognize(sample("")).fits()).isFalse();
  }

  private static FileSample sample(String text) {
    return new FileSample("a.xml", new byte[0], Optional.of(text), Optional.empty(), false);
  }

  private ReadRecords family() {
    return fixture("family.xml");
  }

  private ReadRecords fixture(String name) {
    return ReadRecords.ofFixture(source, EpoExchangeSourceTest.class, name);
  }
}
