package io.luopan.queries.projection;

import io.luopan.queries.patent.RegionRule;

/// What is counted and how: patents or simple families, whole or shared out, by whose place, filed
/// when.
public record Counting(boolean perFamily, Weight weight, RegionRule rule, Period period) {

  /// What a patent counts for.
  public enum Weight {
    WHOLE,
    /// Its part of the chain nodes it is on.
    BY_NODE,
    /// An applicant's part.
    BY_HOLDER
  }

  /// Whether a run of rows is counted by its length.
  boolean isByRuns() {
    return weight == Weight.WHOLE && rule == RegionRule.FIRST_APPLICANT;
  }

  /// The role whose place is the patent's.
  int role() {
    return switch (rule) {
      case FIRST_APPLICANT -> Parties.FIRST;
      case ANY_APPLICANT -> Parties.APPLICANT;
      case CURRENT_HOLDER -> Parties.HOLDER;
    };
  }
}
