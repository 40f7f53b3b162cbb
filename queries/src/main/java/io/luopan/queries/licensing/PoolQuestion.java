package io.luopan.queries.licensing;

import io.luopan.queries.RefusedException;
import java.time.LocalDate;
import java.util.List;

/// Of what a pool is sought, from whom, and within which limits. Ids are graph ids.
///
/// @param members only patents of these; of anybody where empty
public record PoolQuestion(
    Subject subject, List<String> members, LocalDate asOf, Constraints constraints) {

  public PoolQuestion {
    members = List.copyOf(members);
  }

  /// What the pool is for.
  public sealed interface Subject {
    record OfStandard(String id) implements Subject {}

    /// Its nodes are covered.
    record OfChain(String id) implements Subject {}

    /// The classes of its patents are covered.
    record OfNode(String id) implements Subject {}
  }

  /// @param minHolders a pool of fewer is none
  /// @param bySubgroup whether a node's classes are subgroups, else main groups
  /// @param patentCost in units of weight, as `holderCost`
  public record Constraints(
      int maxPatents,
      int maxHolders,
      int minHolders,
      boolean includeEncumbered,
      boolean onlyDomestic,
      boolean requireFinding,
      boolean bySubgroup,
      double patentCost,
      double holderCost) {

    public static final Constraints DEFAULT =
        new Constraints(30, 10, 2, false, false, false, false, 0.1, 1);

    public static final int MOST_PATENTS = 200;
    public static final int MOST_HOLDERS = 100;

    public Constraints {
      if (maxPatents < 1 || maxPatents > MOST_PATENTS) {
        throw RefusedException.limit(
            "maxPatents is from 1 to %d, not %d.".formatted(MOST_PATENTS, maxPatents));
      }
      if (maxHolders < 1 || maxHolders > MOST_HOLDERS) {
        throw RefusedException.limit(
            "maxHolders is from 1 to %d, not %d.".formatted(MOST_HOLDERS, maxHolders));
      }
      if (minHolders < 0 || minHolders > maxHolders) {
        throw RefusedException.badInput(
            "minHolders is from 0 to maxHolders, not %d.".formatted(minHolders));
      }
      if (!(patentCost >= 0 && holderCost >= 0 && Double.isFinite(patentCost + holderCost))) {
        throw RefusedException.badInput("A cost is a number from 0 on.");
      }
    }
  }
}
