package io.luopan.queries.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How well a holder could fill a gap: Σ w_t · t / Σ w_t over the terms that are known, from 0 to
/// 1, with each term told. The formula is ours.
///
/// @param score absent where no term is known
/// @param known the share of the weights whose terms are
/// known
public record CandidateScore(@Nullable Double score, double known, List<Term> terms) {

  /// @param value from 0 to 1, absent where it cannot be known
  /// @param contribution w · t / Σ w
  public record Term(
      String name,
      String formula,
      double weight,
      @Nullable Double value,
      double contribution,
      Map<String, Double> inputs) {}

  /// What is known of a holder. A null is unknown.
  ///
  /// @param families by node, in the whole graph
  /// @param validUnused patents in force on the node
  /// that nobody uses
  /// @param regionPath the codes of where it sits, from the top
  /// @param citations its normalized citation strength
  public record Holder(
      Map<String, Double> families,
      @Nullable Long validUnused,
      @Nullable String regionPath,
      @Nullable Double citations) {

    public Holder {
      families = Map.copyOf(families);
      boolean sound =
          families.values().stream().allMatch(CandidateScore::isAmount)
              && (validUnused == null || validUnused >= 0)
              && (citations == null || isAmount(citations));
      if (!sound) {
        throw new IllegalArgumentException("a figure of a holder is negative or not finite");
      }
    }
  }

  /// The weights of the four terms, and the count that is half of enough.
  public record Weights(
      double proximity, double unused, double locality, double citations, double half) {
    public static final Weights DEFAULT = new Weights(0.4, 0.2, 0.2, 0.2, 3);
  }

  /// @param node the gap
  /// @param regionPath where it gapes
  public static CandidateScore of(
      Holder holder, String node, String regionPath, Relatedness relatedness, Weights weights) {
    var near = near(holder, node, relatedness, weights.half());
    var terms =
        List.of(
            term(
                "proximity",
                "max φ_nj · a_j / (a_j + h)",
                weights.proximity(),
                near.value(),
                near.inputs()),
            unused(holder.validUnused(), weights),
            locality(holder.regionPath(), regionPath, weights.locality()),
            citations(holder.citations(), weights.citations()));
    double all = terms.stream().mapToDouble(Term::weight).sum();
    double known = terms.stream().filter(t -> t.value() != null).mapToDouble(Term::weight).sum();
    if (known == 0) {
      return new CandidateScore(null, 0, terms);
    }
    var told = terms.stream().map(term -> contributing(term, known)).toList();
    return new CandidateScore(
        told.stream().mapToDouble(Term::contribution).sum(), known / all, told);
  }

  private record Near(double value, Map<String, Double> inputs) {}

  /// The best of its nodes: near, and with enough families. The node itself is at proximity 1.
  private static Near near(Holder holder, String node, Relatedness relatedness, double half) {
    var best = new Near(0, Map.of());
    for (var entry : holder.families().entrySet()) {
      double families = entry.getValue();
      double proximity = relatedness.proximity(node, entry.getKey());
      double value = families == 0 ? 0 : proximity * families / (families + half);
      if (value > best.value()) {
        best =
            new Near(
                value,
                Map.of(
                    "proximity to " + entry.getKey(), proximity, "families", families, "h", half));
      }
    }
    return best;
  }

  private static Term unused(@Nullable Long patents, Weights weights) {
    return patents == null
        ? term("unused", "u / (u + h)", weights.unused(), null, Map.of())
        : term(
            "unused",
            "u / (u + h)",
            weights.unused(),
            patents == 0 ? 0.0 : patents / (patents + weights.half()),
            Map.of("u", patents.doubleValue(), "h", weights.half()));
  }

  private static Term locality(@Nullable String path, String wanted, double weight) {
    if (path == null) {
      return term("locality", "levels in common / levels", weight, null, Map.of());
    }
    var codes = wanted.split("/");
    int common = Arrays.mismatch(codes, path.split("/"));
    double levels = common < 0 ? codes.length : common;
    return term(
        "locality",
        "levels in common / levels",
        weight,
        levels / codes.length,
        Map.of("levels in common", levels, "levels", (double) codes.length));
  }

  private static Term citations(@Nullable Double strength, double weight) {
    return strength == null
        ? term("citations", "s / (s + 1)", weight, null, Map.of())
        : term(
            "citations", "s / (s + 1)", weight, strength / (strength + 1), Map.of("s", strength));
  }

  private static Term term(
      String name,
      String formula,
      double weight,
      @Nullable Double value,
      Map<String, Double> inputs) {
    return new Term(name, formula, weight, value, 0, inputs);
  }

  private static Term contributing(Term term, double known) {
    var value = term.value();
    double contribution = value == null ? 0 : term.weight() * value / known;
    return new Term(term.name(), term.formula(), term.weight(), value, contribution, term.inputs());
  }

  private static boolean isAmount(double value) {
    return value >= 0 && Double.isFinite(value);
  }
}
