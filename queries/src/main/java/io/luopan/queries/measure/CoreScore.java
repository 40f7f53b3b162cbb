package io.luopan.queries.measure;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How much speaks for a patent being a core one: Σ w t / Σ w over the terms known, each from 0 to
/// 1. Formula and weights are ours.
///
/// | Term | Weight |
/// |---|---|
/// | citations: s / (s + 1), s the citation strength in its cohort | 0.4 |
/// | offices: o / (o + 2), o the offices of its family beyond the first | 0.3 |
/// | in force: 1, or 0 | 0.2 |
/// | kept: years since filing / 20, at most 1; 0 where it is not in force | 0.1 |
///
/// @param known the share of the weights that went in
public record CoreScore(double value, double known) {
  private static final double CITATIONS = 0.4;
  private static final double OFFICES = 0.3;
  private static final double IN_FORCE = 0.2;
  private static final double KEPT = 0.1;
  private static final double HALF_OF_OFFICES = 2;
  private static final double FULL_TERM = 20;

  private record Term(double weight, @Nullable Double value) {}

  /// @param strength citations over the mean of its year and class, absent where nobody cites these
  /// @param offices where its family was filed, at least 1
  /// @param inForce absent where the status is unknown
  /// @param yearsKept since filing, absent where the day is unknown
  public static CoreScore of(
      @Nullable Double strength,
      int offices,
      @Nullable Boolean inForce,
      @Nullable Double yearsKept) {
    double beyond = Math.max(0, offices - 1.0);
    var terms =
        Stream.of(
                new Term(CITATIONS, strength == null ? null : strength / (strength + 1)),
                new Term(OFFICES, beyond / (beyond + HALF_OF_OFFICES)),
                new Term(IN_FORCE, inForce == null ? null : inForce ? 1.0 : 0.0),
                new Term(KEPT, kept(inForce, yearsKept)))
            .filter(term -> term.value() != null)
            .toList();
    double known = terms.stream().mapToDouble(Term::weight).sum();
    double sum =
        terms.stream()
            .mapToDouble(term -> term.value() == null ? 0 : term.weight() * term.value())
            .sum();
    return new CoreScore(sum / known, known);
  }

  private static @Nullable Double kept(@Nullable Boolean inForce, @Nullable Double years) {
    if (inForce == null || inForce && years == null) {
      return null;
    }
    return inForce && years != null ? Math.clamp(years / FULL_TERM, 0, 1) : Double.valueOf(0);
  }
}
