package io.luopan.queries.gap;

import io.luopan.queries.gap.GapMethod.DensityConvention;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What follows from how much each region has on each node: shares, RTA, presence, proximity,
/// density.
///
/// RTA = (x_rn / Σ_n x_rn) / (x_wn / Σ_n x_wn), over all nodes given, so that a question about one
/// chain gets the same numbers as one about all. Proximity φ_ij = co_ij / max(ub_i, ub_j), where co
/// counts the regions with RTA ≥ 1 on both nodes. Density d_rn = Σ_j M_rj φ_nj / Σ_j φ_nj.
final class Specialization {
  private final List<String> nodes;
  private final List<String> regions;
  private final Map<String, Map<String, Double>> amounts;
  private final Map<String, Double> reference;
  private final double referenceTotal;
  private final Map<String, Double> regionTotals = new HashMap<>();
  private final Map<String, BitSet> present = new HashMap<>();

  /// @param amounts by region, then by node
  /// @param reference what the whole area compared with has, by node
  /// @param presentRta the RTA from which a region counts as present on a node
  Specialization(
      Map<String, Map<String, Double>> amounts, Map<String, Double> reference, double presentRta) {
    this.amounts = amounts;
    this.reference = reference;
    this.regions = new ArrayList<>(new TreeSet<>(amounts.keySet()));
    this.nodes = new ArrayList<>(new TreeSet<>(reference.keySet()));
    this.referenceTotal = sum(reference);
    regions.forEach(
        region -> regionTotals.put(region, sum(amounts.getOrDefault(region, Map.of()))));
    for (var node : nodes) {
      var where = new BitSet();
      for (int i = 0; i < regions.size(); i++) {
        var rta = rta(regions.get(i), node);
        where.set(i, rta != null && rta >= presentRta);
      }
      present.put(node, where);
    }
  }

  double amount(String region, String node) {
    return amounts.getOrDefault(region, Map.of()).getOrDefault(node, 0.0);
  }

  double reference(String node) {
    return reference.getOrDefault(node, 0.0);
  }

  /// Absent when nobody has anything on the node.
  @Nullable Double share(String region, String node) {
    double all = reference(node);
    return all == 0 ? null : amount(region, node) / all;
  }

  /// Absent when the region has nothing at all, or nobody has anything on the node.
  @Nullable Double rta(String region, String node) {
    double ofRegion = regionTotals.getOrDefault(region, 0.0);
    double all = reference(node);
    return ofRegion == 0 || all == 0 || referenceTotal == 0
        ? null
        : (amount(region, node) / ofRegion) / (all / referenceTotal);
  }

  /// Whether fewer than 1 − q of the regions have a larger amount on the node, and this one has
  /// some.
  boolean isInTop(String region, String node, double quantile) {
    double own = amount(region, node);
    long larger = regions.stream().filter(other -> amount(other, node) > own).count();
    return own > 0 && larger < (1 - quantile) * regions.size();
  }

  /// How near the node is to what the region has. Zero when no region is present on the node.
  double density(String region, String node, DensityConvention convention) {
    int at = regions.indexOf(region);
    double near = 0;
    double all = 0;
    for (var other : nodes) {
      double proximity =
          other.equals(node) && convention == DensityConvention.ECONGEO
              ? 0
              : proximity(node, other);
      all += proximity;
      if (at >= 0 && presence(other).get(at)) {
        near += proximity;
      }
    }
    double share = all == 0 ? 0 : near / all;
    return convention == DensityConvention.ECONGEO ? 100 * share : share;
  }

  double proximity(String one, String other) {
    var both = (BitSet) presence(one).clone();
    both.and(presence(other));
    int most = Math.max(presence(one).cardinality(), presence(other).cardinality());
    return most == 0 ? 0 : (double) both.cardinality() / most;
  }

  Set<String> regions() {
    return Set.copyOf(regions);
  }

  private BitSet presence(String node) {
    return present.getOrDefault(node, new BitSet());
  }

  private static double sum(Map<String, Double> values) {
    return values.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
