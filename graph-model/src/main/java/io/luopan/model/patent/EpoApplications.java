package io.luopan.model.patent;

import io.luopan.model.Spellings;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads application numbers as the EPO's databases write them, and those who take them over (The
/// Lens, Espacenet): DOCDB's `US 17439471 A` is 05/174,394, and EPODOC's `CN2013271678U` is
/// CN201320071678.
///
/// Such a number may be another office's number spelled alike (US 17/439,471), so that the general
/// door [ApplicationNumber] must not be asked. Empty where the rule of the office is not known.
public final class EpoApplications {
  private static final Pattern US_OF_TODAY = Pattern.compile("US(?:19|20)[0-9]{2}([0-9]{8})[A-Z]?");
  private static final Pattern US_DOCDB = Pattern.compile("US([0-9]{1,6})([0-9]{2})([A-Z]?)");
  private static final Pattern US_EPODOC =
      Pattern.compile("US((?:19|20)[0-9]{2})0([0-9]{6})([A-Z]?)");
  private static final Pattern CN_EPODOC =
      Pattern.compile("CN((?:20)[0-9]{2})([12389])([0-9]{4,7})([AUFS]?)");

  private EpoApplications() {}

  /// @param filedOn without it, older US numbers cannot be read
  public static Optional<ApplicationNumber> docdb(String text, @Nullable LocalDate filedOn) {
    var compact = Spellings.compact(text);
    if (!compact.startsWith("US") || compact.endsWith("W")) {
      return ApplicationNumber.tryParse(compact);
    }
    var today = US_OF_TODAY.matcher(compact);
    if (today.matches()) {
      return us(today.group(1));
    }
    var old = US_DOCDB.matcher(compact);
    if (!old.matches() || filedOn == null || !tells(old.group(2), filedOn)) {
      return Optional.empty();
    }
    return us("0".repeat(6 - old.group(1).length()) + old.group(1), old.group(3), filedOn);
  }

  /// @param filedOn without it, older US numbers cannot be read
  public static Optional<ApplicationNumber> epodoc(String text, @Nullable LocalDate filedOn) {
    var compact = Spellings.compact(text);
    return switch (compact.length() < 2 ? "" : compact.substring(0, 2)) {
      case "US" -> usOfEpodoc(compact, filedOn);
      case "CN" -> cnOfEpodoc(compact);
      case "EP", "WO" -> ApplicationNumber.tryParse(compact);
      case "CA", "NL" ->
          compact.endsWith("F")
              ? Optional.empty()
              : EpodocNumber.tryParse(compact).map(EpodocNumber::application);
      case "" -> Optional.empty();
      default -> EpodocRules.read(compact);
    };
  }

  private static Optional<ApplicationNumber> usOfEpodoc(
      String compact, @Nullable LocalDate filedOn) {
    var today = US_OF_TODAY.matcher(compact);
    if (today.matches()) {
      return us(today.group(1));
    }
    var old = US_EPODOC.matcher(compact);
    return old.matches() && filedOn != null && tells(old.group(1).substring(2), filedOn)
        ? us(old.group(2), old.group(3), filedOn)
        : Optional.empty();
  }

  /// Year, kind digit, and the serial without its leading zeros; the letter agrees with the digit,
  /// at all 120 places of a real list of Espacenet.
  static Optional<ApplicationNumber> cnOfEpodoc(String compact) {
    var match = CN_EPODOC.matcher(compact);
    if (!match.matches() || !kindDigits(match.group(4)).contains(match.group(2))) {
      return Optional.empty();
    }
    var serial = match.group(3);
    return ApplicationNumber.tryParse(
        "CN" + match.group(1) + match.group(2) + "0".repeat(7 - serial.length()) + serial);
  }

  private static String kindDigits(String letter) {
    return switch (letter) {
      case "U" -> "29";
      case "F", "S" -> "3";
      default -> "18";
    };
  }

  private static boolean tells(String yearDigits, LocalDate filedOn) {
    return filedOn.getYear() % 100 == Integer.parseInt(yearDigits);
  }

  private static Optional<ApplicationNumber> us(String serial, String letter, LocalDate filedOn) {
    return UsSeries.of(serial, letter.isEmpty() ? 'A' : letter.charAt(0), filedOn)
        .flatMap(series -> us(series + serial));
  }

  private static Optional<ApplicationNumber> us(String seriesAndSerial) {
    return Optional.of(new ApplicationNumber(Office.US, seriesAndSerial));
  }
}
