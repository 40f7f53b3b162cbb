package io.luopan.loaders.pool;

import io.luopan.loaders.file.TableDates;
import io.luopan.model.load.LoadIssue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The day of a list as a line above its headings tells it, such as `List of 2024-01-01`.
final class ListDay {
  private static final Pattern DAY =
      Pattern.compile("[12][0-9]{3}[-./年][0-9]{1,2}[-./月][0-9]{1,2}日?");

  private final TreeSet<LocalDate> days;
  private boolean told;

  private ListDay(TreeSet<LocalDate> days) {
    this.days = days;
  }

  static ListDay above(List<String> cells) {
    return new ListDay(
        cells.stream()
            .flatMap(cell -> DAY.matcher(cell).results())
            .map(MatchResult::group)
            .flatMap(text -> TableDates.tryParse(text).stream())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  Optional<LocalDate> day() {
    return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
  }

  /// What to tell of it, once.
  Optional<LoadIssue> note() {
    if (told || days.size() < 2) {
      return Optional.empty();
    }
    told = true;
    return Optional.of(new SeveralListDates(days.stream().map(LocalDate::toString).toList()));
  }
}
