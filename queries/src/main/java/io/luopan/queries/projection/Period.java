package io.luopan.queries.projection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A span of filing days, both ends included. Without a bound it holds the unknown day, too.
public record Period(int from, int to) {
  public static final Period ALL = new Period(Days.UNKNOWN, Days.NEVER);

  public static Period of(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null && to == null
        ? ALL
        : new Period(
            from == null ? Days.UNKNOWN + 1 : Days.of(from), to == null ? Days.NEVER : Days.of(to));
  }

  boolean isAll() {
    return equals(ALL);
  }

  boolean holds(int day) {
    return day >= from && day <= to;
  }
}
