package io.luopan.queries.projection;

import java.util.Arrays;

/// Whole patents or families by where the first applicant sits. A run of rows is counted by its
/// ends, so the cost is that of runs and of rows whose family has several on the node.
record RunAmounts(Projection columns, Counting counting) implements NodeAmounts {

  @Override
  public double[] of(int node, Regions.Level level) {
    var amounts = new double[level.paths().size()];
    int base = columns.rowStart.at(node);
    int end = columns.rowStart.at(node + 1) - base;
    for (int run = columns.runs.from(node); run < columns.runs.to(node); run++) {
      int region = level.regionOf()[columns.runRanks.at(run)];
      if (region >= 0) {
        int next = run + 1 < columns.runs.to(node) ? columns.runs.at(run + 1) : end;
        amounts[region] += rowsIn(base + columns.runs.at(run), base + next);
      }
    }
    if (counting.perFamily()) {
      takeBackRepeats(node, base, level, amounts);
    }
    return amounts;
  }

  /// How many rows of a run were filed in the period.
  int rowsIn(int from, int to) {
    var period = counting.period();
    return period.isAll()
        ? to - from
        : firstNotBefore(period.to() + 1L, from, to) - firstNotBefore(period.from(), from, to);
  }

  private int firstNotBefore(long day, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (columns.day.at(middle) < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void takeBackRepeats(int node, int base, Regions.Level level, double[] amounts) {
    var period = counting.period();
    var seenIn = new int[amounts.length];
    Arrays.fill(seenIn, -1);
    int group = -1;
    for (int i = columns.groups.from(node); i < columns.groups.to(node); i++) {
      int grouped = columns.groups.at(i);
      if (grouped < 0) {
        group = i;
      }
      int region = level.regionOf()[columns.groupRanks.at(i)];
      if (region >= 0
          && period.holds(columns.day.at(base + (grouped & ~NodeLayout.FIRST_OF_GROUP)))) {
        if (seenIn[region] == group) {
          amounts[region]--;
        }
        seenIn[region] = group;
      }
    }
  }
}
