package io.luopan.queries.projection;

import io.luopan.queries.patent.RegionRule;
import io.luopan.queries.projection.NodeCount.Total;

/// How many patents of a node were filed in the period, and of how many the place is known.
record Located(Projection columns, Counting counting) {

  Total total(int node, double amount) {
    return counting.rule() == RegionRule.FIRST_APPLICANT
        ? byRuns(node, amount)
        : byParties(node, amount);
  }

  private Total byRuns(int node, double amount) {
    var runs = new RunAmounts(columns, counting);
    int base = columns.rowStart.at(node);
    int end = columns.rowStart.at(node + 1);
    long patents = 0;
    long unknown = 0;
    for (int run = columns.runs.from(node); run < columns.runs.to(node); run++) {
      int next = run + 1 < columns.runs.to(node) ? base + columns.runs.at(run + 1) : end;
      long rows = runs.rowsIn(base + columns.runs.at(run), next);
      patents += rows;
      unknown += columns.runRanks.at(run) == 0 ? rows : 0;
    }
    return new Total(amount, patents, patents - unknown);
  }

  private Total byParties(int node, double amount) {
    long patents = 0;
    long located = 0;
    for (int row = columns.rowStart.at(node); row < columns.rowStart.at(node + 1); row++) {
      if (counting.period().holds(columns.day.at(row))) {
        patents++;
        located += isIn(columns.patent.at(row), 1, Integer.MAX_VALUE) ? 1 : 0;
      }
    }
    return new Total(amount, patents, located);
  }

  /// Whether the rule finds the patent in a region of these ranks.
  boolean isIn(int patent, int fromRank, int toRank) {
    for (int i = columns.partyStart.at(patent); i < columns.partyStart.at(patent + 1); i++) {
      int party = columns.parties.at(i);
      int rank = Parties.rank(party);
      if (Parties.is(party, counting.role()) && rank >= fromRank && rank < toRank) {
        return true;
      }
    }
    return false;
  }
}
