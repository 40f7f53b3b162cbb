package io.luopan.queries.licensing;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.queries.cover.CoverProblem;
import io.luopan.queries.cover.CoverProblem.Costs;
import io.luopan.queries.cover.CoverProblem.Limits;
import io.luopan.queries.cover.CoverProblem.Option;
import io.luopan.queries.cover.CoverSolver;
import io.luopan.queries.cover.CoverSolver.Effort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The worked examples of `docs/pool-candidates.md`: what is computed is what the page prints.
class PoolCandidatesPageTest {
  private static final CoverSolver SOLVER = new CoverSolver(Effort.DEFAULT);
  private final String page;

  PoolCandidatesPageTest() throws IOException {
    page = Files.readString(Path.of("../docs/pool-candidates.md")).replaceAll("\\s+", " ");
  }

  @Test
  void greedyCoversWhatThePageSaysAndTheBestChoiceMore() {
    var solution =
        SOLVER.solve(
            new CoverProblem(
                new double[] {1, 1, 1, 1, 1, 1},
                3,
                3,
                List.of(
                    new Option(new int[] {1, 2, 3, 4}, new int[] {0}, 0),
                    new Option(new int[] {0, 1, 2}, new int[] {1}, 1),
                    new Option(new int[] {3, 4, 5}, new int[] {2}, 2)),
                new Limits(2, 3, 0),
                Costs.NONE));

    assertThat(page)
        .contains(
            "covers **%.0f**; the best choice, the other two, covers **%.0f**"
                .formatted(solution.greedy(), solution.objective()));
  }

  @Test
  void aHolderOfManySmallPatentsIsWorthWhatThePageSays() {
    var patents = List.of(small(0), small(1), small(2));
    var all = SOLVER.solve(problem(patents));
    var first = SOLVER.solve(problem(patents.subList(0, 1)));

    assertThat(first.objective()).isZero();
    assertThat(page)
        .contains("2 − 0.5 − 3 = **%s**".formatted(2 - 0.5 - 3))
        .contains("3 · 1.5 − 3 = **%s**".formatted(all.objective()));
  }

  @Test
  void textsAreAsAlikeAsThePageSays() {
    assertThat(page)
        .contains(
            String.format(
                Locale.ROOT,
                "share one of three pairs: **%.4f**",
                NearDuplicates.similarity("甲乙丙", "甲乙丁")))
        .contains("share %.0f %% of their pairs".formatted(100 * NearDuplicates.ALIKE))
        .contains("or %.0f %% where one".formatted(100 * NearDuplicates.ALIKE_AND_LINKED))
        .contains("the first %d characters".formatted(CandidateReader.CHARACTERS));
  }

  @Test
  void theLimitsAreThoseOfThePage() {
    assertThat(page)
        .contains("At most %,d, else".formatted(CandidateReader.MOST_PATENTS))
        .contains("Up to %,d (eligible".formatted(Effort.DEFAULT.exactSize()))
        .contains("in part (up to %,d)".formatted(Effort.DEFAULT.linearSize()))
        .contains("within %.1f s".formatted(Effort.DEFAULT.milliseconds() / 1000.0));
  }

  private static Option small(int element) {
    return new Option(new int[] {element}, new int[] {0}, element);
  }

  private static CoverProblem problem(List<Option> options) {
    return new CoverProblem(
        new double[] {2, 2, 2}, 1, 3, options, new Limits(5, 5, 0), new Costs(0.5, 3));
  }
}
