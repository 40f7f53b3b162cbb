package io.luopan.queries.candidate;

import io.luopan.queries.measure.CandidateScore;
import io.luopan.queries.measure.CandidateScore.Term;
import java.util.Locale;
import java.util.stream.Collectors;

/// Tells a score in one sentence: each term with its value and what it adds.
final class Why {
  private Why() {}

  static String of(CandidateScore score) {
    var terms = score.terms().stream().map(Why::term).collect(Collectors.joining("; "));
    var value = score.score();
    return value == null
        ? "Nothing is known of it: " + terms + "."
        : String.format(
            Locale.ROOT, "%.4f of %.0f %% of the weights: %s.", value, 100 * score.known(), terms);
  }

  private static String term(Term term) {
    var value = term.value();
    return value == null
        ? term.name() + " is not known"
        : String.format(Locale.ROOT, "%s %.4f adds %.4f", term.name(), value, term.contribution());
  }
}
