package io.luopan.queries.cover;

import io.luopan.queries.cover.LinearModel.Fixed;
import io.luopan.queries.cover.LinearModel.Fixed.Place;
import io.luopan.queries.cover.LinearModel.Infeasible;
import io.luopan.queries.cover.LinearModel.Solved;
import io.luopan.queries.cover.LinearModel.Unsolved;
import java.util.ArrayDeque;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Looks for a better choice than one that is known, or proves that there is none: fixes what a
/// linear relaxation leaves in part, holders first, depth first.
///
/// ojAlgo's own search for whole numbers is not used: on two of 150 small problems of
/// `RandomCoversTest` it called a choice optimal that was not (57.1.0).
final class BranchAndBound {
  private static final int MOST_RELAXATIONS = 2_000;
  private static final double WHOLE = 1e-6;

  private final Cover known;
  private final long endsAtNanos;

  /// @param better the best choice where the search came to its end, else null
  /// @param bound of the first relaxation, the optimum where the search came to its end; null
  /// where there is none
  record Found(@Nullable Cover better, @Nullable Double bound) {}

  BranchAndBound(Cover known, long milliseconds) {
    this.known = known;
    this.endsAtNanos = System.nanoTime() + milliseconds * 1_000_000;
  }

  /// @param toTheEnd or only the first relaxation
  Found search(boolean toTheEnd) {
    var best = known;
    Double bound = null;
    var open = new ArrayDeque<Fixed>();
    open.push(Fixed.NONE);
    for (int solved = 0; !open.isEmpty(); solved++) {
      long left = (endsAtNanos - System.nanoTime()) / 1_000_000;
      if (solved > 0 && !toTheEnd || solved == MOST_RELAXATIONS || left <= 0) {
        return new Found(null, bound);
      }
      var fixed = open.pop();
      switch (new LinearModel(known.problem(), fixed, left).solve()) {
        case Unsolved() -> {
          return new Found(null, bound);
        }
        case Infeasible() -> {}
        case Solved relaxed -> {
          bound = bound == null ? Double.valueOf(relaxed.value()) : bound;
          if (relaxed.value() > best.value() + WHOLE) {
            var place = inPart(relaxed);
            if (place == null) {
              var whole = whole(relaxed);
              best = whole.value() > best.value() ? whole : best;
            } else {
              open.push(fixed.and(new Place(place.holder(), place.place(), false)));
              open.push(fixed.and(place));
            }
          }
        }
      }
    }
    return new Found(best, best.value());
  }

  /// The holder, else the option, nearest to a half.
  private static @Nullable Place inPart(Solved relaxed) {
    int holder = nearestToHalf(relaxed.holders());
    if (holder >= 0) {
      return new Place(true, holder, true);
    }
    int option = nearestToHalf(relaxed.options());
    return option < 0 ? null : new Place(false, option, true);
  }

  private static int nearestToHalf(double[] values) {
    int nearest = -1;
    double least = 0.5 - WHOLE;
    for (int i = 0; i < values.length; i++) {
      double distance = Math.abs(values[i] - 0.5);
      if (distance < least) {
        nearest = i;
        least = distance;
      }
    }
    return nearest;
  }

  private Cover whole(Solved relaxed) {
    var chosen = new BitSet();
    for (int i = 0; i < relaxed.options().length; i++) {
      chosen.set(i, relaxed.options()[i] > 0.5);
    }
    return Cover.of(known.problem(), chosen);
  }
}
