package io.luopan.queries.landscape;

import io.luopan.queries.landscape.LandscapeCounts.Filed;
import io.luopan.queries.measure.GrowthCurve;
import io.luopan.queries.measure.LifeCycle;
import io.luopan.queries.measure.LifeCycle.Thresholds;
import io.luopan.queries.measure.Maturity;
import java.util.List;
import java.util.stream.Collectors;

/// The life cycle of what a set of patents is about.
final class LifeCycles {
  private static final int YEARS_OF_GROWTH = 5;
  private static final List<String> NOTES =
      List.of(
          "The stages and coefficients are those of docs/measures.md (Life); thresholds are ours.",
          "Years after the last complete one are shown and not judged.",
          "The S-curve is fitted to families by their first filing in the set. Any sum that grows"
              + " fits well: a limit is a reckoning from the past, not a forecast.");

  private LifeCycles() {}

  static LifeCurve of(LandscapeReader reader, Landscape landscape) {
    var source = reader.counts(landscape);
    int last = LandscapeReader.lastCompleteYear(source.knownUntil());
    var usual = Thresholds.DEFAULT;
    var limits =
        new Thresholds(landscape.window(), usual.minPatents(), usual.fewAYear(), usual.growth());
    var years = source.filedByYear();
    var counts =
        years.stream()
            .collect(
                Collectors.toMap(
                    Filed::year, filed -> new LifeCycle.Year(filed.patents(), filed.applicants())));
    return new LifeCurve(
        years.stream()
            .map(
                filed ->
                    new LifeCurve.Year(
                        filed.year(), filed.patents(), filed.applicants(), filed.year() <= last))
            .toList(),
        last,
        LifeCycle.of(counts, last, limits),
        maturity(years, last),
        GrowthCurve.of(source.familiesByFirstYear(), last),
        landscape
            .method(
                "lifeCycle",
                NOTES,
                "minPatents",
                limits.minPatents(),
                "fewAYear",
                limits.fewAYear(),
                "growth",
                limits.growth())
            .of(source.release()));
  }

  private static Maturity maturity(List<Filed> years, int last) {
    long inventions = 0;
    long utilityModels = 0;
    long designs = 0;
    long ofFiveYears = 0;
    for (var filed : years) {
      if (filed.year() == last) {
        inventions = filed.inventions();
        utilityModels = filed.utilityModels();
        designs = filed.designs();
      }
      if (filed.year() > last - YEARS_OF_GROWTH && filed.year() <= last) {
        ofFiveYears += filed.inventions();
      }
    }
    return Maturity.of(inventions, utilityModels, designs, ofFiveYears);
  }
}
