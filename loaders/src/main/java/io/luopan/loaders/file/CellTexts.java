package io.luopan.loaders.file;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// The texts of spreadsheet values: numbers without a trailing `.0`, dates in ISO form.
final class CellTexts {
  private CellTexts() {}

  static String of(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    return number.stripTrailingZeros().toPlainString();
  }

  static String of(double number) {
    return Double.isFinite(number) ? of(BigDecimal.valueOf(number)) : "";
  }

  /// A date, with its time only where it is not midnight.
  static String of(LocalDateTime moment) {
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment.toString();
  }

  /// Whether a number format shows a date (ECMA-376, 18.8.30: built-in formats, also those of
  /// Chinese Excel).
  static boolean isDateFormat(int id, String format) {
    if (id >= 14 && id <= 17
        || id == 22
        || id >= 27 && id <= 31
        || id == 36
        || id >= 50 && id <= 58) {
      return true;
    }
    if (id < 164) {
      return false;
    }
    boolean quoted = false;
    boolean bracketed = false;
    for (int i = 0; i < format.length(); i++) {
      char c = Character.toLowerCase(format.charAt(i));
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\\') {
        i++;
      } else if (!quoted && (c == '[' || c == ']')) {
        bracketed = c == '[';
      } else if (!quoted && !bracketed && (c == 'y' || c == 'd')) {
        return true;
      }
    }
    return false;
  }
}
