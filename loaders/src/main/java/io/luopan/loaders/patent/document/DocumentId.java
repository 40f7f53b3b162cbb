package io.luopan.loaders.patent.document;

import io.luopan.loaders.xml.XmlElement;
import io.luopan.model.Reading;
import io.luopan.model.patent.ApplicationNumber;
import io.luopan.model.patent.EpoApplications;
import io.luopan.model.patent.EpodocNumber;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PublicationNumber;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A document's number in fields of its own, as WIPO ST.36's `document-id` has it: `country`,
/// `doc-number`, `kind`, `date`. What is not told is empty.
public record DocumentId(Format format, String office, String number, String kind, String date) {
  /// International, utility model, design, translation: what DOCDB tells of an application.
  private static final Pattern KIND_OF_APPLICATION = Pattern.compile("[WUFT]");

  /// Whose form a number is in, the one that is read first in front.
  public enum Format {
    /// Office, number and kind apart, as the EPO's master file keeps them.
    DOCDB,
    /// The source has one form only.
    UNSTATED,
    /// Office and number in one, applications with their year.
    EPODOC,
    /// As the office itself writes it.
    ORIGINAL;

    static Format of(String word) {
      return switch (word) {
        case "docdb", "epo" -> DOCDB;
        case "epodoc" -> EPODOC;
        case "original" -> ORIGINAL;
        default -> UNSTATED;
      };
    }
  }

  /// All ids within a reference, the one to read first in front. A reference may also be an id
  /// itself.
  public static List<DocumentId> within(XmlElement reference) {
    var stated = reference.attribute("data-format").orElse("");
    var own = reference.find("doc-number").map(_ -> reference).stream();
    return Stream.concat(reference.children("document-id"), own)
        .map(element -> of(element, stated))
        .sorted(Comparator.comparing(DocumentId::format))
        .toList();
  }

  /// One `document-id`.
  public static DocumentId of(XmlElement element) {
    return of(element, "");
  }

  private static DocumentId of(XmlElement element, String format) {
    var word =
        element
            .attribute("document-id-type")
            .or(() -> element.attribute("format"))
            .or(() -> element.attribute("data-format"))
            .orElse(format);
    return new DocumentId(
        Format.of(word),
        element.text("country").orElse(""),
        element.text("doc-number").orElse(""),
        element.text("kind").orElse(""),
        element.text("date").orElse(""));
  }

  /// As this, but of an office where none is told.
  public DocumentId orOf(Office assumed) {
    return office.isEmpty() ? new DocumentId(format, assumed.code(), number, kind, date) : this;
  }

  /// As this, but a design where no kind is told.
  public DocumentId orDesign() {
    return kind.isEmpty() ? new DocumentId(format, office, number, "F", date) : this;
  }

  public Optional<PublicationNumber> publication() {
    return office.isEmpty()
        ? PublicationNumber.tryParse(number + kind)
        : PublicationNumber.of(office, serial(), kind.isEmpty() ? null : kind);
  }

  /// @param filedOn without it, the EPO's forms of older US numbers cannot be read
  public Reading<ApplicationNumber> application(@Nullable LocalDate filedOn) {
    return switch (format) {
      case DOCDB ->
          EpoApplications.docdb(spelling(), filedOn)
              .map(Reading::unchecked)
              .orElseGet(
                  () -> Reading.misread("DOCDB does not number this office's applications so"));
      case EPODOC ->
          ofEpodoc(filedOn)
              .map(Reading::unchecked)
              .orElseGet(
                  () ->
                      Reading.misread(
                          "how EPODOC numbers this office's applications is not known"));
      case ORIGINAL, UNSTATED -> ofOffice(filedOn);
    };
  }

  private Optional<ApplicationNumber> ofEpodoc(@Nullable LocalDate filedOn) {
    return EpoApplications.epodoc(number, filedOn)
        .or(
            () ->
                EpodocNumber.tryParse(number)
                    .filter(epodoc -> !epodoc.office().equals(Office.US))
                    .map(EpodocNumber::application));
  }

  /// An international number names its receiving office itself.
  private Reading<ApplicationNumber> ofOffice(@Nullable LocalDate filedOn) {
    boolean international = number.startsWith("PCT");
    var letter = KIND_OF_APPLICATION.matcher(kind).matches() ? kind : "";
    var text = international ? number : office + serial() + letter;
    return Office.tryParse(office)
        .map(code -> ApplicationNumber.read(text, code, filedOn))
        .orElseGet(() -> Reading.misread("'%s' is no office of WIPO ST.3".formatted(office)));
  }

  public Optional<LocalDate> day() {
    return PatentDates.tryParse(date);
  }

  /// Office, number and kind as they are spelled, side by side: `US06836899B1`.
  public String spelling() {
    return office + serial() + kind;
  }

  /// Some numbers repeat their office, as `WO 93/05634` or `WO-94/17553`.
  private String serial() {
    return !office.isEmpty() && number.startsWith(office) && number.length() > office.length()
        ? number.substring(office.length()).replaceFirst("^[ -]+", "")
        : number;
  }
}
