package io.luopan.queries.projection;

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
    private final NodeRows rows;

    OfNode(int node) {
      rows = new NodeRows(columns, counting, node, regionPath);
    }

    Local local() {
      int day = Days.of(asOf);
      var holders = new BitSet();
      long patents = 0;
      long statusKnown = 0;
      long valid = 0;
      for (int row = rows.from; row < rows.to; row++) {
        if (rows.holds(row)) {
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

    /// How many rows are not the first of their family.
    private long repeats() {
      long repeats = 0;
      int seen = 0;
      for (int i = columns.groups.from(rows.node); i < columns.groups.to(rows.node); i++) {
        if (columns.groups.at(i) < 0) {
          seen = 0;
        }
        if (rows.holdsGrouped(i)) {
          repeats += seen;
          seen = 1;
        }
      }
      return repeats;
    }

    /// Those by whom the rule finds the patent in the region.
    private void addHolders(int row, BitSet holders) {
      if (!rows.isByFirst()) {
        addParties(columns.patent.at(row), holders);
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

    private void addParties(int patent, BitSet holders) {
      for (int i = columns.partyStart.at(patent); i < columns.partyStart.at(patent + 1); i++) {
        int party = columns.parties.at(i);
        if (Parties.is(party, counting.role()) && rows.isInRegion(party)) {
          holders.set(columns.partyHolder.at(i));
        }
      }
    }
  }
}
