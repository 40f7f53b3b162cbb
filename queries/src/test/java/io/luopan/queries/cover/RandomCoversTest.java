package io.luopan.queries.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.luopan.queries.cover.CoverProblem.Costs;
import io.luopan.queries.cover.CoverProblem.Limits;
import io.luopan.queries.cover.CoverProblem.Option;
import io.luopan.queries.cover.CoverSolution.BoundKind;
import io.luopan.queries.cover.CoverSolver.Effort;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What holds of every problem, tried on random ones.
class RandomCoversTest {
  private static final CoverSolver SOLVER = new CoverSolver(new Effort(6_000, 40_000, 20_000));
  private static final CoverSolver HEURISTIC = new CoverSolver(new Effort(0, 0, 0));

  @Test
  void findsWhatTryingEverythingFinds() {
    var random = new Random(5);
    int proven = 0;
    int betterThanGreedy = 0;
    for (int run = 0; run < 150; run++) {
      var problem = random(random, 9, 7, new Costs(random.nextInt(3) * 0.3, random.nextInt(4)));
      double best = bruteForce(problem);
      var solution = SOLVER.solve(problem);
      if (solution.enoughHolders()) {
        assertThat(solution.objective()).as("run %d", run).isLessThanOrEqualTo(best + 1e-6);
        assertThat(solution.bound()).as("run %d", run).isGreaterThanOrEqualTo(best - 1e-6);
        if (solution.proven()) {
          proven++;
          assertThat(solution.objective()).as("run %d", run).isCloseTo(best, within(1e-6));
        }
      }
      if (solution.objective() > solution.greedy() + 1e-6) {
        betterThanGreedy++;
      }
    }

    assertThat(proven).isGreaterThan(120);
    assertThat(betterThanGreedy).isGreaterThan(10);
  }

  @Test
  void keepsTheLimitsAndIsNeverWorseThanGreedyOrBetterThanTheBound() {
    var random = new Random(7);
    for (int run = 0; run < 200; run++) {
      var problem = random(random, 40, 25, new Costs(0.1, 1));
      var solution = HEURISTIC.solve(problem);
      var groups = new BitSet();
      var holders = new BitSet();
      for (int chosen : solution.chosen()) {
        assertThat(groups.get(problem.options().get(chosen).group())).isFalse();
        groups.set(problem.options().get(chosen).group());
        IntStream.of(problem.options().get(chosen).holders()).forEach(holders::set);
      }

      assertThat(solution.chosen()).hasSizeLessThanOrEqualTo(problem.limits().maxOptions());
      assertThat(holders.cardinality()).isLessThanOrEqualTo(problem.limits().maxHolders());
      assertThat(solution.objective()).isGreaterThanOrEqualTo(solution.greedy() - 1e-9);
      assertThat(solution.bound()).isGreaterThanOrEqualTo(solution.objective() - 1e-9);
      assertThat(solution.boundKind()).isEqualTo(BoundKind.SUBMODULAR);
      assertThat(HEURISTIC.solve(problem)).isEqualTo(solution);
    }
  }

  @Test
  void greedyReachesItsGuaranteeWhereOnlyTheNumberIsLimited() {
    var random = new Random(11);
    for (int run = 0; run < 60; run++) {
      var some = random(random, 30, 20, Costs.NONE);
      var options = new ArrayList<Option>();
      for (int i = 0; i < some.options().size(); i++) {
        options.add(new Option(some.options().get(i).elements(), new int[] {i % 5}, i));
      }
      var problem =
          new CoverProblem(
              some.weights(), 5, options.size(), options, new Limits(4, 5, 0), Costs.NONE);

      var solution = SOLVER.solve(problem);

      assertThat(solution.greedy())
          .isGreaterThanOrEqualTo((1 - 1 / Math.E) * solution.bound() - 1e-9);
    }
  }

  @Test
  void neverLosesWhenAProvenLimitIsRelaxed() {
    var random = new Random(13);
    for (int run = 0; run < 60; run++) {
      var tight = random(random, 12, 10, new Costs(0.2, 0.5));
      var limits = tight.limits();
      var loose =
          new CoverProblem(
              tight.weights(),
              tight.holders(),
              tight.groups(),
              tight.options(),
              new Limits(limits.maxOptions() + 1, limits.maxHolders() + 1, limits.minHolders()),
              tight.costs());

      var before = SOLVER.solve(tight);
      var after = SOLVER.solve(loose);

      if (before.proven() && after.proven()) {
        assertThat(after.objective()).isGreaterThanOrEqualTo(before.objective() - 1e-6);
      }
    }
  }

  @Test
  void lazyGreedyChoosesAsPlainGreedyDoes() {
    var random = new Random(17);
    for (int run = 0; run < 100; run++) {
      var problem = random(random, 40, 25, new Costs(0.3, 1.2));
      var lazy = new Cover(problem);
      LazyGreedy.fill(lazy);
      var plain = new Cover(problem);
      int best;
      do {
        best = -1;
        double most = 0;
        for (int i = 0; i < problem.options().size(); i++) {
          if (plain.allows(i) && plain.net(i) > most + Cover.EPSILON) {
            best = i;
            most = plain.net(i);
          }
        }
        if (best >= 0) {
          plain.add(best);
        }
      } while (best >= 0);

      assertThat(lazy.chosen()).as("run %d", run).isEqualTo(plain.chosen());
    }
  }

  private static double bruteForce(CoverProblem problem) {
    double best = Double.NEGATIVE_INFINITY;
    for (long set = 0; set < 1L << problem.options().size(); set++) {
      var cover = new Cover(problem);
      boolean allowed = true;
      for (int i : BitSet.valueOf(new long[] {set}).stream().toArray()) {
        allowed = allowed && cover.allows(i);
        if (allowed) {
          cover.add(i);
        }
      }
      if (allowed && cover.holders() >= problem.limits().minHolders()) {
        best = Math.max(best, cover.value());
      }
    }
    return best;
  }

  private static CoverProblem random(Random random, int options, int elements, Costs costs) {
    var weights = random.ints(elements, 1, 6).asDoubleStream().toArray();
    int groups = Math.max(1, options * 2 / 3);
    var some = new ArrayList<Option>();
    for (int i = 0; i < options; i++) {
      int[] covered = random.ints(1 + random.nextInt(4), 0, elements).distinct().toArray();
      int[] holders = random.ints(random.nextInt(5) == 0 ? 2 : 1, 0, 5).distinct().toArray();
      some.add(new Option(covered, holders, random.nextInt(groups)));
    }
    return new CoverProblem(
        weights,
        5,
        groups,
        some,
        new Limits(2 + random.nextInt(4), 2 + random.nextInt(3), 2),
        costs);
  }
}
