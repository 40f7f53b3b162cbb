package io.luopan.model.patent;

import io.luopan.model.InvalidIdentifierException;
import io.luopan.model.Spellings;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An application as EPODOC writes it: office, filing year, number, as in `EP19990203729` for
/// DOCDB's EP 99203729.
///
/// Kept are the offices whose rule is known: EP (serial widened to seven digits), NL, CA and US
/// (the year goes before the DOCDB number), and PCT applications (`WO2013US50328`). The Chinese
/// rule is not confirmed.
public record EpodocNumber(Office office, int year, String number) {
  private static final Pattern SHAPE =
      Pattern.compile("([A-Z]{2})((?:18|19|20)[0-9]{2})((?:[A-Z]{2})?[0-9]{5,8})[A-Z]?");
  private static final Set<String> YEAR_GOES_BEFORE = Set.of("NL", "CA", "US");

  public EpodocNumber {
    if (toApplication(office, year, number).isEmpty()) {
      throw new InvalidIdentifierException(
          "EPODOC application number",
          office.code() + year + number,
          "The number is not in the form EPODOC gives this office.");
    }
  }

  public static EpodocNumber parse(String text) {
    return tryParse(text)
        .orElseThrow(
            () ->
                new InvalidIdentifierException(
                    "EPODOC application number",
                    text,
                    "It has to be an office whose rule is known, four digits of the year, and a number."));
  }

  public static Optional<EpodocNumber> tryParse(String text) {
    var match = SHAPE.matcher(Spellings.compact(text));
    if (!match.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(match.group(2));
    return Office.tryParse(match.group(1))
        .filter(office -> toApplication(office, year, match.group(3)).isPresent())
        .map(office -> new EpodocNumber(office, year, match.group(3)));
  }

  /// Empty where the office's rule is not known or the number tells another year.
  public static Optional<EpodocNumber> of(ApplicationNumber application, int filingYear) {
    if (application.filingYear().filter(year -> year != filingYear).isPresent()) {
      return Optional.empty();
    }
    var serial = application.serial();
    var number =
        switch (application.office().code()) {
          case "EP" -> "0" + serial.substring(2);
          case "WO" ->
              serial.substring(4, 6)
                  + String.format(Locale.ROOT, "%05d", Integer.valueOf(serial.substring(6)));
          default -> serial;
        };
    return toApplication(application.office(), filingYear, number)
        .map(_ -> new EpodocNumber(application.office(), filingYear, number));
  }

  /// The same application in its DOCDB form.
  public ApplicationNumber application() {
    return toApplication(office, year, number).orElseThrow();
  }

  public String text() {
    return office.code() + year + number;
  }

  private static Optional<ApplicationNumber> toApplication(Office office, int year, String number) {
    if (office.equals(Office.EP) || office.equals(Office.WO)) {
      return ApplicationNumber.tryParse(office.code() + year + number);
    }
    return YEAR_GOES_BEFORE.contains(office.code()) && ApplicationSpellings.isSerial(office, number)
        ? Optional.of(new ApplicationNumber(office, number))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return text();
  }
}
