package io.luopan.queries.cover;

import java.util.List;

/// A choice and how good it is.
///
/// @param chosen options, in the order in which they add most
/// @param marginal what each covers anew beside those before it
/// @param covered the weight of all that is covered
/// @param objective covered, less the costs
/// @param greedy the objective of the greedy choice
/// @param bound that no choice within the limits exceeds
/// @param proven whether no choice is better
/// @param enoughHolders whether the least number of holders is in
public record CoverSolution(
    List<Integer> chosen,
    List<Double> marginal,
    double covered,
    double objective,
    double greedy,
    double bound,
    boolean proven,
    BoundKind boundKind,
    boolean enoughHolders) {

  public CoverSolution {
    chosen = List.copyOf(chosen);
    marginal = List.copyOf(marginal);
  }

  /// How the bound was found.
  public enum BoundKind {
    /// The optimum itself, by branch and bound.
    OPTIMUM,
    /// The linear relaxation.
    LINEAR,
    /// What is left to gain beside the choices made.
    SUBMODULAR
  }
}
