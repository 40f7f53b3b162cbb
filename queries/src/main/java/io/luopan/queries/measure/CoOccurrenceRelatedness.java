package io.luopan.queries.measure;

/// Relatedness of nodes by how often they meet in regions, a node never meeting itself, and the
/// density that follows, from 0 to 100.
///
/// S_i = Σ_j C_ij, T = Σ_i S_i; d_rn = 100 · Σ_j M_rj s_nj / Σ_j s_nj. Cost to build: nodes² ×
/// regions / 64.
public final class CoOccurrenceRelatedness {
  private final Presence presence;
  private final Similarity similarity;
  private final double[] meetings;
  private final double all;

  public CoOccurrenceRelatedness(Presence presence, Similarity similarity) {
    this.presence = presence;
    this.similarity = similarity;
    var bits = presence.bits();
    meetings = new double[bits.columns()];
    double sum = 0;
    for (int i = 0; i < meetings.length; i++) {
      for (int j = i + 1; j < meetings.length; j++) {
        int both = bits.coOccurrence(i, j);
        meetings[i] += both;
        meetings[j] += both;
        sum += 2 * both;
      }
    }
    all = sum;
  }

  /// Zero where no region is present on both, and for a node and itself.
  public double relatedness(String one, String other) {
    int i = presence.columns().at(one);
    int j = presence.columns().at(other);
    return i < 0 || j < 0 ? 0 : relatedness(i, j);
  }

  /// Zero where nothing is related to the node.
  public double density(String region, String node) {
    int row = presence.rows().at(region);
    int column = presence.columns().at(node);
    double near = 0;
    double whole = 0;
    for (int j = 0; column >= 0 && j < meetings.length; j++) {
      double related = relatedness(column, j);
      whole += related;
      near += presence.bits().get(row, j) ? related : 0;
    }
    return whole == 0 ? 0 : 100 * near / whole;
  }

  private double relatedness(int i, int j) {
    int both = i == j ? 0 : presence.bits().coOccurrence(i, j);
    return both == 0 ? 0 : similarity.of(both, meetings[i], meetings[j], all);
  }
}
