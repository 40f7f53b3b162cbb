package io.luopan.queries.projection;

import io.luopan.queries.patent.RegionRule;

/// The rows of one node that a rule finds in a region and a period.
///
/// Those that are alone of their family stand from [#from] to before [#to]: where the first
/// applicant counts, no others are the region's. The rest stands from [#grouped] to before [#end],
/// family by family.
final class NodeRows {
  private final Projection columns;
  private final Counting counting;
  private final Located located;
  private final boolean byFirst;
  private final boolean everywhere;
  private final int fromRank;
  private final int toRank;
  final int node;
  final int from;
  final int to;
  final int grouped;
  final int end;

  /// @param regionPath empty for everywhere, known or not
  NodeRows(Projection columns, Counting counting, int node, String regionPath) {
    this.columns = columns;
    this.counting = counting;
    this.node = node;
    located = new Located(columns, counting);
    everywhere = regionPath.isEmpty();
    byFirst = counting.rule() == RegionRule.FIRST_APPLICANT;
    fromRank = everywhere ? 0 : columns.regions().from(regionPath);
    toRank = columns.regions().to(regionPath);
    grouped = columns.grouped.at(node);
    end = columns.rowStart.at(node + 1);
    boolean neighbours = byFirst && !everywhere;
    from = neighbours ? rowOfRank(fromRank) : columns.rowStart.at(node);
    to = neighbours ? rowOfRank(toRank) : grouped;
  }

  /// Of a row that is alone of its family.
  boolean holds(int row) {
    return counting.period().holds(columns.day.at(row)) && (byFirst || isFound(row));
  }

  /// Of a row that is not.
  boolean holdsGrouped(int row) {
    return byFirst
        ? isInRegion(columns.groupRank(node, row)) && counting.period().holds(columns.day.at(row))
        : holds(row);
  }

  boolean isInRegion(int rank) {
    return everywhere || rank >= fromRank && rank < toRank;
  }

  boolean isByFirst() {
    return byFirst;
  }

  private boolean isFound(int row) {
    return everywhere || located.isIn(columns.patent.at(row), fromRank, toRank);
  }

  /// The first row of the rank or a later one.
  private int rowOfRank(int rank) {
    int low = columns.runRanks.from(node);
    int high = columns.runRanks.to(node);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (columns.runRanks.at(middle) < rank) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return columns.runRow(node, low);
  }
}
