package io.luopan.queries.projection;

import io.luopan.queries.projection.NodeCount.Local;
import java.time.LocalDate;
import java.util.BitSet;

/// What a region has on a node, whole. Where the first applicant counts, only the region's own rows
/// are read, and those that are not alone of their family.
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
    private final NodeRows rows;
    private final int day = Days.of(asOf);
    private final BitSet holders = new BitSet();
    private long patents;
    private long families;
    private long statusKnown;
    private long valid;

    OfNode(int node) {
      rows = new NodeRows(columns, counting, node, regionPath);
    }

    Local local() {
      for (int row = rows.from; row < rows.to; row++) {
        if (rows.holds(row)) {
          add(row);
          families++;
        }
      }
      boolean counted = false;
      for (int row = rows.grouped; row < rows.end; row++) {
        counted &= !Flags.isFirstOfFamily(columns.flags.at(row));
        if (rows.holdsGrouped(row)) {
          add(row);
          families += counted ? 0 : 1;
          counted = true;
        }
      }
      return new Local(patents, families, holders.cardinality(), statusKnown, valid);
    }

    private void add(int row) {
      int flags = columns.flags.at(row);
      int told = columns.statusOn.at(row) <= day ? 1 : 0;
      patents++;
      statusKnown += told & (Flags.isStatusKnown(flags) ? 1 : 0);
      valid += told & (Flags.isInForce(flags) ? 1 : 0) & (columns.expiry.at(row) > day ? 1 : 0);
      addHolders(row);
    }

    /// Those by whom the rule finds the patent in the region.
    private void addHolders(int row) {
      if (!rows.isByFirst()) {
        addParties(columns.patent.at(row));
        return;
      }
      int named = columns.first.at(row);
      if (named >= 0) {
        holders.set(named);
      }
      int end = columns.listTo(rows.node, named);
      for (int i = columns.listFrom(rows.node, named); i < end; i++) {
        holders.set(columns.lists.at(i) >> 2);
      }
    }

    private void addParties(int patent) {
      for (int i = columns.partyStart.at(patent); i < columns.partyStart.at(patent + 1); i++) {
        int party = columns.parties.at(i);
        if (Parties.is(party, counting.role()) && rows.isInRegion(Parties.rank(party))) {
          holders.set(columns.partyHolder.at(i));
        }
      }
    }
  }
}
