package io.luopan.queries.gap;

import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.patent.PatentSelection;
import io.luopan.queries.place.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a region has of one chain node, judged, with everything the judgement rests on.
public record ChainGap(
    String chain,
    ChainNode chainNode,
    Region region,
    GapMethod method,
    GapType gapType,
    List<GapType> findings,
    GapAction action,
    @Nullable Double severity,
    Metrics metrics,
    List<Evidence> evidence) {

  /// Counts are whole patents, families and holders; shares run from 0 to 1; what could not be
  /// known is absent.
  public record Metrics(
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
      @Nullable Integer rank) {}

  /// One sentence, the formula behind it, and the numbers that went in.
  public record Evidence(String statement, String formula, List<Input> inputs) {}

  /// A number, and the patents it counts where it counts patents.
  public record Input(String name, double value, @Nullable PatentSelection drillDown) {}
}
