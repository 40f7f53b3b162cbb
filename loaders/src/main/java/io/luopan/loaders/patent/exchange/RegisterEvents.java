package io.luopan.loaders.patent.exchange;

import io.luopan.loaders.patent.document.PatentDates;
import io.luopan.loaders.xml.XmlElement;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentFact.Event;

/// The events of a register entry: `reg:dossier-event` with a code of the register's own, a text
/// and a day.
final class RegisterEvents {
  private RegisterEvents() {}

  static void addTo(PatentFact.Builder patent, XmlElement entry) {
    entry
        .all("events-data", "dossier-event")
        .filter(event -> event.text("event-code").or(() -> event.text("event-text")).isPresent())
        .forEach(
            event ->
                patent.event(
                    new Event(
                        Office.EP,
                        event.text("event-code").orElse(null),
                        event
                            .text("event-date", "date")
                            .flatMap(PatentDates::tryParse)
                            .orElse(null),
                        event.text("event-text").orElse(null))));
  }
}
