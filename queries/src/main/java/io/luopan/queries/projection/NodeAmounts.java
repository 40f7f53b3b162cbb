package io.luopan.queries.projection;

/// How much the regions of a level have on a node.
interface NodeAmounts {
  double[] of(int node, Regions.Level level);

  static NodeAmounts of(Projection columns, Counting counting) {
    return counting.isByRuns()
        ? new RunAmounts(columns, counting)
        : new ListedAmounts(columns, counting);
  }
}
