package io.luopan.queries.landscape;

import io.luopan.queries.Parameters;
import io.luopan.queries.measure.Share;

/// Counts a set in one row.
final class Summaries {
  private Summaries() {}

  static Summary of(LandscapeReader reader, Landscape landscape, int lastYear) {
    return reader
        .list(
            landscape,
            LandscapeStage.APPLICANTS,
            Summaries.class,
            "counts",
            Parameters.of("last", lastYear).and("window", landscape.window()),
            row ->
                new Summary(
                    row.number("patents"),
                    row.number("families"),
                    row.number("holders"),
                    Share.of(row.number("inForce"), row.number("statusKnown")),
                    row.number("now"),
                    row.number("before")))
        .getFirst();
  }
}
