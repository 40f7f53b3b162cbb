package io.luopan.loaders.patent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.patent.document.BadPatentDate;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.LocalizedText;
import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.party.HolderRole;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.PartyMention;
import io.luopan.model.party.PersonMention;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentType;
import io.luopan.model.place.RegionCode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsptoGrantSourceTest {
  private final UsptoGrantSource source = new UsptoGrantSource();

  @TempDir Path folder;

  @Test
  void readsNumbersDatesAndTextsOfVersion40() {
    var grant = grant(1);

    assertThat(grant.application()).hasToString("US10300001");
    assertThat(grant.publications())
        .extracting(p -> p.number().text(), PatentFact.PublishedDocument::publishedOn)
        .containsExactly(tuple("US6840001B1", LocalDate.of(2005, 1, 4)));
    assertThat(grant.filedOn()).isEqualTo("2002-11-15");
    assertThat(grant.grantedOn()).isEqualTo("2005-01-04");
    assertThat(grant.status()).isNull();
    assertThat(grant.type()).isEqualTo(PatentType.INVENTION);
    assertThat(grant.titles()).containsExactly(LocalizedText.en("Membrane for H2O electrolysis"));
    assertThat(grant.abstracts())
        .containsExactly(
            LocalizedText.en("A membrane & its use at 80&deg;C, with “pores”.\nSecond paragraph."));
    assertThat(grant.originalNumbers()).containsExactly("US10300001", "US06840001B1");
  }

  @Test
  void takesTheIpcOfEdition7Apart() {
    assertThat(grant(1).classes())
        .containsExactly(
            new ClassAssignment(ClassScheme.IPC, "H01M 8/10", true, "7"),
            new ClassAssignment(ClassScheme.IPC, "H01L 21/302", false, "7"),
            new ClassAssignment(ClassScheme.IPC, "C25B 11/00", false, "7"));
  }

  @Test
  void notesWhatItLeavesOut() {
    assertThat(accepted(1).notes())
        .extracting(LoadIssue::code, LoadIssue::message)
        .containsExactly(
            tuple(
                ErrorCode.BAD_IDENTIFIER,
                "'?' is no symbol of IPC and was left out; the patent was loaded without it."),
            tuple(
                ErrorCode.BAD_IDENTIFIER,
                "The cited document 'WOPCT/US01/30137' has no publication number that can be read and"
                    + " was left out; the patent was loaded without it."));
  }

  @Test
  void citesPublicationsWithAndWithoutKindEachOnce() {
    assertThat(grant(1).citations())
        .extracting(c -> c.cited().text(), PatentFact.Citation::category)
        .containsExactly(
            tuple("US4209787A", "cited by examiner"), tuple("WO1999017553", "cited by other"));
    assertThat(grant(4).citations())
        .extracting(c -> c.cited().text(), PatentFact.Citation::category)
        .containsExactly(tuple("US20100171657A1", "cited by applicant"));
  }

  @Test
  void takesAssigneesForHoldersWhereInventorsAloneApply() {
    var grant = grant(1);

    assertThat(grant.parties())
        .extracting(
            PartyMention::rawName,
            PartyMention::role,
            PartyMention::sequence,
            PartyMention::type,
            PartyMention::region)
        .containsExactly(
            tuple(
                "Example Membranes, Inc.",
                HolderRole.APPLICANT,
                1,
                HolderType.COMPANY,
                region("US-NY")),
            tuple(
                "Department of Examples",
                HolderRole.APPLICANT,
                2,
                HolderType.GOVERNMENT,
                region("US-DC")),
            tuple(
                "Example Membranes, Inc.",
                HolderRole.CURRENT_OWNER,
                1,
                HolderType.COMPANY,
                region("US-NY")),
            tuple(
                "Department of Examples",
                HolderRole.CURRENT_OWNER,
                2,
                HolderType.GOVERNMENT,
                region("US-DC")));
    assertThat(grant.inventors())
        .containsExactly(
            new PersonMention("Ada B. Sample, III", 1), new PersonMention("Erika Muster", 2));
  }

  @Test
  void takesInventorsForHoldersWhereNobodyElseStands() {
    var design = grant(2);

    assertThat(design.type()).isEqualTo(PatentType.DESIGN);
    assertThat(design.publications().getFirst().number()).hasToString("USD560001S1");
    assertThat(design.classes())
        .containsExactly(new ClassAssignment(ClassScheme.LOCARNO, "02-03", true, "8"));
    assertThat(design.parties())
        .containsExactly(
            new PartyMention(
                "Ugo Esempio", HolderRole.APPLICANT, 1, HolderType.PERSON, null, region("IT")));
    assertThat(design.abstracts()).isEmpty();
  }

  @Test
  void takesTheMainClassOfVersion43AndTheCityOfAChineseAssignee() {
    var grant = grant(4);

    assertThat(grant.classes())
        .containsExactly(
            new ClassAssignment(ClassScheme.IPC, "H01M 8/1004", true, "2013.01"),
            new ClassAssignment(ClassScheme.IPC, "H01M 4/86", false, "2006.01"));
    assertThat(grant.parties())
        .extracting(
            PartyMention::rawName, PartyMention::role, PartyMention::type, PartyMention::region)
        .containsExactly(
            tuple(
                "Sample University", HolderRole.APPLICANT, HolderType.UNIVERSITY, region("320100")),
            tuple(
                "Sample University",
                HolderRole.CURRENT_OWNER,
                HolderType.UNIVERSITY,
                region("320100")));
    assertThat(grant.inventors()).containsExactly(new PersonMention("Xiao Li", 1));
  }

  @Test
  void keepsOrganizationsThatAppliedApartFromLaterOwnersInVersion45() {
    var grant = grant(5);

    assertThat(grant.parties())
        .extracting(PartyMention::rawName, PartyMention::role, PartyMention::sequence)
        .containsExactly(
            tuple("Sample Robotics GmbH", HolderRole.APPLICANT, 1),
            tuple("Max Beispiel", HolderRole.APPLICANT, 2),
            tuple("Later Owner Corp.", HolderRole.CURRENT_OWNER, 1));
    assertThat(grant.classes())
        .containsExactly(
            new ClassAssignment(ClassScheme.IPC, "B25J 9/16", true, "2006.01"),
            new ClassAssignment(ClassScheme.CPC, "B25J 9/1697", true, "2013.01"),
            new ClassAssignment(ClassScheme.CPC, "Y02E 60/50", false, "2013.01"));
  }

  @Test
  void rejectsASequenceListingAmongTheGrants() {
    var parsed = read(fixture()).get(2);

    assertThat(parsed).isInstanceOf(Parsed.Rejected.class);
    assertThat(((Parsed.Rejected) parsed).issue())
        .returns(ErrorCode.NOT_RECOGNIZED, LoadIssue::code)
        .extracting(LoadIssue::message)
        .asString()
        .startsWith("Document 3 is a sequence-cwu (a sequence listing), not a grant");
    assertThat(parsed.at()).hasToString("uspto-grants.xml, document 3");
  }

  @Test
  void rejectsADateThatIsNoneAndANumberThatIsMissing() throws IOException {
    var text = Files.readString(fixture().path());
    var badDate =
        Files.writeString(folder.resolve("date.xml"), text.replace("20021115", "20021315"));
    var noNumber =
        Files.writeString(
            folder.resolve("number.xml"), text.replace("<doc-number>10300001</doc-number>", ""));

    assertThat(read(InputFile.of(badDate)).getFirst())
        .isInstanceOfSatisfying(
            Parsed.Rejected.class,
            r ->
                assertThat(r.issue())
                    .isEqualTo(new BadPatentDate("application-reference", "20021315")));
    assertThat(read(InputFile.of(noNumber)).getFirst())
        .isInstanceOfSatisfying(
            Parsed.Rejected.class,
            r -> assertThat(r.issue().code()).isEqualTo(ErrorCode.BAD_IDENTIFIER));
  }

  @Test
  void recognizesGrantsByTheirRootElement() throws IOException {
    var text = Files.readString(fixture().path());

    assertThat(source.recognize(sample(text)).confidence()).isGreaterThan(90);
    assertThat(
            source
                .recognize(sample(text.replace("us-patent-grant", "us-patent-application")))
                .fits())
        .isFalse();
    assertThat(source.recognize(sample("")).fits()).isFalse();
  }

  private static FileSample sample(String text) {
    return new FileSample("a.xml", new byte[0], Optional.of(text), Optional.empty(), false);
  }

  private PatentFact grant(int document) {
    return (PatentFact) accepted(document).facts().getFirst();
  }

  private Parsed.Accepted accepted(int document) {
    return (Parsed.Accepted) read(fixture()).get(document - 1);
  }

  private List<Parsed> read(InputFile file) {
    try (var records = source.read(file)) {
      return records.toList();
    }
  }

  private static RegionCode region(String code) {
    return RegionCode.parse(code);
  }

  private static InputFile fixture() {
    try {
      return InputFile.of(
          Path.of(UsptoGrantSourceTest.class.getResource("uspto-grants.xml").toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
