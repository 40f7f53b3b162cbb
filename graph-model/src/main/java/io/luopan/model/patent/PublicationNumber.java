package io.luopan.model.patent;

import io.luopan.model.InvalidIdentifierException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A published document: office (ST.3), serial, and kind (ST.16) where known. Text form:
/// `EP1000000A1`.
///
/// `serial` has no separators and no leading zeros but those of a fixed width: `US` applications
/// are year and seven digits (`20050012345`), `WO` four digits of the year and six (`1999012345`),
/// `EP` seven digits (`0123456`).
public record PublicationNumber(Office office, String serial, @Nullable KindCode kind) {
  private static final String KIND_OF_THING = "publication number";

  public PublicationNumber {
    if (!PublicationSpellings.isSerial(office, serial)) {
      throw new InvalidIdentifierException(
          KIND_OF_THING, office + serial, "The serial is not in the form this office uses.");
    }
  }

  public static PublicationNumber parse(String text) {
    return tryParse(text)
        .orElseThrow(() -> invalid(text, "It names no office, or its shape is unknown."));
  }

  public static PublicationNumber parse(String text, Office defaultOffice) {
    return tryParse(text, defaultOffice)
        .orElseThrow(() -> invalid(text, "No publication number of this office has such a shape."));
  }

  public static Optional<PublicationNumber> tryParse(String text) {
    return PublicationSpellings.read(text, null);
  }

  /// As [#tryParse(String)], but a number that names no office is the default's: `6836899` may be
  /// US6836899.
  public static Optional<PublicationNumber> tryParse(String text, Office defaultOffice) {
    return PublicationSpellings.read(text, defaultOffice);
  }

  /// Puts together what sources such as DOCDB keep in fields of their own.
  public static Optional<PublicationNumber> of(
      String office, String number, @Nullable String kind) {
    return Office.tryParse(office)
        .flatMap(code -> tryParse(code + number.strip() + (kind == null ? "" : " " + kind), code));
  }

  /// Office and serial without kind: what the documents of one number have in common, as in
  /// `EP1000000`.
  public String number() {
    return office.code() + serial;
  }

  /// The canonical spelling, without separators: `CN102206141A`.
  public String text() {
    return kind == null ? number() : number() + kind.code();
  }

  public PublicationNumber withoutKind() {
    return new PublicationNumber(office, serial, null);
  }

  private static InvalidIdentifierException invalid(String text, String reason) {
    return new InvalidIdentifierException(KIND_OF_THING, text, reason);
  }

  @Override
  public String toString() {
    return text();
  }
}
