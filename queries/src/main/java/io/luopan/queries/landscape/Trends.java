package io.luopan.queries.landscape;

import io.luopan.queries.Parameters;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

  private record Counted(
      @Nullable Integer year,
      long filings,
      long publications,
      long grants,
      long applicants,
      @Nullable LocalDate newest) {}

  static Trend of(LandscapeReader reader, Landscape landscape) {
    var knownUntil = reader.knownUntil(landscape);
    int last = LandscapeReader.lastCompleteYear(knownUntil);
    var counted =
        reader.list(
            landscape,
            LandscapeStage.PLAIN,
            Trends.class,
            "byYear",
            Parameters.none(),
            row ->
                new Counted(
                    row.findInt("year"),
                    row.number("filings"),
                    row.number("publications"),
                    row.number("grants"),
                    row.number("applicants"),
                    row.findDay("newest")));
    return new Trend(
        counted.stream().flatMap(row -> years(row, last).stream()).toList(),
        counted.stream().filter(row -> row.year() == null).mapToLong(Counted::filings).sum(),
        knownUntil,
        counted.stream()
            .map(Counted::newest)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null),
        landscape.method("trend", NOTES));
  }

  private static List<Trend.Year> years(Counted row, int last) {
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
