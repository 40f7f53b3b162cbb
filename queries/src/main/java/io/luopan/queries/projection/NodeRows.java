package io.luopan.queries.projection;

import io.luopan.queries.patent.RegionRule;

/// The rows of one node that a rule finds in a region and a period. Where the first applicant
/// counts, they are neighbours.
final class NodeRows {
  private final Projection columns;
  private final Counting counting;
  private final Located located;
  private final boolean byFirst;
  private final boolean everywhere;
  private final int fromRank;
  private final int toRank;
  final int node;
  final int base;
  final int from;
  final int to;

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
    base = columns.rowStart.at(node);
    boolean neighbours = byFirst && !everywhere;
    from = neighbours ? rowOfRank(fromRank) : base;
    to = neighbours ? rowOfRank(toRank) : columns.rowStart.at(node + 1);
  }

  /// Of a row from [#from] to before [#to].
  boolean holds(int row) {
    return counting.period().holds(columns.day.at(row))
        && (byFirst || everywhere || located.isIn(columns.patent.at(row), fromRank, toRank));
  }

  /// Of a row among those whose family has several on the node.
  boolean holdsGrouped(int group) {
    int row = rowOfGroup(group);
    return row >= from && row < to && holds(row);
  }

  int rowOfGroup(int group) {
    return base + (columns.groups.at(group) & ~NodeLayout.FIRST_OF_GROUP);
  }

  boolean isInRegion(int party) {
    int rank = Parties.rank(party);
    return rank >= fromRank && rank < toRank;
  }

  boolean isByFirst() {
    return byFirst;
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
    return low == columns.runs.to(node)
        ? columns.rowStart.at(node + 1)
        : base + columns.runs.at(low);
  }
}
