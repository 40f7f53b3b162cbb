package io.luopan.model.party.matching;

import java.util.List;
import java.util.stream.Collectors;

/// Whether two parties are one: the probability (`score`, 0 to 1), the sum of bits behind it, what
/// each field said, and the verdict.
public record Match(double score, double bits, List<Evidence> evidence, Verdict verdict) {
  /// Weighs heavier than all else together.
  static final double VETO = -60;

  public Match {
    evidence = List.copyOf(evidence);
  }

  static Match of(double priorBits, List<Evidence> evidence, Thresholds thresholds) {
    double bits = priorBits + evidence.stream().mapToDouble(Evidence::bits).sum();
    double score = 1 / (1 + Math.pow(2, -bits));
    return new Match(score, bits, evidence, thresholds.verdict(score));
  }

  /// What told most, strongest first, as lines for a person.
  public String explanation() {
    return evidence.stream()
        .filter(said -> said.bits() != 0)
        .sorted((a, b) -> Double.compare(Math.abs(b.bits()), Math.abs(a.bits())))
        .map(Evidence::sentence)
        .collect(Collectors.joining("\n"));
  }
}
