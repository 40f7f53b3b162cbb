package io.luopan.loaders.patent.st96;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.luopan.loaders.patent.document.ReadRecords;
import io.luopan.loaders.source.FileSample;
import io.luopan.model.LocalizedText;
import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.PartyMention;
import io.luopan.model.party.PersonMention;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class St96SourceTest {
  private final St96Source source = new St96Source();

  @Test
  void readsABibliographyWithinAPublication() {
    var patent = fixture("publication.xml").patent(1);

    assertThat(patent.application()).hasToString("US17600001");
    assertThat(patent.publications())
        .singleElement()
        .returns("US11900001B2", document -> document.number().text());
    assertThat(patent.filedOn()).isEqualTo("2021-05-06");
    assertThat(patent.grantedOn()).isEqualTo("2024-02-13");
    assertThat(patent.priorities())
        .singleElement()
        .returns("EP20170001", priority -> priority.application().text());
    assertThat(patent.titles()).containsExactly(LocalizedText.en("Membrane of pores"));
    assertThat(patent.abstracts()).containsExactly(LocalizedText.en("A membrane."));
    assertThat(patent.citations())
        .singleElement()
        .returns("US6968153B1", citation -> citation.cited().text());
  }

  @Test
  void readsClassesAndPartiesOutOfTheirBags() {
    var patent = fixture("publication.xml").patent(1);

    assertThat(patent.classes())
        .containsExactly(
            new ClassAssignment(ClassScheme.IPC, "H01M 8/1004", true, "2016.01"),
            new ClassAssignment(ClassScheme.IPC, "H01M 4/86", false, "2006.01"),
            new ClassAssignment(ClassScheme.CPC, "H01M 8/1004", true, "2013.01"));
    assertThat(patent.parties())
        .extracting(PartyMention::rawName, PartyMention::type, p -> String.valueOf(p.region()))
        .containsExactly(tuple("Example Membranes, Inc.", HolderType.COMPANY, "US-NY"));
    assertThat(patent.inventors()).containsExactly(new PersonMention("Ada Sample", 1));
  }

  @Test
  void readsAnAbstractFromAFileWrapperAndRejectsOtherPapers() {
    var papers = fixture("papers.xml");

    assertThat(papers.patent(1).application()).hasToString("US13900001");
    assertThat(papers.patent(1).abstracts())
        .containsExactly(LocalizedText.en("A frame, and a motor."));
    assertThat(papers.rejection(2).message())
        .startsWith("The record is a paper of the kind 'CLM' from a file wrapper");
  }

  @Test
  void readsRealPapersFromFileWrappers() {
    var summary = shared("13962724.2013-08-08.HK4I4RXZPXXIFW3.ABST");

    assertThat(summary.recognition().confidence()).isGreaterThan(90);
    assertThat(summary.patent(1).application()).hasToString("US13962724");
    assertThat(summary.patent(1).abstracts().getFirst().text())
        .startsWith("An apparatus for use with a vehicle")
        .endsWith("the frame assembly and the hitch assembly.");
    assertThat(shared("12993548.2013-05-30.HHC6R88MPXXIFW3.CLM").rejection(1).message())
        .contains("'CLM'");
    assertThat(shared("13694401.2014-07-29.HYHJN3UIPXXIFW4.SPEC").rejection(1).message())
        .contains("'SPEC'");
  }

  @Test
  void recognizesTheNamespaces() {
    assertThat(fixture("publication.xml").recognition().confidence()).isGreaterThan(90);
    assertThat(
            source
                .recognize(
                    sample("<a xmlns='http://www.wipo.int/standards/XMLSchema/ST96/Trademark'/>"))
                .fits())
        .isFalse();
    assertThat(source.recognize(sample("")).fits()).isFalse();
  }

  private ReadRecords shared(String name) {
    return ReadRecords.ofShared(source, "wipo_st96_xml/%s.xml".formatted(name));
  }

  private ReadRecords fixture(String name) {
    return ReadRecords.ofFixture(source, St96SourceTest.class, name);
  }

  private static FileSample sample(String text) {
    return new FileSample("a.xml", new byte[0], Optional.of(text), Optional.empty(), false);
  }
}
