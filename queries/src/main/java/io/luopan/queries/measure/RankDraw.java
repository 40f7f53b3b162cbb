package io.luopan.queries.measure;

import java.util.Arrays;
import java.util.List;

/// One draw of a bootstrap: the amounts of one weighting of families, and what follows for one
/// region. Its arrays serve draw after draw; NaN stands for what a draw cannot tell.
final class RankDraw {
  private final Placements placements;
  private final int region;
  private final double presentRta;
  private final List<RankBootstrap.Asked> asked;
  private final double[] cells;
  private final double[] ofRegions;
  private final double[] ofNodes;
  private final Incidence present;
  private final double[] rta;
  private final double[] severity;
  private final double[] rank;

  RankDraw(Placements placements, int region, double presentRta, List<RankBootstrap.Asked> asked) {
    this.placements = placements;
    this.region = region;
    this.presentRta = presentRta;
    this.asked = asked;
    cells = new double[placements.nodes() * (placements.regions() + 1)];
    ofRegions = new double[placements.regions() + 1];
    ofNodes = new double[placements.nodes()];
    present = new Incidence(placements.regions(), placements.nodes());
    rta = new double[asked.size()];
    severity = new double[asked.size()];
    rank = new double[asked.size()];
  }

  double rta(int i) {
    return rta[i];
  }

  double severity(int i) {
    return severity[i];
  }

  /// 1 for the gravest; the same for the same severity.
  double rank(int i) {
    return rank[i];
  }

  void count(byte[] times) {
    Arrays.fill(cells, 0);
    placements.addUp(times, cells);
    double all = addUpTotals();
    markPresent(all);
    for (int i = 0; i < asked.size(); i++) {
      judge(i, all);
    }
    var gravest = Arrays.stream(severity).filter(s -> !Double.isNaN(s)).sorted().toArray();
    for (int i = 0; i < rank.length; i++) {
      rank[i] = Double.isNaN(severity[i]) ? Double.NaN : 1 + larger(gravest, severity[i]);
    }
  }

  /// The figures as they stand, out of reach of the next draw.
  RankDraw copy() {
    var copy = new RankDraw(placements, region, presentRta, asked);
    System.arraycopy(rta, 0, copy.rta, 0, rta.length);
    System.arraycopy(severity, 0, copy.severity, 0, severity.length);
    System.arraycopy(rank, 0, copy.rank, 0, rank.length);
    return copy;
  }

  private double addUpTotals() {
    Arrays.fill(ofRegions, 0);
    double all = 0;
    int regions = ofRegions.length;
    for (int node = 0; node < ofNodes.length; node++) {
      double sum = 0;
      for (int r = 0; r < regions; r++) {
        double amount = cells[node * regions + r];
        ofRegions[r] += amount;
        sum += amount;
      }
      ofNodes[node] = sum;
      all += sum;
    }
    return all;
  }

  /// RTA ≥ t, multiplied out: x · Σ x_w ≥ t · x_r · x_wn. Exact for whole families.
  private void markPresent(double all) {
    present.clear();
    for (int node = 0; node < ofNodes.length; node++) {
      double least = presentRta * ofNodes[node];
      for (int r = 0; r < present.rows(); r++) {
        double amount = cells[node * ofRegions.length + r];
        if (amount > 0 && amount * all >= least * ofRegions[r]) {
          present.set(r, node);
        }
      }
    }
  }

  private void judge(int i, double all) {
    var one = asked.get(i);
    double ofRegion = ofRegions[region];
    double ofNode = ofNodes[one.node()];
    if (ofRegion == 0 || ofNode <= 0) {
      rta[i] = Double.NaN;
    } else {
      rta[i] = (cells[one.node() * ofRegions.length + region] / ofRegion) / (ofNode / all);
    }
    var given = one.shortfall();
    double shortfall = given == null ? 1 - Math.min(1, rta[i]) : given;
    severity[i] =
        one.criticality()
            * shortfall
            * present.density(region, one.node(), DensityConvention.HIDALGO);
  }

  private static int larger(double[] ascending, double value) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] > value) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return ascending.length - low;
  }
}
