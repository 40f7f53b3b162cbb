package io.luopan.loaders.patent.exchange;

import io.luopan.loaders.patent.document.PatentDates;
import io.luopan.loaders.xml.XmlElement;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentFact.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Legal events of INPADOC: `ops:legal` with a code, its meaning, and numbered fields such as
/// `L001EP` (office), `L007EP` (day of the gazette) and, within `L500EP`, what else is told.
///
/// An event's day is that of the gazette. What `L500EP` says is part of the description, since it
/// alone tells in which state a European patent lapsed: `LAPSED IN A CONTRACTING STATE; Ref Country
/// Code: BG; Effective DATE: 20200227`.
final class ExchangeEvents {
  private ExchangeEvents() {}

  static void addTo(PatentFact.Builder patent, Stream<XmlElement> events, List<LoadIssue> notes) {
    events.forEach(
        legal -> event(legal).ifPresentOrElse(patent::event, () -> notes.add(unread(legal))));
  }

  private static UnreadEvent unread(XmlElement legal) {
    return new UnreadEvent(legal.attribute("code").orElse("").strip(), description(legal));
  }

  private static Optional<Event> event(XmlElement legal) {
    var office = field(legal, "L001").flatMap(Office::tryParse);
    var code = legal.attribute("code").or(() -> field(legal, "L008")).map(String::strip).orElse("");
    var description = description(legal);
    return office
        .filter(_ -> !code.isEmpty() || !description.isEmpty())
        .map(of -> new Event(of, orNull(code), day(legal), orNull(description)));
  }

  private static String description(XmlElement legal) {
    var meaning = legal.attribute("desc").map(ExchangeEvents::collapsed).stream();
    var rest =
        legal
            .children()
            .filter(field -> field.name().startsWith("L500"))
            .flatMap(XmlElement::children)
            .filter(field -> !field.text().isEmpty())
            .map(field -> label(field) + field.text());
    return Stream.concat(meaning, rest).collect(Collectors.joining("; "));
  }

  private static String label(XmlElement field) {
    return field.attribute("desc").map(desc -> collapsed(desc) + ": ").orElse("");
  }

  private static @Nullable LocalDate day(XmlElement legal) {
    return field(legal, "L007").flatMap(PatentDates::tryParse).orElse(null);
  }

  /// `L007EP`; the letters at the end are the database's.
  private static Optional<String> field(XmlElement legal, String number) {
    return legal
        .children()
        .filter(field -> field.name().startsWith(number))
        .map(XmlElement::text)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static String collapsed(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
