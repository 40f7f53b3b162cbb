package io.luopan.queries.cover;

import io.luopan.queries.cover.CoverSolution.BoundKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;

/// Solves a [CoverProblem]: greedily, then by small changes, then exactly where it is small.
public final class CoverSolver {
  private final Effort effort;
  private final Runnable checkTime;

  /// How far to go. What is larger than a bound is not tried.
  ///
  /// @param exactSize options × elements up to which the optimum is looked for
  /// @param linearSize up to which the linear relaxation is
  /// @param milliseconds for both
  public record Effort(int exactSize, int linearSize, long milliseconds) {
    public static final Effort DEFAULT = new Effort(12_000, 60_000, 700);
  }

  public CoverSolver(Effort effort) {
    this(effort, () -> {});
  }

  /// @param checkTime may throw to end the work
  public CoverSolver(Effort effort, Runnable checkTime) {
    this.effort = effort;
    this.checkTime = checkTime;
  }

  public CoverSolution solve(CoverProblem whole) {
    var reduced = Reduction.of(whole);
    var problem = reduced.problem();
    var greedy = LazyGreedy.from(new Cover(problem));
    var found = LocalSearch.improve(greedy, checkTime);
    double bound = CoverBound.of(found);
    var kind = BoundKind.SUBMODULAR;
    boolean enough = found.holders() >= problem.limits().minHolders();
    long size = (long) problem.options().size() * problem.weights().length;
    if (enough && size > 0 && bound > found.value() + Cover.EPSILON) {
      if (size <= effort.linearSize()) {
        var search = new BranchAndBound(found, effort.milliseconds());
        var searched = search.search(size <= effort.exactSize());
        var best = searched.better();
        var least = searched.bound();
        if (best != null) {
          // Of equal choices the first stands, whatever the time allowed.
          found = best.value() > found.value() + 1e-6 ? best : found;
          bound = found.value();
          kind = BoundKind.OPTIMUM;
        } else if (least != null && least < bound) {
          bound = least;
          kind = BoundKind.LINEAR;
        }
      }
    }
    return solution(reduced, found, greedy.value(), Math.max(bound, found.value()), kind, enough);
  }

  private static CoverSolution solution(
      Reduction reduced, Cover found, double greedy, double bound, BoundKind kind, boolean enough) {
    var chosen = new ArrayList<Integer>();
    var marginal = new ArrayList<Double>();
    var order = new Cover(found.problem());
    var left = found.chosen();
    while (!left.isEmpty()) {
      int next = best(order, left);
      left.clear(next);
      chosen.add(reduced.original(next));
      marginal.add(order.gain(next));
      order.add(next);
    }
    return new CoverSolution(
        chosen,
        marginal,
        found.covered(),
        found.value(),
        greedy,
        bound,
        enough && bound <= found.value() + 1e-6,
        kind,
        enough);
  }

  private static int best(Cover cover, BitSet left) {
    return left.stream()
        .boxed()
        .min(Comparator.comparingDouble((Integer i) -> -cover.gain(i)).thenComparing(i -> i))
        .orElseThrow();
  }
}
