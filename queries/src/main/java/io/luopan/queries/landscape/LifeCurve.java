package io.luopan.queries.landscape;

import io.luopan.queries.measure.GrowthCurve;
import io.luopan.queries.measure.LifeCycle;
import io.luopan.queries.measure.Maturity;
import java.util.List;

/// Applicants against filings over the years, and the stage of life that follows.
///
/// @param lastYear the last complete year: what was filed later does not count
/// @param maturity the coefficients of that year
/// @param growthCurve an S-curve through the families there are by each year
public record LifeCurve(
    List<Year> years,
    int lastYear,
    LifeCycle life,
    Maturity maturity,
    GrowthCurve growthCurve,
    TableMethod method)
    implements LandscapeTable {

  /// One point of the curve.
  public record Year(int year, long patents, long applicants, boolean complete) {}
}
