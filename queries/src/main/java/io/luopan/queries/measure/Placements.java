package io.luopan.queries.measure;

import org.jspecify.annotations.Nullable;

/// Columns of one row a family, node and region, in any order: what a bootstrap draws from.
///
/// Region −1 is a place nobody knows, or one outside the regions compared: it counts for the
/// reference alone. Where a family counts in several regions but once in the reference, a row of
/// region −1 with a negative weight takes the surplus back. A weight is 1 where `weight` is absent.
/// About 12 bytes a row.
public final class Placements {
  private final int families;
  private final int regions;
  private final int nodes;
  private final int[] family;
  // node · (regions + 1) + region, the last region being −1.
  private final int[] cell;
  private final float @Nullable [] weight;
  private double @Nullable [] fixed;

  /// @throws IllegalArgumentException when columns differ in length or a number is out of range
  public Placements(
      int families,
      int regions,
      int nodes,
      int[] family,
      int[] node,
      int[] region,
      float @Nullable [] weight) {
    if (family.length != node.length
        || node.length != region.length
        || weight != null && weight.length != node.length) {
      throw new IllegalArgumentException("columns of placements differ in length");
    }
    this.families = families;
    this.regions = regions;
    this.nodes = nodes;
    this.family = family;
    this.weight = weight;
    this.cell = new int[node.length];
    Math.multiplyExact(nodes, regions + 1);
    for (int i = 0; i < node.length; i++) {
      if (family[i] < 0
          || family[i] >= families
          || node[i] < 0
          || node[i] >= nodes
          || region[i] < -1
          || region[i] >= regions) {
        throw new IllegalArgumentException(
            "placement %d is of family %d, node %d, region %d"
                .formatted(i, family[i], node[i], region[i]));
      }
      cell[i] = node[i] * (regions + 1) + (region[i] < 0 ? regions : region[i]);
    }
  }

  /// What counts in every draw alike, beside the rows, by node and then region, the last region
  /// being −1. A draw costs no more for it, however many placements it stands for.
  public Placements withFixed(double[] amounts) {
    if (amounts.length != nodes * (regions + 1)) {
      throw new IllegalArgumentException("fixed amounts do not fit nodes and regions");
    }
    fixed = amounts.clone();
    return this;
  }

  public int families() {
    return families;
  }

  public int regions() {
    return regions;
  }

  public int nodes() {
    return nodes;
  }

  /// Adds up each cell of zeros, each family counting `times` over. Cost: one pass over the
  /// placements.
  void addUp(byte[] times, double[] cells) {
    if (fixed != null) {
      System.arraycopy(fixed, 0, cells, 0, fixed.length);
    }
    if (weight == null) {
      for (int i = 0; i < cell.length; i++) {
        cells[cell[i]] += times[family[i]];
      }
    } else {
      for (int i = 0; i < cell.length; i++) {
        cells[cell[i]] += times[family[i]] * weight[i];
      }
    }
  }
}
