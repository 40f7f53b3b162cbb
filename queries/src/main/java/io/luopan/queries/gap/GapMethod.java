package io.luopan.queries.gap;

import io.luopan.queries.measure.DensityConvention;
import io.luopan.queries.patent.RegionRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How gaps are computed. `reference` is the path of the area compared with (absent: everything
/// loaded); the period is by filing date, both ends included; validity is judged on `asOf`.
public record GapMethod(
    @Nullable String reference,
    CountUnit countBy,
    Fractional fractional,
    RegionRule regionOf,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    LocalDate asOf,
    DensityConvention density,
    GapThresholds thresholds) {

  /// The name and version that computed numbers carry.
  public static final String NAME = "chain-gap";

  public static final String VERSION = "1";

  public enum CountUnit {
    PATENT,
    FAMILY
  }

  /// Whether a patent on several nodes, or of several applicants, counts whole for each.
  public enum Fractional {
    NONE,
    BY_NODE,
    BY_HOLDER
  }

  /// The same over another period of filing.
  public GapMethod filedBetween(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new GapMethod(
        reference, countBy, fractional, regionOf, first, last, asOf, density, thresholds);
  }

  /// The same with validity judged on another day.
  public GapMethod asOf(LocalDate day) {
    return new GapMethod(
        reference, countBy, fractional, regionOf, from, to, day, density, thresholds);
  }

  public static GapMethod defaults(LocalDate asOf) {
    return new GapMethod(
        null,
        CountUnit.FAMILY,
        Fractional.NONE,
        RegionRule.FIRST_APPLICANT,
        null,
        null,
        asOf,
        DensityConvention.HIDALGO,
        GapThresholds.DEFAULT);
  }
}
