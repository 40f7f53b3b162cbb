package io.luopan.queries.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.luopan.queries.cover.CoverProblem.Costs;
import io.luopan.queries.cover.CoverProblem.Limits;
import io.luopan.queries.cover.CoverProblem.Option;
import io.luopan.queries.cover.CoverSolver.Effort;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Small problems whose best choice one sees.
class CoverSolverTest {
  private static final CoverSolver SOLVER = new CoverSolver(new Effort(6_000, 40_000, 20_000));

  @Test
  void findsTwoHalvesWhereGreedyTakesTheMiddle() {
    // Elements 0 to 5; the middle covers four of six, then no single option covers both ends.
    var problem =
        problem(
            new double[] {1, 1, 1, 1, 1, 1},
            new Limits(2, 3, 0),
            Costs.NONE,
            option(0, 0, 1, 2, 3, 4),
            option(1, 1, 0, 1, 2),
            option(2, 2, 3, 4, 5));

    var solution = SOLVER.solve(problem);

    assertThat(solution.greedy()).isEqualTo(5);
    assertThat(solution.objective()).isEqualTo(6);
    assertThat(solution.chosen()).containsExactly(1, 2);
    assertThat(solution.marginal()).containsExactly(3.0, 3.0);
    assertThat(solution.proven()).isTrue();
  }

  @Test
  void opensAHolderWhoseManySmallPatentsPayForItTogether() {
    // Each of holder 0's three patents covers 2, less 0.5 each; the holder costs 3: -1.5 for the
    // first, 3 · 1.5 - 3 = 1.5 for all. Greedy sees only the first.
    var problem =
        problem(
            new double[] {2, 2, 2},
            new Limits(5, 5, 0),
            new Costs(0.5, 3),
            option(0, 0, 0),
            option(0, 1, 1),
            option(0, 2, 2));

    var solution = SOLVER.solve(problem);

    assertThat(solution.greedy()).isZero();
    assertThat(solution.objective()).isEqualTo(1.5, within(1e-9));
    assertThat(solution.chosen()).containsExactly(0, 1, 2);
  }

  @Test
  void takesOneOfAGroupOfAlternatives() {
    var problem =
        problem(
            new double[] {3, 2, 1},
            new Limits(3, 3, 0),
            Costs.NONE,
            option(0, 0, 0),
            option(1, 0, 1),
            option(2, 1, 2));

    var solution = SOLVER.solve(problem);

    assertThat(solution.chosen()).containsExactly(0, 2);
    assertThat(solution.objective()).isEqualTo(4);
    assertThat(solution.proven()).isTrue();
  }

  @Test
  void bringsInASecondHolderWhereAPoolNeedsOne() {
    // Holder 0 covers all; holder 1 adds nothing and costs 1.
    var problem =
        problem(
            new double[] {5, 5},
            new Limits(3, 3, 2),
            new Costs(0.1, 1),
            option(0, 0, 0, 1),
            option(1, 1, 1));

    var solution = SOLVER.solve(problem);

    assertThat(solution.chosen()).containsExactly(0, 1);
    assertThat(solution.objective()).isEqualTo(10 - 0.2 - 2, within(1e-9));
    assertThat(solution.enoughHolders()).isTrue();
    assertThat(solution.proven()).isTrue();
  }

  @Test
  void exchangesAPatentForASecondHolderWhereThereIsNoRoom() {
    var problem =
        problem(
            new double[] {5, 4, 1},
            new Limits(2, 2, 2),
            Costs.NONE,
            option(0, 0, 0),
            option(0, 1, 1),
            option(1, 2, 2));

    var solution = SOLVER.solve(problem);

    assertThat(solution.chosen()).containsExactly(0, 2);
    assertThat(solution.greedy()).isEqualTo(6);
  }

  @Test
  void saysWhereTooFewHoldersHaveAnything() {
    var problem = problem(new double[] {5}, new Limits(2, 2, 2), Costs.NONE, option(0, 0, 0));

    var solution = SOLVER.solve(problem);

    assertThat(solution.enoughHolders()).isFalse();
    assertThat(solution.proven()).isFalse();
    assertThat(solution.chosen()).containsExactly(0);
  }

  @Test
  void aJointPatentBringsBothItsHolders() {
    var problem =
        new CoverProblem(
            new double[] {2, 1.5},
            3,
            2,
            List.of(
                new Option(new int[] {0}, new int[] {0, 1}, 0),
                new Option(new int[] {1}, new int[] {2}, 1)),
            new Limits(2, 2, 0),
            Costs.NONE);

    assertThat(SOLVER.solve(problem).chosen()).containsExactly(0);
  }

  @Test
  void nothingToChooseFromIsAnEmptyChoice() {
    var solution = SOLVER.solve(problem(new double[0], new Limits(2, 2, 0), Costs.NONE));

    assertThat(solution.chosen()).isEmpty();
    assertThat(solution.objective()).isZero();
    assertThat(solution.bound()).isZero();
    assertThat(solution.proven()).isTrue();
  }

  private static CoverProblem problem(
      double[] weights, Limits limits, Costs costs, Option... options) {
    return new CoverProblem(weights, 5, 5, List.of(options), limits, costs);
  }

  private static Option option(int holder, int group, int... elements) {
    return new Option(elements, new int[] {holder}, group);
  }
}
