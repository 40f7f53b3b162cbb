package io.luopan.queries.projection;

import io.luopan.queries.patent.RegionRule;
import io.luopan.queries.projection.Counting.Weight;

/// Amounts by any rule, row by row: each patent gives its weight to each region where the rule
/// finds it, and a family the mean of its patents there.
record ListedAmounts(Projection columns, Counting counting) implements NodeAmounts {

  /// Takes what one family, or one patent that is in none with others, gives one region.
  interface Taker {
    void take(int unit, int region, double amount);
  }

  @Override
  public double[] of(int node, Regions.Level level) {
    var amounts = new double[level.paths().size()];
    each(
        new NodeRows(columns, counting, node, ""),
        level,
        (_, region, amount) -> amounts[region] += amount);
    return amounts;
  }

  /// Family by family: those with one patent on the node first, in the order of rows.
  void each(NodeRows rows, Regions.Level level, Taker taker) {
    var sum = new Sum(level.paths().size(), taker);
    for (int row = rows.from; row < rows.to; row++) {
      if (rows.holds(row)) {
        addPatent(columns.patent.at(row), level, sum);
        sum.endFamily(unit(columns.patent.at(row)));
      }
    }
    int unit = -1;
    for (int row = rows.grouped; row < rows.end; row++) {
      if (!counting.perFamily() || Flags.isFirstOfFamily(columns.flags.at(row))) {
        sum.endFamily(unit);
      }
      if (rows.holdsGrouped(row)) {
        int patent = columns.patent.at(row);
        unit = unit(patent);
        addPatent(patent, level, sum);
      }
    }
    sum.endFamily(unit);
  }

  /// What is drawn as one: a family, or a patent where patents are counted.
  private int unit(int patent) {
    return counting.perFamily() ? columns.unit.at(patent) : patent;
  }

  private void addPatent(int patent, Regions.Level level, Sum sum) {
    int from = columns.partyStart.at(patent);
    int to = columns.partyStart.at(patent + 1);
    int applicants = 0;
    for (int i = from; i < to; i++) {
      applicants += Parties.is(columns.parties.at(i), Parties.APPLICANT) ? 1 : 0;
    }
    double weight =
        switch (counting.weight()) {
          case WHOLE -> 1;
          case BY_NODE -> 1.0 / columns.ofPatents().nodes(patent);
          case BY_HOLDER -> 1.0 / Math.max(1, applicants);
        };
    boolean eachApplicant =
        counting.rule() == RegionRule.ANY_APPLICANT && counting.weight() == Weight.BY_HOLDER;
    if (level.everything()) {
      sum.add(0, eachApplicant && applicants > 0 ? 1 : weight, false);
    } else if (counting.rule() == RegionRule.FIRST_APPLICANT) {
      addTo(level.regionOf()[columns.firstRank(patent)], weight, false, sum);
    } else {
      for (int i = from; i < to; i++) {
        int party = columns.parties.at(i);
        if (Parties.is(party, counting.role())) {
          addTo(level.regionOf()[Parties.rank(party)], weight, eachApplicant, sum);
        }
      }
    }
    sum.endPatent();
  }

  private static void addTo(int region, double weight, boolean each, Sum sum) {
    if (region >= 0) {
      sum.add(region, weight, each);
    }
  }

  /// What a patent, then its family gives each region.
  private static final class Sum {
    private final Taker taker;
    private final double[] ofPatent;
    private final double[] ofFamily;
    private final int[] patents;
    private final Numbers touched = new Numbers();
    private final Numbers touchedByFamily = new Numbers();

    Sum(int regions, Taker taker) {
      this.taker = taker;
      ofPatent = new double[regions];
      ofFamily = new double[regions];
      patents = new int[regions];
    }

    void add(int region, double weight, boolean each) {
      if (ofPatent[region] == 0) {
        touched.add(region);
        ofPatent[region] = weight;
      } else if (each) {
        ofPatent[region] += weight;
      }
    }

    void endPatent() {
      for (int i = 0; i < touched.size(); i++) {
        int region = touched.get(i);
        if (patents[region]++ == 0) {
          touchedByFamily.add(region);
        }
        ofFamily[region] += ofPatent[region];
        ofPatent[region] = 0;
      }
      touched.clear();
    }

    void endFamily(int unit) {
      for (int i = 0; i < touchedByFamily.size(); i++) {
        int region = touchedByFamily.get(i);
        taker.take(unit, region, ofFamily[region] / patents[region]);
        ofFamily[region] = 0;
        patents[region] = 0;
      }
      touchedByFamily.clear();
    }
  }
}
