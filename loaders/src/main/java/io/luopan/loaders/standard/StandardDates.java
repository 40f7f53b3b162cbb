package io.luopan.loaders.standard;

import io.luopan.loaders.file.TableDates;
import io.luopan.model.load.LoadIssue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Days as catalogues write them; of a month or a year the first day.
final class StandardDates {
  private StandardDates() {}

  /// Null for a blank text; what is no date becomes a note.
  static @Nullable LocalDate read(String text, List<LoadIssue> notes) {
    var stripped = text.strip();
    if (stripped.isEmpty()) {
      return null;
    }
    try {
      if (stripped.matches("[12][0-9]{3}")) {
        return LocalDate.of(Integer.parseInt(stripped), 1, 1);
      }
      if (stripped.matches("[12][0-9]{3}-[0-9]{2}")) {
        return YearMonth.parse(stripped).atDay(1);
      }
    } catch (DateTimeException e) {
      notes.add(new BadStandardDate(text));
      return null;
    }
    var day = TableDates.tryParse(stripped);
    if (day.isEmpty()) {
      notes.add(new BadStandardDate(text));
    }
    return day.orElse(null);
  }
}
