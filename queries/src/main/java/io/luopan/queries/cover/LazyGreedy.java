package io.luopan.queries.cover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// Adds the option that changes most, again and again, while one adds more than it costs.
///
/// Source: Nemhauser, Wolsey and Fisher 1978 for the rule, Minoux 1978 for looking at few options:
/// what an option covers anew can only shrink, so an old figure of it is still an upper bound.
final class LazyGreedy {
  private record Bounded(int option, double bound) {
    static final Comparator<Bounded> BEST_FIRST =
        Comparator.comparingDouble((Bounded b) -> -b.bound()).thenComparingInt(Bounded::option);
  }

  private LazyGreedy() {}

  static Cover from(Cover start) {
    var cover = start.copy();
    fill(cover);
    spread(cover);
    return cover;
  }

  /// Adds to a cover until nothing more is worth its cost. Of equals the first is taken.
  static void fill(Cover cover) {
    var queue = new PriorityQueue<>(Bounded.BEST_FIRST);
    for (int i = 0; i < cover.problem().options().size(); i++) {
      // Before whether it is allowed: in a cover that is nearly full few gain anything.
      var bounded = bounded(cover, i);
      if (bounded.bound() > Cover.EPSILON && cover.allows(i)) {
        queue.add(bounded);
      }
    }
    var looked = new ArrayList<Bounded>();
    while (!queue.isEmpty() && !cover.isFull()) {
      int best = -1;
      double most = 0;
      looked.clear();
      while (!queue.isEmpty() && mayBeat(queue.peek(), most, best)) {
        int option = queue.remove().option();
        // A group once taken and the last holder once in stay so while options are only added.
        if (!cover.allows(option)) {
          continue;
        }
        looked.add(bounded(cover, option));
        double net = cover.net(option);
        if (net > most + Cover.EPSILON || best >= 0 && isEqual(net, most) && option < best) {
          best = option;
          most = net;
        }
      }
      if (best < 0) {
        return;
      }
      cover.add(best);
      int taken = best;
      looked.stream().filter(b -> b.option() != taken).forEach(queue::add);
    }
  }

  private static boolean mayBeat(Bounded top, double most, int best) {
    return best < 0
        ? top.bound() > Cover.EPSILON
        : top.bound() > most + Cover.EPSILON || isEqual(top.bound(), most) && top.option() < best;
  }

  /// Without the cost of holders, which falls when they come in otherwise.
  private static Bounded bounded(Cover cover, int option) {
    return new Bounded(option, cover.gain(option) - cover.problem().costs().option());
  }

  private static boolean isEqual(double one, double other) {
    return Math.abs(one - other) <= Cover.EPSILON;
  }

  /// Brings in holders up to the least number, at the least loss, where that is possible.
  private static void spread(Cover cover) {
    while (cover.holders() < cover.problem().limits().minHolders()) {
      int best = bestNewcomer(cover);
      if (best < 0 && !exchange(cover)) {
        return;
      }
      if (best >= 0) {
        cover.add(best);
      }
    }
  }

  private static int bestNewcomer(Cover cover) {
    return IntStream.range(0, cover.problem().options().size())
        .filter(i -> cover.newHolders(i) > 0 && cover.allows(i))
        .boxed()
        .min(Comparator.comparingDouble((Integer i) -> -cover.net(i)).thenComparing(i -> i))
        .orElse(-1);
  }

  /// Takes the best option of a new holder in place of one that is chosen.
  private static boolean exchange(Cover cover) {
    int before = cover.holders();
    int out = -1;
    int in = -1;
    double best = Double.NEGATIVE_INFINITY;
    for (int chosen : cover.chosen().stream().toArray()) {
      cover.remove(chosen);
      int newcomer = bestNewcomer(cover);
      if (newcomer >= 0) {
        cover.add(newcomer);
        if (cover.holders() > before && cover.value() > best + Cover.EPSILON) {
          out = chosen;
          in = newcomer;
          best = cover.value();
        }
        cover.remove(newcomer);
      }
      cover.add(chosen);
    }
    if (in < 0) {
      return false;
    }
    cover.remove(out);
    cover.add(in);
    return true;
  }
}
