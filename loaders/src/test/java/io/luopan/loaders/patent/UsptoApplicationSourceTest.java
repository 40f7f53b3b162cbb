package io.luopan.loaders.patent;

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
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentType;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UsptoApplicationSourceTest {
  private final UsptoApplicationSource source = new UsptoApplicationSource();

  @Test
  void readsAnApplicationOfVersion4AsAGrantButNotGranted() {
    var patent = fixture().patent(1);

    assertThat(patent.application()).hasToString("US16900001");
    assertThat(patent.publications())
        .extracting(p -> p.number().text(), PatentFact.PublishedDocument::publishedOn)
        .containsExactly(tuple("US20210900001A1", LocalDate.of(2021, 1, 7)));
    assertThat(patent.filedOn()).isEqualTo("2020-06-12");
    assertThat(patent.grantedOn()).isNull();
    assertThat(patent.type()).isEqualTo(PatentType.INVENTION);
    assertThat(patent.priorities())
        .singleElement()
        .returns("DE102019200001", priority -> priority.application().text());
    assertThat(patent.parties())
        .extracting(PartyMention::rawName, PartyMention::role, p -> String.valueOf(p.region()))
        .containsExactly(tuple("Sample Robotics GmbH", HolderRole.APPLICANT, "DE"));
    assertThat(patent.classes())
        .containsExactly(
            new ClassAssignment(ClassScheme.IPC, "H01M 8/1004", true, "2006.01"),
            new ClassAssignment(ClassScheme.CPC, "H01M 8/1004", true, "2013.01"));
  }

  @Test
  void readsAnApplicationOfVersion16() {
    var patent = fixture().patent(2);

    assertThat(patent.application()).hasToString("US09990002");
    assertThat(patent.publications())
        .extracting(p -> p.number().text(), PatentFact.PublishedDocument::publishedOn)
        .containsExactly(tuple("US20020900002A1", LocalDate.of(2002, 7, 4)));
    assertThat(patent.filedOn()).isEqualTo("2001-11-21");
    assertThat(patent.titles()).containsExactly(LocalizedText.en("Head gear"));
    assertThat(patent.abstracts()).containsExactly(LocalizedText.en("A gear for the head."));
    assertThat(patent.priorities())
        .singleElement()
        .returns("JP2000990002", priority -> priority.application().text());
    assertThat(patent.classes())
        .containsExactly(
            new ClassAssignment(ClassScheme.IPC, "A41D 13/00", true, "7"),
            new ClassAssignment(ClassScheme.IPC, "H01M 4/86", false, "7"));
    assertThat(patent.parties())
        .extracting(
            PartyMention::rawName,
            PartyMention::role,
            PartyMention::type,
            p -> String.valueOf(p.region()))
        .containsExactly(
            tuple("Rei Kogyo K.K.", HolderRole.APPLICANT, HolderType.COMPANY, "JP"),
            tuple("Rei Kogyo K.K.", HolderRole.CURRENT_OWNER, HolderType.COMPANY, "JP"));
    assertThat(patent.inventors())
        .containsExactly(new PersonMention("Ada B. Sample", 1), new PersonMention("Taro Rei", 2));
  }

  @Test
  void rejectsASequenceListingAmongTheApplications() {
    assertThat(fixture().rejection(3))
        .returns(ErrorCode.NOT_RECOGNIZED, LoadIssue::code)
        .returns(
            "Document 3 is a sequence-cwu (a sequence listing), not an application; nothing needs to be done, the application itself stands beside it.",
            LoadIssue::message);
  }

  @Test
  void recognizesEitherRootElementAndLeavesGrantsToTheirSource() {
    assertThat(fixture().recognition().confidence()).isGreaterThan(90);
    assertThat(source.recognize(sample("<patent-application-publication>")).fits()).isTrue();
    assertThat(source.recognize(sample("<us-patent-grant lang='EN'>")).fits()).isFalse();
    assertThat(source.recognize(sample("")).fits()).isFalse();
  }

  @Test
  void readsRealApplicationsOfBothForms() {
    var early = ReadRecords.ofShared(source, "uspto_grant_xml/pa040101.two.xml");
    var later = ReadRecords.ofShared(source, "uspto_grant_xml/ipa130117.one.xml");

    assertThat(early.parsed()).hasSize(1);
    assertThat(early.accepted(1).notes()).isEmpty();
    assertThat(early.patent(1))
        .returns("US10189364", patent -> String.valueOf(patent.application()))
        .returns(1, patent -> patent.inventors().size())
        .returns(1, patent -> patent.abstracts().size())
        .returns("A41B 1/00", patent -> patent.classes().getFirst().symbol())
        .returns("Hill-Rom Services, Inc.", patent -> patent.parties().getFirst().rawName());
    assertThat(later.parsed()).hasSize(2);
    assertThat(later.patent(1))
        .returns("US13181579", patent -> String.valueOf(patent.application()))
        .returns("Yennifer Feliciano", patent -> patent.parties().getFirst().rawName())
        .returns(HolderType.PERSON, patent -> patent.parties().getFirst().type());
    assertThat(later.accepted(2).notes()).isEmpty();
  }

  private ReadRecords fixture() {
    return ReadRecords.ofFixture(
        source, UsptoApplicationSourceTest.class, "uspto-applications.xml");
  }

  private static FileSample sample(String text) {
    return new FileSample("a.xml", new byte[0], Optional.of(text), Optional.empty(), false);
  }
}
