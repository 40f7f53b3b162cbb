package io.luopan.model.patent;

import io.luopan.model.InvalidIdentifierException;
import io.luopan.model.Reading;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The number an office gave an application: this is what a patent *is* in the graph.
///
/// `serial` carries no check digit and no separators: CN 12 or 8 digits; US series and serial, 8
/// digits; EP year and serial, 8 digits; WO the year, receiving office and 6 digits of a PCT
/// application (`2013US050328`); others the digits of DOCDB: a Japanese number begins with its year
/// since 2000 and ended with it before (`32236899`). Where an office numbers utility models or
/// designs as it does patents, their letter stands in front, as in `U2005012345`.
public record ApplicationNumber(Office office, String serial) {
  private static final String KIND_OF_THING = "application number";

  public ApplicationNumber {
    if (!ApplicationSpellings.isSerial(office, serial)) {
      throw new InvalidIdentifierException(
          KIND_OF_THING, office + serial, "The serial is not in the form this office uses.");
    }
  }

  /// Reads a number that names its office or is shaped as only China's are (`ZL…`, 12 digits and a
  /// check digit).
  public static ApplicationNumber parse(String text) {
    return ApplicationSpellings.read(text, null, null).orThrow(KIND_OF_THING, text);
  }

  public static ApplicationNumber parse(String text, Office defaultOffice) {
    return read(text, defaultOffice).orThrow(KIND_OF_THING, text);
  }

  public static Optional<ApplicationNumber> tryParse(String text) {
    return ApplicationSpellings.read(text, null, null).value();
  }

  public static Optional<ApplicationNumber> tryParse(String text, Office defaultOffice) {
    return read(text, defaultOffice).value();
  }

  /// As `parse`, but tells a wrong check digit from a text of another shape. A number without
  /// office is the default's.
  public static Reading<ApplicationNumber> read(String text, Office defaultOffice) {
    return read(text, defaultOffice, null);
  }

  /// @param filedOn tells what some numbers leave open: the era of a Japanese number, the year of
  /// an Australian or British one
  public static Reading<ApplicationNumber> read(
      String text, @Nullable Office defaultOffice, @Nullable LocalDate filedOn) {
    return ApplicationSpellings.read(text, defaultOffice, filedOn);
  }

  /// Office and serial, without check digit: the identity of the patent, as in `CN201610551889`.
  public String key() {
    return office.code() + serial;
  }

  /// The check digit, for Chinese numbers from 1989 on.
  public Optional<Character> checkDigit() {
    return isChinese() && CnApplication.printsCheckDigit(serial)
        ? Optional.of(CnApplication.checkDigit(serial))
        : Optional.empty();
  }

  /// The canonical spelling, with dot and check digit where there is one: `CN201610551889.1`,
  /// `US10744128`.
  public String text() {
    return key() + checkDigit().map(digit -> "." + digit).orElse("");
  }

  /// What the kind digit of a Chinese number says; empty for other offices.
  public Optional<PatentType> patentTypeOfCn() {
    return isChinese() ? CnApplication.type(serial) : Optional.empty();
  }

  /// The year a Chinese, European or PCT number tells; empty where the number does not tell it.
  public Optional<Integer> filingYear() {
    return switch (office.code()) {
      case "CN" -> Optional.of(CnApplication.filingYear(serial));
      case "EP" -> Optional.of(ApplicationSpellings.fullYear(serial.substring(0, 2)));
      case "WO" -> Optional.of(Integer.valueOf(serial.substring(0, 4)));
      default -> Optional.empty();
    };
  }

  /// The EPODOC form, which puts the filing year in front; empty where the office's rule is not
  /// known.
  public Optional<EpodocNumber> epodoc(int filingYear) {
    return EpodocNumber.of(this, filingYear);
  }

  private boolean isChinese() {
    return office.equals(Office.CN);
  }

  @Override
  public String toString() {
    return text();
  }
}
