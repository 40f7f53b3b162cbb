package io.luopan.queries.ledger;

import io.luopan.queries.patent.CountedPatents;
import java.time.LocalDate;
import java.util.List;

/// What antitrust practice asks of a pool, held against what is known of it. A check flags; it
/// judges nobody.
///
/// Sources: DOJ and FTC, Antitrust Enforcement and Intellectual Property Rights (2007), chapter 3,
/// after Gilbert (2009); for substitutes the European practice (JIPITEC 12-3-2021).
public record PoolChecks(
    String release, String pool, LocalDate asOf, long entries, List<Check> checks) {

  public enum Kind {
    /// Listed patents of which no independent evaluator found that they are essential.
    WITHOUT_FINDING,
    /// Listed patents that an evaluator found not essential.
    FOUND_NOT_ESSENTIAL,
    /// Listed patents of different families that name the same feature of a standard.
    LIKELY_SUBSTITUTES,
    /// Grants to the pool that are exclusive, so that the owner cannot license outside.
    EXCLUSIVE_GRANT,
    /// Listed patents that have ended.
    LAPSED,
    /// Listed patents whose current owners are told, none of which licenses through the pool.
    TRANSFERRED
  }

  public enum Outcome {
    /// Something is flagged.
    FLAGGED,
    /// Nothing is, and all that it takes is known.
    CLEAR,
    /// Nothing is flagged, but what it takes is not known of all.
    UNKNOWN
  }

  /// @param patents those flagged
  /// @param unknown entries that cannot be judged
  /// @param pairs of likely substitutes, the first [Checks#MOST_PAIRS]
  /// @param pairCount how many there are
  /// @param holders ids, of exclusive grants
  /// @param reason one sentence
  public record Check(
      Kind kind,
      Outcome outcome,
      CountedPatents patents,
      long unknown,
      List<Pair> pairs,
      long pairCount,
      List<String> holders,
      String reason) {}

  /// Two listed patents and what both name.
  ///
  /// @param left id of a patent
  /// @param standard id of the standard whose clause it is
  public record Pair(String left, String right, String standard, String clause) {}
}
