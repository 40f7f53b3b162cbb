package io.luopan.queries.projection;

import java.util.Arrays;

/// Whole patents or families by where the first applicant sits. A run of rows is counted by its
/// ends, so the cost is that of runs and of rows that are not alone of their family.
record RunAmounts(Projection columns, Counting counting) implements NodeAmounts {

  @Override
  public double[] of(int node, Regions.Level level) {
    var amounts = new double[level.paths().size()];
    for (int run = columns.runs.from(node); run < columns.runs.to(node); run++) {
      int region = level.regionOf()[columns.runRanks.at(run)];
      if (region >= 0) {
        amounts[region] += rowsIn(node, run);
      }
    }
    addGrouped(node, level, amounts);
    return amounts;
  }

  /// How many rows of a run were filed in the period.
  int rowsIn(int node, int run) {
    int from = columns.runRow(node, run);
    int to = columns.runRow(node, run + 1);
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

  private void addGrouped(int node, Regions.Level level, double[] amounts) {
    var seenIn = new int[amounts.length];
    Arrays.fill(seenIn, -1);
    int family = -1;
    for (int row = columns.grouped.at(node); row < columns.rowStart.at(node + 1); row++) {
      if (!counting.perFamily() || Flags.isFirstOfFamily(columns.flags.at(row))) {
        family = row;
      }
      int region = level.regionOf()[columns.groupRank(node, row)];
      if (region >= 0 && counting.period().holds(columns.day.at(row))) {
        amounts[region] += seenIn[region] == family ? 0 : 1;
        seenIn[region] = family;
      }
    }
  }
}
