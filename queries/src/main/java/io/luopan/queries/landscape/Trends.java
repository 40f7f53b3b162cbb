package io.luopan.queries.landscape;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Counts by year.
final class Trends {
  private static final List<String> NOTES =
      List.of(
          "Applications are published up to 18 months after they were filed: the filings and"
              + " applicants of a year that is not complete will still grow.",
          "knownUntil is the newest publication in the whole graph, not in this set alone;"
              + " newest is that of the set. Where it is much earlier, perhaps the files of these"
              + " patents end there, and so do the counts.");

  private Trends() {}

  static Trend of(LandscapeReader reader, Landscape landscape) {
    var counts = reader.counts(landscape);
    var knownUntil = counts.knownUntil();
    int last = LandscapeReader.lastCompleteYear(knownUntil);
    var counted = counts.byYear();
    return new Trend(
        counted.stream().flatMap(row -> years(row, last).stream()).toList(),
        counted.stream()
            .filter(row -> row.year() == null)
            .mapToLong(LandscapeCounts.Year::filings)
            .sum(),
        knownUntil,
        counted.stream()
            .map(LandscapeCounts.Year::newest)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null),
        landscape.method("trend", NOTES).of(counts.release()));
  }

  private static List<Trend.Year> years(LandscapeCounts.Year row, int last) {
    var year = row.year();
    return year == null
        ? List.of()
        : List.of(
            new Trend.Year(
                year,
                row.filings(),
                row.publications(),
                row.grants(),
                row.applicants(),
                year <= last));
  }
}
