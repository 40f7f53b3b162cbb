package io.luopan.queries.gap;

/// The thresholds of the gap rules; the defaults are those of [#DEFAULT].
///
/// `minReference` patents or families a node needs to be judged, `minCoverage` the share of patents
/// whose region must be known, `minLocalHolders` under which a node is broken; the others are
/// shares from 0 to 1 or values of RTA.
public record GapThresholds(
    int minReference,
    double minCoverage,
    int minLocalHolders,
    double brokenRta,
    double presentRta,
    double strongQuantile,
    double strongValidShare,
    double weakRta,
    double chokeForeignShare,
    double chokeCr4,
    double chokeDomesticCited) {
  public static final GapThresholds DEFAULT =
      new GapThresholds(10, 0.5, 2, 0.2, 1, 0.75, 0.5, 0.5, 0.6, 0.6, 0.3);
}
