package io.luopan.queries.projection;

import io.luopan.queries.patent.RegionRule;
import io.luopan.queries.projection.NodeCount.Local;
import java.time.LocalDate;
import java.util.BitSet;

/// What a region has on a node, whole. Where the first applicant counts, only the region's own rows
/// are read, and the groups of rows whose family has several on the node.
public record LocalCounts(
    Projection columns, Counting counting, String regionPath, LocalDate asOf) {

  public Local of(String nodeId) {
    int node = columns.node(nodeId);
    if (node < 0) {
      return Local.NOTHING;
    }
    return new OfNode(node).local();
  }

  private final class OfNode {
    private final int node;
    private final int base;
    private final int fromRank = columns.regions().from(regionPath);
    private final int toRank = columns.regions().to(regionPath);
    private final boolean byFirst = counting.rule() == RegionRule.FIRST_APPLICANT;
    private final Located located = new Located(columns, counting);

    OfNode(int node) {
      this.node = node;
      base = columns.rowStart.at(node);
    }

    Local local() {
      int from = byFirst ? rowOfRank(fromRank) : base;
      int to = byFirst ? rowOfRank(toRank) : columns.rowStart.at(node + 1);
      int day = Days.of(asOf);
      var holders = new BitSet();
      long patents = 0;
      long statusKnown = 0;
      long valid = 0;
      for (int row = from; row < to; row++) {
        if (isCounted(row)) {
          int flags = columns.flags.at(row);
          int told = columns.statusOn.at(row) <= day ? 1 : 0;
          patents++;
          statusKnown += told & (Flags.isStatusKnown(flags) ? 1 : 0);
          valid += told & (Flags.isInForce(flags) ? 1 : 0) & (columns.expiry.at(row) > day ? 1 : 0);
          addHolders(row, holders);
        }
      }
      long families = patents == 0 ? 0 : patents - repeats();
      return new Local(patents, families, holders.cardinality(), statusKnown, valid);
    }

    /// Of a row among those looked at, whether it is the region's and of the period.
    private boolean isCounted(int row) {
      return counting.period().holds(columns.day.at(row))
          && (byFirst || located.isIn(columns.patent.at(row), fromRank, toRank));
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

    /// How many rows are not the first of their family.
    private long repeats() {
      long repeats = 0;
      int seen = 0;
      for (int i = columns.groups.from(node); i < columns.groups.to(node); i++) {
        int grouped = columns.groups.at(i);
        if (grouped < 0) {
          seen = 0;
        }
        int rank = columns.groupRanks.at(i);
        boolean near = !byFirst || rank >= fromRank && rank < toRank;
        if (near && isCounted(base + (grouped & ~NodeLayout.FIRST_OF_GROUP))) {
          repeats += seen;
          seen = 1;
        }
      }
      return repeats;
    }

    /// Those by whom the rule finds the patent in the region.
    private void addHolders(int row, BitSet holders) {
      if (!byFirst) {
        addParties(columns.patent.at(row), holders);
        return;
      }
      int named = columns.first.at(row);
      if (named >= 0) {
        holders.set(named);
      }
      for (int i = columns.listFrom(node, named); i < columns.listTo(node, named); i++) {
        holders.set(columns.lists.at(i) >> 2);
      }
    }

    private void addParties(int patent, BitSet holders) {
      for (int i = columns.partyStart.at(patent); i < columns.partyStart.at(patent + 1); i++) {
        int party = columns.parties.at(i);
        int rank = Parties.rank(party);
        if (Parties.is(party, counting.role()) && rank >= fromRank && rank < toRank) {
          holders.set(columns.partyHolder.at(i));
        }
      }
    }
  }
}
