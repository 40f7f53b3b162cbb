package io.luopan.queries.landscape;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was filed, published and granted, year by year.
///
/// @param undated patents whose filing year nobody told; they stand in no year's filings
/// @param knownUntil the newest publication in the graph
/// @param newest that of these patents
public record Trend(
    List<Year> years,
    long undated,
    LocalDate knownUntil,
    @Nullable LocalDate newest,
    TableMethod method)
    implements LandscapeTable {

  /// One year.
  /// @param complete whether all its filings can be published by `knownUntil`
  public record Year(
      int year, long filings, long publications, long grants, long applicants, boolean complete) {}
}
