package io.luopan.model.party.matching;

/// Probabilities from which two parties are the same, and below which they are different.
public record Thresholds(double same, double different) {
  /// Of a few round values, chosen with all labelled data in view, see `docs/who-is-who.md`.
  public static final Thresholds HOLDERS = new Thresholds(0.9, 0.1);

  public static final Thresholds INVENTORS = new Thresholds(0.8, 0.1);

  public Thresholds {
    if (!(0 <= different && different <= same && same <= 1)) {
      throw new IllegalArgumentException(
          "thresholds have to be 0 <= different <= same <= 1, not " + different + " and " + same);
    }
  }

  Verdict verdict(double score) {
    if (score >= same) {
      return Verdict.SAME;
    }
    return score < different ? Verdict.DIFFERENT : Verdict.DOUBTFUL;
  }
}
