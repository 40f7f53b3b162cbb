package io.luopan.api.gap;

import io.luopan.queries.gap.ChainGap;
import io.luopan.queries.gap.GapDetails;
import org.jspecify.annotations.Nullable;

/// The numbers that the rules needed, and what is told only where it is selected.
record GapMetrics(
    long patents,
    long families,
    long holders,
    @Nullable Double share,
    @Nullable Double specialization,
    double relatednessDensity,
    double distance,
    @Nullable Double holderConcentration,
    @Nullable Double externalShare,
    @Nullable Double inForceShare,
    @Nullable Double domesticCitedShare,
    @Nullable Double regionCoverage,
    double criticality,
    double downstreamShare,
    @Nullable Integer rank,
    GapDetails details) {

  static GapMetrics of(ChainGap.Metrics counted, GapDetails details) {
    return new GapMetrics(
        counted.patents(),
        counted.families(),
        counted.holders(),
        counted.share(),
        counted.specialization(),
        counted.relatednessDensity(),
        counted.distance(),
        counted.holderConcentration(),
        counted.externalShare(),
        counted.inForceShare(),
        counted.domesticCitedShare(),
        counted.regionCoverage(),
        counted.criticality(),
        counted.downstreamShare(),
        counted.rank(),
        details);
  }
}
