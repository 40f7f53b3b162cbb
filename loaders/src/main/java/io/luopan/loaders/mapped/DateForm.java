package io.luopan.loaders.mapped;

import io.luopan.loaders.file.TableDates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a column writes dates. Two digits of a year from 40 on belong to the last century.
enum DateForm {
  /// The year first: `2016-07-08`, `20160708` and the like, and Excel's day numbers.
  ISO("iso"),
  DAY_FIRST("dd/mm/yy"),
  MONTH_FIRST("mm/dd/yy"),
  /// The year is that of the week, beginning on Sunday: The Lens wrote 30 December 1986 as
  /// `30/12/87` until about 2016.
  DAY_FIRST_WEEK_YEAR("dd/mm/week-year");

  private static final Pattern THREE_NUMBERS =
      Pattern.compile("([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4}|[0-9]{2})");
  private static final int FIRST_OF_LAST_CENTURY = 40;

  private final String key;

  DateForm(String key) {
    this.key = key;
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(form -> form.key).toList();
  }

  static Optional<DateForm> find(String key) {
    return Arrays.stream(values()).filter(form -> form.key.equals(key)).findFirst();
  }

  Optional<LocalDate> read(String text) {
    if (this == ISO) {
      return TableDates.tryParse(text);
    }
    var match = THREE_NUMBERS.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    int year = fullYear(match.group(3));
    return switch (this) {
      case MONTH_FIRST -> day(year, match, 1, 2);
      case DAY_FIRST_WEEK_YEAR -> ofWeekYear(year, match);
      default -> day(year, match, 2, 1);
    };
  }

  private static Optional<LocalDate> ofWeekYear(int year, Matcher match) {
    var day = day(year, match, 2, 1);
    return match.group(3).length() == 4 || day.filter(d -> weekYear(d) != year).isEmpty()
        ? day
        : day(year - 1, match, 2, 1);
  }

  private static int fullYear(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 4) {
      return year;
    }
    return year < FIRST_OF_LAST_CENTURY ? 2000 + year : 1900 + year;
  }

  private static int weekYear(LocalDate day) {
    return day.get(WeekFields.SUNDAY_START.weekBasedYear());
  }

  private static Optional<LocalDate> day(int year, Matcher match, int month, int day) {
    try {
      return Optional.of(
          LocalDate.of(
              year, Integer.parseInt(match.group(month)), Integer.parseInt(match.group(day))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
