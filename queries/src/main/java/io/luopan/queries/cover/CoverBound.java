package io.luopan.queries.cover;

import io.luopan.queries.cover.CoverProblem.Option;
import java.util.Arrays;

/// What no choice can exceed, from what is left to gain beside some choice S: for any choice O,
/// covered(O) ≤ covered(S) + Σ over O of gain beside S.
///
/// Source: Nemhauser, Wolsey and Fisher 1978 (their inequality for monotone submodular functions).
final class CoverBound {
  private CoverBound() {}

  /// Over the beginnings of a greedy choice, the least.
  static double of(Cover last) {
    var problem = last.problem();
    double bound = Math.min(beside(new Cover(problem)), beside(last));
    var half = new Cover(problem);
    int taken = 0;
    for (int option : last.chosen().stream().toArray()) {
      if (taken++ % 2 == 0) {
        half.add(option);
      }
    }
    return Math.min(bound, beside(half));
  }

  private static double beside(Cover cover) {
    var problem = cover.problem();
    var ofGroup = new double[problem.groups()];
    for (int i = 0; i < problem.options().size(); i++) {
      double net = Math.max(0, cover.gain(i) - problem.costs().option());
      int group = problem.options().get(i).group();
      ofGroup[group] = Math.max(ofGroup[group], net);
    }
    double byOptions =
        largest(ofGroup, problem.limits().maxOptions())
            - problem.costs().holder() * Math.max(1, problem.limits().minHolders());
    return cover.covered() + Math.max(0, Math.min(byOptions, byHolders(cover)));
  }

  /// Each holder with all it could bring; what several own is counted for each.
  private static double byHolders(Cover cover) {
    var problem = cover.problem();
    var ofHolder = new double[problem.holders()];
    for (int i = 0; i < problem.options().size(); i++) {
      double net = Math.max(0, cover.gain(i) - problem.costs().option());
      Option option = problem.options().get(i);
      for (int holder : option.holders()) {
        ofHolder[holder] += net;
      }
    }
    for (int holder = 0; holder < ofHolder.length; holder++) {
      ofHolder[holder] = Math.max(0, ofHolder[holder] - problem.costs().holder());
    }
    return largest(ofHolder, problem.limits().maxHolders());
  }

  private static double largest(double[] values, int count) {
    return Arrays.stream(values).map(v -> -v).sorted().limit(count).map(v -> -v).sum();
  }
}
