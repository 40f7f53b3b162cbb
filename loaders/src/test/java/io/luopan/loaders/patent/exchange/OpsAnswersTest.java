package io.luopan.loaders.patent.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.luopan.loaders.patent.document.ReadRecords;
import io.luopan.loaders.source.Parsed;
import io.luopan.model.party.HolderRole;
import io.luopan.model.party.PartyMention;
import io.luopan.model.party.PersonMention;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentFact.Event;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Real answers of the Open Patent Services.
class OpsAnswersTest {

  @ParameterizedTest
  @CsvSource({
    "get_biblio, 1",
    "get_abstract_multiple, 3",
    "search_with_constituent, 3",
    "get_family_with_biblio, 5",
    "get_legal, 1",
    "get_register_biblio, 1",
    "get_register_events, 1"
  })
  void acceptsEachRecordWithoutANote(String answer, int records) {
    var read = answer(answer);

    assertThat(read.recognition().confidence()).isGreaterThan(90);
    assertThat(read.parsed())
        .hasSize(records)
        .allSatisfy(
            parsed ->
                assertThat(parsed)
                    .isInstanceOfSatisfying(
                        Parsed.Accepted.class, a -> assertThat(a.notes()).isEmpty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "get_claims | full text (claims or description) without bibliography",
        "get_classification_schema_subclass | a part of the CPC scheme",
        "get_published_equivalents | a list of equivalents"
      })
  void saysWhyAnAnswerTellsNoPatent(String answer, String what) {
    var read = answer(answer);

    assertThat(read.recognition().fits()).isTrue();
    assertThat(read.parsed()).hasSize(1);
    assertThat(read.rejection(1).message()).startsWith("The record is " + what);
  }

  @Test
  void readsABibliography() {
    var patent = answer("get_biblio").patent(1);

    assertThat(patent.application()).hasToString("EP10167109");
    assertThat(patent.filedOn()).isEqualTo("2010-06-24");
    assertThat(patent.parties())
        .extracting(PartyMention::rawName, p -> String.valueOf(p.region()))
        .containsExactly(tuple("9Solutions Oy", "FI"));
    assertThat(patent.inventors())
        .extracting(PersonMention::rawName)
        .containsExactly("Herrala, Sami", "Kylmänen, Jari", "Niemi, Jaakko");
    assertThat(patent.classes())
        .extracting(c -> c.scheme() + " " + c.symbol())
        .containsExactly("IPC H04W 84/20", "CPC H04W 84/20", "CPC H04W 88/04");
    assertThat(patent.titles()).hasSize(3);
    assertThat(patent.citations()).hasSize(6);
    assertThat(patent.priorities()).as("its own application").isEmpty();
    assertThat(patent.families()).hasToString("[simple:43088294]");
  }

  @Test
  void readsAFamilyAsPublicationsOfThreePatents() {
    var patents = patents("get_family_with_biblio");

    assertThat(patents)
        .extracting(
            p -> String.valueOf(p.application()),
            p -> p.publications().getFirst().number().text(),
            p -> p.parties().size(),
            p -> p.priorities().toString().contains("EP10167109"))
        .containsExactly(
            tuple("EP10167109", "EP2400812A1", 1, false),
            tuple("EP10167109", "EP2400812B1", 1, false),
            tuple("CA2744162", "CA2744162A1", 1, true),
            tuple("US13167395", "US20120057518A1", 4, true),
            tuple("US13167395", "US9648662B2", 4, true));
    assertThat(patents.getLast().grantedOn()).isEqualTo("2017-05-09");
  }

  @Test
  void readsEachLegalEventAsOneOfItsOwn() {
    var events = answer("get_legal").patent(1).events();

    assertThat(events).hasSize(69);
    assertThat(new HashSet<>(events)).as("the same event twice").hasSize(69);
    assertThat(events).extracting(Event::on).doesNotContainNull();
    assertThat(events).filteredOn(event -> "PG25".equals(event.code())).hasSize(32);
  }

  @Test
  void readsPrioritiesOfASearchResultAsDocdbNumbersThem() {
    assertThat(patents("search_with_constituent"))
        .extracting(p -> p.priorities().stream().map(x -> x.application().text()).toList())
        .containsExactly(
            List.of("EP23173822", "WO2024EP063512"),
            List.of("GB202306615", "WO2024US023778"),
            List.of("GB201800758", "WO2019EP050740"));
  }

  @Test
  void readsARegisterEntryAndItsEvents() {
    var biblio = answer("get_register_biblio").patent(1);
    var events = answer("get_register_events").patent(1);

    assertThat(biblio.application()).hasToString("EP10167109");
    assertThat(biblio.publications()).hasSize(2);
    assertThat(biblio.status()).returns(LegalStatus.IN_FORCE, PatentFact.StatusStatement::status);
    assertThat(biblio.parties())
        .extracting(PartyMention::rawName, PartyMention::role)
        .containsExactly(
            tuple("9Solutions Oy", HolderRole.APPLICANT),
            tuple("9Solutions Oy", HolderRole.CURRENT_OWNER));
    assertThat(events.application()).isNull();
    assertThat(events.publications())
        .singleElement()
        .returns("EP2400812B1", document -> document.number().text());
    assertThat(events.events()).hasSize(55);
  }

  private static List<PatentFact> patents(String answer) {
    var read = answer(answer);
    return java.util.stream.IntStream.rangeClosed(1, read.parsed().size())
        .mapToObj(read::patent)
        .toList();
  }

  private static ReadRecords answer(String name) {
    return ReadRecords.ofShared(new EpoExchangeSource(), "epo_ops_xml/%s.xml".formatted(name));
  }
}
