package io.luopan.queries.patent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An earlier application whose date a patent claims.
public record Priority(String number, @Nullable LocalDate filedOn) {

  /// @param text `CN201010000001.8 2010-01-04`, the day perhaps missing
  static Priority of(String text) {
    int space = text.indexOf(' ');
    return space < 0
        ? new Priority(text, null)
        : new Priority(text.substring(0, space), LocalDate.parse(text.substring(space + 1)));
  }
}
