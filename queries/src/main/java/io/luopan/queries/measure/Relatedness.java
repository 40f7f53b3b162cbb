package io.luopan.queries.measure;

/// How near nodes are to each other, and to what a region has, by who is present on both.
///
/// Proximity φ_ij = co_ij / max(ub_i, ub_j), the smaller of the two conditional probabilities.
/// Density d_rn = Σ_j M_rj φ_nj / Σ_j φ_nj. Source: Hidalgo, Klinger, Barabási, Hausmann, Science
/// 317 (2007) 482; the other convention is that of the R package EconGeo.
public final class Relatedness {
  private final Presence presence;

  public Relatedness(Presence presence) {
    this.presence = presence;
  }

  /// From 0 to 1; 1 for a node and itself, 0 where nobody is present on one of them.
  public double proximity(String one, String other) {
    int i = presence.columns().at(one);
    int j = presence.columns().at(other);
    return i < 0 || j < 0 ? 0 : presence.bits().proximity(i, j);
  }

  /// How near the node is to what the region has. Zero when nobody is present on the node.
  public double density(String region, String node, DensityConvention convention) {
    int column = presence.columns().at(node);
    return column < 0 ? 0 : presence.bits().density(presence.rows().at(region), column, convention);
  }

  /// What is left of the density: 1 − d, or 100 − d.
  public double distance(String region, String node, DensityConvention convention) {
    return convention.most() - density(region, node, convention);
  }

  public Presence presence() {
    return presence;
  }
}
