package io.luopan.queries.gap;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which types hold for a node, what follows, and how grave it is. Pure: facts and thresholds in,
/// judgement out.
///
/// A comparison with something unknown does not hold. Blocked (堵点) is not judged: the graph holds
/// no data on use yet.
final class GapRules {
  private final GapThresholds limits;

  GapRules(GapThresholds limits) {
    this.limits = limits;
  }

  /// All types that hold, in the order of [GapType]; the first is the node's type.
  List<GapType> findings(NodeFacts facts) {
    var found = new ArrayList<GapType>();
    if (isUnknown(facts)) {
      found.add(GapType.UNKNOWN);
    }
    if (facts.localHolders() == 0 && facts.strongNeighbours().isEmpty()) {
      found.add(GapType.ABSENT);
    }
    if (isBroken(facts)) {
      found.add(GapType.BROKEN);
    }
    if (isChoke(facts)) {
      found.add(GapType.CHOKE);
    }
    if (isStrong(facts)) {
      found.add(GapType.STRONG);
    }
    if (below(facts.rta(), limits.weakRta())) {
      found.add(GapType.WEAK);
    }
    return found.isEmpty() ? List.of(GapType.NORMAL) : List.copyOf(found);
  }

  /// @param medianDensity of the chain's nodes in this region
  GapAction action(GapType type, double density, double medianDensity) {
    return switch (type) {
      case STRONG -> GapAction.STRENGTHEN;
      case BROKEN, CHOKE, BLOCKED, WEAK -> GapAction.FILL;
      case ABSENT -> density >= medianDensity && density > 0 ? GapAction.EXTEND : GapAction.NONE;
      case NORMAL, UNKNOWN -> GapAction.NONE;
    };
  }

  /// What the region lacks on the node, 0 to 1: for a choke the foreign share, else how far RTA is
  /// below 1.
  @Nullable Double shortfall(GapType type, NodeFacts facts) {
    if (type == GapType.UNKNOWN) {
      return null;
    }
    if (type == GapType.CHOKE && facts.foreignShare() != null) {
      return facts.foreignShare();
    }
    var rta = facts.rta();
    return rta == null ? null : 1 - Math.min(1, rta);
  }

  /// Criticality × shortfall × reach, where reach is the density on a scale from 0 to 1.
  @Nullable Double severity(GapType type, NodeFacts facts, double reach) {
    var shortfall = shortfall(type, facts);
    return shortfall == null ? null : facts.criticality() * shortfall * reach;
  }

  private boolean isUnknown(NodeFacts facts) {
    return facts.reference() < limits.minReference()
        || facts.coverage() == null
        || facts.coverage() < limits.minCoverage();
  }

  private boolean isBroken(NodeFacts facts) {
    return (facts.localHolders() < limits.minLocalHolders()
            || below(facts.rta(), limits.brokenRta()))
        && !facts.strongNeighbours().isEmpty();
  }

  private boolean isChoke(NodeFacts facts) {
    return (atLeast(facts.foreignShare(), limits.chokeForeignShare())
            || atLeast(facts.cr4(), limits.chokeCr4()) && facts.topFourForeign())
        && below(facts.domesticCitedShare(), limits.chokeDomesticCited());
  }

  private boolean isStrong(NodeFacts facts) {
    return atLeast(facts.rta(), limits.presentRta())
        && facts.shareInTop()
        && !below(facts.validShare(), limits.strongValidShare());
  }

  private static boolean below(@Nullable Double value, double limit) {
    return value != null && value < limit;
  }

  private static boolean atLeast(@Nullable Double value, double limit) {
    return value != null && value >= limit;
  }
}
