package io.luopan.queries.patent;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.load.Sourced;
import io.luopan.model.migration.Migrations;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentFact.Event;
import io.luopan.model.patent.PublicationNumber;
import io.luopan.model.write.ChainPlacing;
import io.luopan.model.write.FactWriter;
import io.luopan.queries.GraphReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithGraph
class PatentHistoryIT {
  private static final String ID = "patent/CN201610551889";
  private static final ApplicationNumber EARLIER = ApplicationNumber.parse("CN201510000001.0");

  @Test
  void tellsEventsInOrderAndOnceAlthoughTwoSourcesTellThem(Driver driver) {
    Migrations.apply(driver);
    var granted = new Event(Office.CN, "GR01", LocalDate.of(2018, 5, 1), "Patent grant");
    var published = new Event(Office.CN, "PB01", LocalDate.of(2016, 12, 7), null);
    write(driver, "a000000000a", granted, published);
    write(driver, "b000000000b", granted);

    var patents = new PatentQueries(new GraphReader(driver, Duration.ofSeconds(20)));

    assertThat(patents.eventsOf(List.of(ID)).get(ID))
        .extracting(LegalEvent::code, LegalEvent::description)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("PB01", null),
            org.assertj.core.groups.Tuple.tuple("GR01", "Patent grant"));
    assertThat(patents.prioritiesOf(List.of(ID)).get(ID))
        .containsExactly(new Priority(EARLIER.text(), LocalDate.of(2015, 1, 5)));
  }

  @Test
  void findsAPatentByTheIdItHadWhileNotEvenAKindWasKnown(Driver driver) {
    Migrations.apply(driver);
    var kindless = PublicationNumber.of("EP", "2400812", null).orElseThrow();
    write(driver, "c000000000c", PatentFact.of(kindless, null));
    var patents = new PatentQueries(new GraphReader(driver, Duration.ofSeconds(20)));
    var old = "patent/EP2400812-";
    assertThat(patents.byIds(List.of(old)).get(old).id()).isEqualTo(old);

    write(
        driver,
        "d000000000d",
        PatentFact.of(ApplicationNumber.parse("EP10167109"))
            .publication(PublicationNumber.parse("EP2400812B1"), null));

    assertThat(patents.byIds(List.of(old)).get(old).id()).isEqualTo("patent/EP10167109");
  }

  private static void write(Driver driver, String file, Event... events) {
    var fact =
        PatentFact.of(ApplicationNumber.parse("CN201610551889.1"))
            .priority(EARLIER, LocalDate.of(2015, 1, 5));
    List.of(events).forEach(fact::event);
    write(driver, file, fact);
  }

  private static void write(Driver driver, String file, PatentFact.Builder fact) {
    var at = new SourcePosition("events.xml", SourcePosition.Unit.DOCUMENT, 1);
    var writer = new FactWriter(ChainPlacing.placer(driver));
    try (var session = driver.session()) {
      session.executeWriteWithoutResult(
          tx -> writer.write(tx, file, List.of(new Sourced(fact.build(), at, "1"))));
    }
  }
}
