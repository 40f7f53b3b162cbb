package io.luopan.queries.projection;

import io.luopan.queries.patent.RegionRule;
import io.luopan.queries.projection.NodeCount.Local;
import java.time.LocalDate;
import java.util.BitSet;

/// What a region has on a node, whole. Where the first applicant counts, only the region's own rows
/// are read, and those whose family has several on the node.
public record LocalCounts(
    Projection columns, Counting counting, String regionPath, LocalDate asOf) {

  public Local of(String nodeId) {
    int node = columns.node(nodeId);
    return node < 0 ? Local.NOTHING : of(node);
  }

  private Local of(int node) {
    int base = columns.rowStart.at(node);
    var rows = rows(node);
    int day = Days.of(asOf);
    long statusKnown = 0;
    long valid = 0;
    for (int at = rows.nextSetBit(0); at >= 0; at = rows.nextSetBit(at + 1)) {
      int row = base + at;
      int flags = columns.flags.at(row);
      if (Flags.isStatusKnown(flags) && columns.statusOn.at(row) <= day) {
        statusKnown++;
        valid += Flags.isInForce(flags) && columns.expiry.at(row) > day ? 1 : 0;
      }
    }
    int patents = rows.cardinality();
    long holders =
        counting.rule() == RegionRule.FIRST_APPLICANT
            ? firstApplicants(node, rows)
            : partiesInRegion(node, rows);
    return new Local(patents, patents - repeats(node, rows), holders, statusKnown, valid);
  }

  /// The rows of the node that are the region's and of the period, counted from the node's first.
  BitSet rows(int node) {
    return counting.rule() == RegionRule.FIRST_APPLICANT ? rowsOfRuns(node) : rowsOfParties(node);
  }

  private BitSet rowsOfRuns(int node) {
    int base = columns.rowStart.at(node);
    int end = columns.rowStart.at(node + 1) - base;
    int fromRank = columns.regions().from(regionPath);
    int toRank = columns.regions().to(regionPath);
    var rows = new BitSet(end);
    for (int run = columns.runs.from(node); run < columns.runs.to(node); run++) {
      int rank = columns.runRanks.at(run);
      if (rank >= fromRank && rank < toRank) {
        int next = run + 1 < columns.runs.to(node) ? columns.runs.at(run + 1) : end;
        setThoseOfPeriod(rows, base, columns.runs.at(run), next);
      }
    }
    return rows;
  }

  private void setThoseOfPeriod(BitSet rows, int base, int from, int to) {
    if (counting.period().isAll()) {
      rows.set(from, to);
      return;
    }
    for (int at = from; at < to; at++) {
      if (counting.period().holds(columns.day.at(base + at))) {
        rows.set(at);
      }
    }
  }

  private BitSet rowsOfParties(int node) {
    int base = columns.rowStart.at(node);
    int end = columns.rowStart.at(node + 1) - base;
    int fromRank = columns.regions().from(regionPath);
    int toRank = columns.regions().to(regionPath);
    var located = new Located(columns, counting);
    var rows = new BitSet(end);
    for (int at = 0; at < end; at++) {
      if (counting.period().holds(columns.day.at(base + at))
          && located.isIn(columns.patent.at(base + at), fromRank, toRank)) {
        rows.set(at);
      }
    }
    return rows;
  }

  /// How many rows are not the first of their family.
  private int repeats(int node, BitSet rows) {
    int repeats = 0;
    boolean seen = false;
    for (int i = columns.groups.from(node); i < columns.groups.to(node); i++) {
      int grouped = columns.groups.at(i);
      seen &= grouped >= 0;
      if (rows.get(grouped & ~NodeLayout.FIRST_OF_GROUP)) {
        repeats += seen ? 1 : 0;
        seen = true;
      }
    }
    return repeats;
  }

  private long firstApplicants(int node, BitSet rows) {
    int base = columns.rowStart.at(node);
    var holders = new BitSet();
    for (int at = rows.nextSetBit(0); at >= 0; at = rows.nextSetBit(at + 1)) {
      int named = columns.first.at(base + at);
      if (named >= 0) {
        holders.set(named);
      } else {
        for (int i = columns.listFrom(node, named); i < columns.listTo(node, named); i++) {
          holders.set(columns.lists.at(i) >> 2);
        }
      }
    }
    return holders.cardinality();
  }

  /// Those by whom the rule finds the patents in the region.
  private long partiesInRegion(int node, BitSet rows) {
    int base = columns.rowStart.at(node);
    int fromRank = columns.regions().from(regionPath);
    int toRank = columns.regions().to(regionPath);
    var holders = new BitSet();
    for (int at = rows.nextSetBit(0); at >= 0; at = rows.nextSetBit(at + 1)) {
      int patent = columns.patent.at(base + at);
      for (int i = columns.partyStart.at(patent); i < columns.partyStart.at(patent + 1); i++) {
        int party = columns.parties.at(i);
        int rank = Parties.rank(party);
        if (Parties.is(party, counting.role()) && rank >= fromRank && rank < toRank) {
          holders.set(columns.partyHolder.at(i));
        }
      }
    }
    return holders.cardinality();
  }
}
