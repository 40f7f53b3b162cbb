package io.luopan.queries.cover;

import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Makes a cover better by small changes until none helps: another option for one, a holder out,
/// a holder in with all it has to bring, a holder for a holder. The first change that helps is
/// made; the order is fixed, so the same problem gives the same answer.
final class LocalSearch {
  private static final int MOST_ROUNDS = 40;

  /// So many holders are tried as newcomers, those that could bring most alone.
  private static final int MOST_NEWCOMERS = 24;

  private final CoverProblem problem;
  private final Runnable checkTime;
  private final BitSet[] optionsOf;
  private final int[] newcomers;

  private LocalSearch(CoverProblem problem, Runnable checkTime) {
    this.problem = problem;
    this.checkTime = checkTime;
    this.optionsOf = new BitSet[problem.holders()];
    for (int holder = 0; holder < optionsOf.length; holder++) {
      optionsOf[holder] = new BitSet();
    }
    for (int i = 0; i < problem.options().size(); i++) {
      for (int holder : problem.options().get(i).holders()) {
        optionsOf[holder].set(i);
      }
    }
    this.newcomers =
        IntStream.range(0, problem.holders())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer h) -> -alone(h)).thenComparing(h -> h))
            .limit(MOST_NEWCOMERS)
            .mapToInt(h -> h)
            .toArray();
  }

  static Cover improve(Cover start, Runnable checkTime) {
    var search = new LocalSearch(start.problem(), checkTime);
    var cover = start.copy();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      var better = search.better(cover);
      if (better == cover) {
        return cover;
      }
      cover = better;
    }
    return cover;
  }

  /// The same cover where nothing helps.
  private Cover better(Cover cover) {
    var swapped = cover.copy();
    LazyGreedy.fill(swapped);
    for (int chosen : swapped.chosen().stream().toArray()) {
      checkTime.run();
      swap(swapped, chosen);
    }
    if (isBetter(swapped, cover)) {
      return swapped;
    }
    for (int out = 0; out < problem.holders(); out++) {
      if (cover.has(out)) {
        checkTime.run();
        var without = without(cover, out);
        LazyGreedy.fill(without);
        if (isBetter(without, cover)) {
          return without;
        }
      }
    }
    for (int in : newcomers) {
      if (!cover.has(in)) {
        var joined = joined(cover, in);
        if (joined != cover) {
          return joined;
        }
      }
    }
    return cover;
  }

  /// Puts the best option in the place of one that is chosen, perhaps the same, perhaps none.
  private void swap(Cover cover, int chosen) {
    int holders = cover.holders();
    double before = cover.value();
    cover.remove(chosen);
    int best = -1;
    double most = cover.holders() >= Math.min(holders, problem.limits().minHolders()) ? 0 : -1e300;
    for (int i = 0; i < problem.options().size(); i++) {
      // What an option gains bounds what it changes, and is quicker to tell.
      if (i != chosen && cover.gain(i) > most + Cover.EPSILON && cover.allows(i)) {
        double net = cover.net(i);
        boolean enough =
            cover.holders() + cover.newHolders(i)
                >= Math.min(holders, problem.limits().minHolders());
        if (enough && net > most + Cover.EPSILON) {
          best = i;
          most = net;
        }
      }
    }
    if (cover.value() + Math.max(most, -1e299) > before + Cover.EPSILON) {
      if (best >= 0) {
        cover.add(best);
      }
    } else {
      cover.add(chosen);
    }
  }

  /// With a newcomer, perhaps in the place of one of the others.
  private Cover joined(Cover cover, int in) {
    if (cover.holders() < problem.limits().maxHolders()) {
      var joined = bringing(cover.copy(), in);
      if (isBetter(joined, cover)) {
        return joined;
      }
    }
    for (int out = 0; out < problem.holders(); out++) {
      if (cover.has(out)) {
        checkTime.run();
        var joined = bringing(without(cover, out), in);
        if (isBetter(joined, cover)) {
          return joined;
        }
      }
    }
    return cover;
  }

  private Cover without(Cover cover, int holder) {
    var without = cover.copy();
    optionsOf[holder].stream().filter(without.chosen()::get).forEach(without::remove);
    return without;
  }

  /// Adds what a holder has to bring, best first, then what else is worth it, and takes out what
  /// is not any more.
  private Cover bringing(Cover cover, int holder) {
    int best;
    do {
      best = -1;
      double most = problem.costs().option() + Cover.EPSILON;
      for (int i : optionsOf[holder].stream().toArray()) {
        if (cover.allows(i) && cover.gain(i) > most) {
          best = i;
          most = cover.gain(i);
        }
      }
      if (best >= 0) {
        cover.add(best);
      }
    } while (best >= 0);
    for (int chosen : cover.chosen().stream().toArray()) {
      double before = cover.value();
      cover.remove(chosen);
      if (cover.value() <= before + Cover.EPSILON) {
        cover.add(chosen);
      }
    }
    LazyGreedy.fill(cover);
    return cover;
  }

  private boolean isBetter(Cover one, Cover other) {
    return one.value() > other.value() + Cover.EPSILON
        && one.holders() >= Math.min(other.holders(), problem.limits().minHolders());
  }

  private double alone(int holder) {
    var cover = new Cover(problem);
    optionsOf[holder].stream().filter(cover::allows).forEach(cover::add);
    return cover.covered();
  }
}
