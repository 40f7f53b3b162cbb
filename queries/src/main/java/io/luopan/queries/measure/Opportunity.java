package io.luopan.queries.measure;

import org.jspecify.annotations.Nullable;

/// What complexity a region could gain: COI for the region, COG for one node it is not present on.
///
/// COI_r = Σ_n d_rn (1 − M_rn) PCI_n; COG_rn = (1 − M_rn) Σ_j (1 − M_rj) φ_jn PCI_j / Σ_k φ_jk,
/// with density and proximity as [DensityConvention#HIDALGO]. Source: Hausmann, Hidalgo and others,
/// The Atlas of Economic Complexity, in the form that py-ecomplexity computes.
public final class Opportunity {
  private final Presence presence;
  private final Complexity complexity;
  // Σ_k φ_jk by node j.
  private final double[] nearness;

  public Opportunity(Presence presence) {
    this.presence = presence;
    this.complexity = Complexity.of(presence);
    this.nearness = nearness(presence.bits());
  }

  public Complexity complexity() {
    return complexity;
  }

  /// Absent where complexity is, and for an unknown region.
  public @Nullable Double coi(String region) {
    int row = presence.rows().at(region);
    if (row < 0 || complexity.whyAbsent().isPresent()) {
      return null;
    }
    var bits = presence.bits();
    double outlook = 0;
    for (int n = 0; n < bits.columns(); n++) {
      var pci = complexity.pci(n);
      if (pci != null && !bits.get(row, n)) {
        outlook += bits.density(row, n, DensityConvention.HIDALGO) * pci;
      }
    }
    return outlook;
  }

  /// Zero where the region is present already. Absent where complexity is, and for a node on which
  /// nobody is present.
  public @Nullable Double cog(String region, String node) {
    int row = presence.rows().at(region);
    int column = presence.columns().at(node);
    if (row < 0 || column < 0 || complexity.pci(column) == null) {
      return null;
    }
    var bits = presence.bits();
    double gain = 0;
    for (int j = 0; j < bits.columns() && !bits.get(row, column); j++) {
      var pci = complexity.pci(j);
      double proximity = bits.proximity(column, j);
      if (pci != null && proximity > 0 && !bits.get(row, j)) {
        gain += proximity * pci / nearness[j];
      }
    }
    return gain;
  }

  private static double[] nearness(Incidence bits) {
    var nearness = new double[bits.columns()];
    for (int i = 0; i < nearness.length; i++) {
      nearness[i] += bits.proximity(i, i);
      for (int j = i + 1; j < nearness.length; j++) {
        double proximity = bits.proximity(i, j);
        nearness[i] += proximity;
        nearness[j] += proximity;
      }
    }
    return nearness;
  }
}
