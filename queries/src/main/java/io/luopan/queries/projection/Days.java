package io.luopan.queries.projection;

import io.luopan.model.patent.PatentType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days as whole numbers, counted from 1970-01-01.
final class Days {
  /// Sorts before every day; no period with a bound contains it.
  static final int UNKNOWN = Integer.MIN_VALUE;

  static final int NEVER = Integer.MAX_VALUE;
  private static final LocalDate LONGER_DESIGNS = LocalDate.of(2021, 6, 1);

  private Days() {}

  static int of(@Nullable LocalDate day) {
    return day == null ? UNKNOWN : Math.toIntExact(day.toEpochDay());
  }

  static int year(int day) {
    return LocalDate.ofEpochDay(day).getYear();
  }

  /// The day on which the term ends: 20 years from filing, 10 for utility models, 15 for designs
  /// filed from 2021-06-01 and 10 for earlier ones. Word for word what `CountedWhere` asks.
  static int expiry(PatentType type, @Nullable LocalDate filedOn) {
    if (filedOn == null) {
      return NEVER;
    }
    int years =
        switch (type) {
          case UTILITY_MODEL -> 10;
          case DESIGN -> filedOn.isBefore(LONGER_DESIGNS) ? 10 : 15;
          case INVENTION, PLANT, REISSUE, UNKNOWN -> 20;
        };
    return of(filedOn.plusYears(years));
  }
}
