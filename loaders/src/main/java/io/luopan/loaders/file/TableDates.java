package io.luopan.loaders.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Reads dates as tables write them: `2016-07-08`, `2016.7.8`, `2016/07/08`, `20160708`,
/// `2016年7月8日`, a time behind any of them, and Excel's day numbers.
public final class TableDates {
  private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);

  /// Excel's day numbers of 1950 to 2099; other numbers of five digits are no dates.
  private static final int FIRST_EXCEL_DAY = 18_264;

  private static final int LAST_EXCEL_DAY = 73_050;

  private TableDates() {}

  /// Empty when the text is no date or there is no such day.
  public static Optional<LocalDate> tryParse(String text) {
    int[] numbers = new int[3];
    int count = 0;
    int digits = 0;
    int firstDigits = 0;
    int end = text.length();
    for (int i = 0; i < end; i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit >= 0) {
        if (count == 3 || ++digits > 8) {
          return Optional.empty();
        }
        numbers[count] = numbers[count] * 10 + digit;
        firstDigits += count == 0 ? 1 : 0;
      } else if (digits > 0 && isSeparator(text.charAt(i))) {
        count++;
        digits = 0;
        if (count == 3) {
          break;
        }
      } else if (digits > 0 && count >= 2 && isBeforeTime(text.charAt(i))) {
        break;
      } else if (!Character.isWhitespace(text.charAt(i))) {
        return Optional.empty();
      }
    }
    count += digits > 0 ? 1 : 0;
    if (count == 1) {
      return ofNumber(numbers[0], firstDigits);
    }
    return count == 3 && firstDigits == 4
        ? day(numbers[0], numbers[1], numbers[2])
        : Optional.empty();
  }

  private static boolean isSeparator(char c) {
    return c == '-' || c == '.' || c == '/' || c == '年' || c == '月' || c == '日' || c == '－'
        || c == '．' || c == '／';
  }

  private static boolean isBeforeTime(char c) {
    return c == 'T' || c == ' ';
  }

  private static Optional<LocalDate> ofNumber(int number, int digits) {
    if (digits == 8) {
      return day(number / 10_000, number / 100 % 100, number % 100);
    }
    return number >= FIRST_EXCEL_DAY && number <= LAST_EXCEL_DAY
        ? Optional.of(EXCEL_DAY_ZERO.plusDays(number))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return year >= 1800 && year <= 2200
          ? Optional.of(LocalDate.of(year, month, day))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
