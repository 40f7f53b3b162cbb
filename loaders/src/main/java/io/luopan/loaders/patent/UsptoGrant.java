package io.luopan.loaders.patent;

import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.xml.XmlDocuments.Document;
import io.luopan.loaders.xml.XmlElement;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentType;
import io.luopan.model.patent.PublicationNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One grant: its bibliography and abstract become a [PatentFact].
final class UsptoGrant {
  private static final String[] PUBLICATION = {"publication-reference", "document-id"};
  private static final String[] APPLICATION = {"application-reference", "document-id"};

  private final XmlElement bibliography;
  private final @Nullable XmlElement summary;

  UsptoGrant(XmlElement bibliography, @Nullable XmlElement summary) {
    this.bibliography = bibliography;
    this.summary = summary;
  }

  Parsed parse(Document document) {
    var publicationId = bibliography.find(PUBLICATION);
    var applicationId = bibliography.find(APPLICATION);
    if (publicationId.isEmpty() || applicationId.isEmpty()) {
      return document.rejected(
          UsptoBadNumber.missing(publicationId.isEmpty() ? PUBLICATION[0] : APPLICATION[0]));
    }
    var publication = publication(publicationId.get());
    if (publication.isEmpty()) {
      return document.rejected(
          new UsptoBadNumber(
              PUBLICATION[0],
              "'%s' is no publication number".formatted(spelling(publicationId.get()))));
    }
    var application = ApplicationNumber.read(applicationSerial(applicationId.get()), Office.US);
    if (application.value().isEmpty()) {
      return document.rejected(
          new UsptoBadNumber(
              APPLICATION[0],
              "'%s': %s"
                  .formatted(spelling(applicationId.get()), application.reason().orElse(""))));
    }
    for (var reference : List.of(publicationId.get(), applicationId.get())) {
      var date = reference.text("date");
      if (date.isPresent() && day(date.get()).isEmpty()) {
        var part = reference == publicationId.get() ? PUBLICATION[0] : APPLICATION[0];
        return document.rejected(new UsptoBadDate(part, date.get()));
      }
    }
    var notes = new ArrayList<LoadIssue>();
    var fact =
        fact(
            application.value().get(),
            publication.get(),
            day(applicationId.get()),
            day(publicationId.get()),
            notes);
    return new Parsed.Accepted(
        document.at(), Long.toString(document.at().number()), List.of(fact), notes);
  }

  private PatentFact fact(
      ApplicationNumber application,
      PublicationNumber publication,
      @Nullable LocalDate filedOn,
      @Nullable LocalDate grantedOn,
      List<LoadIssue> notes) {
    var patent =
        PatentFact.of(application)
            .publication(publication, grantedOn)
            .type(type(publication))
            .title("en", bibliography.text("invention-title").orElse(null))
            .summary("en", summaryText())
            .filedOn(filedOn)
            .grantedOn(grantedOn);
    bibliography.find(APPLICATION).map(UsptoGrant::spelling).ifPresent(patent::spelled);
    bibliography.find(PUBLICATION).map(UsptoGrant::spelling).ifPresent(patent::spelled);
    UsptoParties.of(bibliography).addTo(patent);
    UsptoClasses.of(bibliography, notes).forEach(patent::classified);
    UsptoCitations.addTo(patent, bibliography, notes);
    return patent.build();
  }

  /// Paragraphs keep their lines.
  private @Nullable String summaryText() {
    return summary == null
        ? null
        : summary
            .children()
            .map(XmlElement::text)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n"));
  }

  private PatentType type(PublicationNumber publication) {
    var stated =
        bibliography
            .find("application-reference")
            .flatMap(e -> e.attribute("appl-type"))
            .orElse("");
    return switch (stated) {
      case "utility" -> PatentType.INVENTION;
      case "design" -> PatentType.DESIGN;
      case "plant" -> PatentType.PLANT;
      case "reissue" -> PatentType.REISSUE;
      default -> typeOfKind(publication);
    };
  }

  private static PatentType typeOfKind(PublicationNumber publication) {
    var kind = publication.kind();
    return switch (kind == null ? ' ' : kind.letter()) {
      case 'A', 'B' -> PatentType.INVENTION;
      case 'S' -> PatentType.DESIGN;
      case 'P' -> PatentType.PLANT;
      case 'E' -> PatentType.REISSUE;
      default -> PatentType.UNKNOWN;
    };
  }

  /// Series code and serial; some early documents leave the series out of the number.
  private String applicationSerial(XmlElement reference) {
    var number = reference.text("doc-number").orElse("");
    var series = bibliography.text("us-application-series-code").orElse("");
    return number.length() == 6 ? series + number : number;
  }

  static Optional<PublicationNumber> publication(XmlElement reference) {
    return PublicationNumber.of(
        country(reference), serial(reference), reference.text("kind").orElse(null));
  }

  /// Country, number and kind as they are spelled, side by side: `US06836899B1`.
  static String spelling(XmlElement reference) {
    return country(reference) + serial(reference) + reference.text("kind").orElse("");
  }

  private static String country(XmlElement reference) {
    return reference.text("country").orElse("US");
  }

  /// Some numbers repeat their country, as `WO 93/05634` or `WO-94/17553`.
  private static String serial(XmlElement reference) {
    var number = reference.text("doc-number").orElse("");
    var country = country(reference);
    return number.startsWith(country) && number.length() > country.length()
        ? number.substring(country.length()).replaceFirst("^[ -]+", "")
        : number;
  }

  private static @Nullable LocalDate day(XmlElement reference) {
    return reference.text("date").flatMap(UsptoGrant::day).orElse(null);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
