package io.luopan.queries.cover;

import io.luopan.queries.cover.CoverProblem.Option;
import java.util.BitSet;

/// A choice while it is made: what it covers and what it costs.
final class Cover {
  static final double EPSILON = 1e-9;

  private final CoverProblem problem;
  private final int[] timesCovered;
  private final int[] optionsOfHolder;
  private final BitSet groups;
  private final BitSet chosen;
  private double covered;
  private int size;
  private int holders;

  Cover(CoverProblem problem) {
    this.problem = problem;
    this.timesCovered = new int[problem.weights().length];
    this.optionsOfHolder = new int[problem.holders()];
    this.groups = new BitSet(problem.groups());
    this.chosen = new BitSet(problem.options().size());
  }

  static Cover of(CoverProblem problem, BitSet chosen) {
    var cover = new Cover(problem);
    chosen.stream().forEach(cover::add);
    return cover;
  }

  Cover copy() {
    return of(problem, chosen);
  }

  /// Whether an option may be added within the limits.
  boolean allows(int option) {
    return !chosen.get(option)
        && size < problem.limits().maxOptions()
        && !groups.get(option(option).group())
        && holders + newHolders(option) <= problem.limits().maxHolders();
  }

  void add(int option) {
    covered += gain(option);
    chosen.set(option);
    size++;
    groups.set(option(option).group());
    for (int element : option(option).elements()) {
      timesCovered[element]++;
    }
    for (int holder : option(option).holders()) {
      if (optionsOfHolder[holder]++ == 0) {
        holders++;
      }
    }
  }

  void remove(int option) {
    chosen.clear(option);
    size--;
    groups.clear(option(option).group());
    for (int element : option(option).elements()) {
      timesCovered[element]--;
    }
    for (int holder : option(option).holders()) {
      if (--optionsOfHolder[holder] == 0) {
        holders--;
      }
    }
    covered -= gain(option);
  }

  /// What an option would cover that is not covered.
  double gain(int option) {
    double gain = 0;
    for (int element : option(option).elements()) {
      if (timesCovered[element] == 0) {
        gain += problem.weights()[element];
      }
    }
    return gain;
  }

  /// What adding an option would change.
  double net(int option) {
    return gain(option) - problem.costs().option() - problem.costs().holder() * newHolders(option);
  }

  int newHolders(int option) {
    int fresh = 0;
    for (int holder : option(option).holders()) {
      if (optionsOfHolder[holder] == 0) {
        fresh++;
      }
    }
    return fresh;
  }

  double value() {
    return covered - problem.costs().option() * size - problem.costs().holder() * holders;
  }

  double covered() {
    return covered;
  }

  int holders() {
    return holders;
  }

  boolean has(int holder) {
    return optionsOfHolder[holder] > 0;
  }

  boolean isFull() {
    return size >= problem.limits().maxOptions();
  }

  BitSet chosen() {
    return (BitSet) chosen.clone();
  }

  CoverProblem problem() {
    return problem;
  }

  private Option option(int option) {
    return problem.options().get(option);
  }
}
