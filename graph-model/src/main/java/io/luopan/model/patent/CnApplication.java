package io.luopan.model.patent;

import io.luopan.model.Reading;
import java.util.Optional;
import java.util.regex.Pattern;

/// How China numbers applications (ZC 0006-2003): year, kind digit, serial and, since 1989 or so, a
/// check digit.
///
/// Twelve digits from October 2003, eight before; the check digit is not part of the number kept.
final class CnApplication {
  private static final Pattern NUMBER =
      Pattern.compile(
          "((?:20[0-9]{2})[12389][0-9]{7}|(?:8[5-9]|9[0-9]|0[0-3])[12389][0-9]{5})(?:\\.?([0-9X]))?[A-WYZ]?");

  private CnApplication() {}

  /// Reads a folded text without blanks, hyphens or office.
  static Reading<ApplicationNumber> read(String compact) {
    var match = NUMBER.matcher(compact);
    if (!match.matches() || isBefore2003(match.group(1))) {
      return Reading.misread(
          "A Chinese application number has 12 digits from 2003 on or 8 before, with a kind digit 1, 2, 3, 8 or 9"
              + " after the year, and perhaps a check digit.");
    }
    var number = new ApplicationNumber(Office.CN, match.group(1));
    var found = match.group(2);
    if (found == null) {
      return Reading.unchecked(number);
    }
    var expected = String.valueOf(checkDigit(match.group(1)));
    return found.equals(expected)
        ? Reading.right(number)
        : Reading.wrongCheckDigit(found, expected);
  }

  static boolean isSerial(String serial) {
    return (serial.length() == 12 || serial.length() == 8)
        && NUMBER.matcher(serial).matches()
        && serial.chars().allMatch(c -> c >= '0' && c <= '9')
        && !isBefore2003(serial);
  }

  /// The weights 2 to 9 repeat from the left; modulo 11, ten is written X.
  static char checkDigit(String serial) {
    int sum = 0;
    for (int i = 0; i < serial.length(); i++) {
      sum += (serial.charAt(i) - '0') * (2 + i % 8);
    }
    int check = sum % 11;
    return check == 10 ? 'X' : (char) ('0' + check);
  }

  /// 1985 to 1988 had none at first; a number of those years is printed without.
  static boolean printsCheckDigit(String serial) {
    return filingYear(serial) >= 1989;
  }

  static int filingYear(String serial) {
    if (serial.length() == 12) {
      return Integer.parseInt(serial.substring(0, 4));
    }
    int year = Integer.parseInt(serial.substring(0, 2));
    return year >= 85 ? 1900 + year : 2000 + year;
  }

  static Optional<PatentType> type(String serial) {
    return switch (serial.charAt(serial.length() == 12 ? 4 : 2)) {
      case '1', '8' -> Optional.of(PatentType.INVENTION);
      case '2', '9' -> Optional.of(PatentType.UTILITY_MODEL);
      case '3' -> Optional.of(PatentType.DESIGN);
      default -> Optional.empty();
    };
  }

  private static boolean isBefore2003(String serial) {
    return serial.length() == 12 && filingYear(serial) < 2003;
  }
}
