package io.luopan.queries.projection;

import io.luopan.queries.patent.RegionRule;
import io.luopan.queries.projection.Counting.Weight;

/// Amounts by any rule, row by row: each patent gives its weight to each region where the rule
/// finds
/// it, and a family the mean of its patents there.
record ListedAmounts(Projection columns, Counting counting) implements NodeAmounts {

  @Override
  public double[] of(int node, Regions.Level level) {
    var sum = new Sum(level.paths().size());
    int base = columns.rowStart.at(node);
    for (int row = base; row < columns.rowStart.at(node + 1); row++) {
      boolean alone = !counting.perFamily() || !Flags.isRepeated(columns.flags.at(row));
      if (alone && counting.period().holds(columns.day.at(row))) {
        addPatent(columns.patent.at(row), level, sum);
        sum.endFamily();
      }
    }
    for (int i = columns.groups.from(node);
        counting.perFamily() && i < columns.groups.to(node);
        i++) {
      int grouped = columns.groups.at(i);
      if (grouped < 0) {
        sum.endFamily();
      }
      int row = base + (grouped & ~NodeLayout.FIRST_OF_GROUP);
      if (counting.period().holds(columns.day.at(row))) {
        addPatent(columns.patent.at(row), level, sum);
      }
    }
    sum.endFamily();
    return sum.amounts;
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
          case BY_NODE -> 1.0 / columns.nodesOf.at(patent);
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

  /// What a patent, then its family, then all families give each region.
  private static final class Sum {
    private final double[] amounts;
    private final double[] ofPatent;
    private final double[] ofFamily;
    private final int[] patents;
    private final Numbers touched = new Numbers();
    private final Numbers touchedByFamily = new Numbers();

    Sum(int regions) {
      amounts = new double[regions];
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

    void endFamily() {
      for (int i = 0; i < touchedByFamily.size(); i++) {
        int region = touchedByFamily.get(i);
        amounts[region] += ofFamily[region] / patents[region];
        ofFamily[region] = 0;
        patents[region] = 0;
      }
      touchedByFamily.clear();
    }
  }
}
