package io.luopan.queries.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.luopan.queries.measure.CitationPaths.Citation;
import io.luopan.queries.measure.CitationPaths.Path;
import io.luopan.queries.measure.CitationPaths.Step;
import io.luopan.queries.measure.CitationPaths.Stop;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CitationPathsTest {
  // The example of docs/landscape.md: c cites a and b, d and e cite c, f cites d and e, g cites e.
  // Ways to: a b 1, c 2, d e 2, f 4, g 2. Ways from: f g 1, d 1, e 2, c 3, a b 3. In all 6.
  // SPC: ac 3, bc 3, cd 2 × 1 = 2, ce 2 × 2 = 4, df 2, ef 2, eg 2.
  private static final List<Citation> EXAMPLE = of("ac", "bc", "cd", "ce", "df", "ef", "eg");

  @Test
  void followsTheLargestSumOfCounts() {
    var paths = new CitationPaths(EXAMPLE);

    assertThat(paths.ways()).isEqualTo(6);
    assertThat(paths.documents()).isEqualTo(7);
    // a c e f: 3 + 4 + 2 = 9; b and g would do as well, and come later by name.
    assertThat(stops(paths.main())).isEqualTo("a c e f");
    assertThat(paths.main().steps())
        .containsExactly(
            new Step("a", "c", 3.0 / 6), new Step("c", "e", 4.0 / 6), new Step("e", "f", 2.0 / 6));
  }

  @Test
  void followsKeyRoutes() {
    var paths = new CitationPaths(EXAMPLE);

    assertThat(stops(paths.keyRoutes(1))).isEqualTo("a c e f");
    assertThat(Arrays.asList(stops(paths.keyRoutes(3)).split(" ")))
        .containsExactlyInAnyOrder("a", "b", "c", "e", "f");
    assertThat(paths.keyRoutes(7).steps()).hasSize(7);
  }

  @Test
  void takesACircleForOne() {
    // d and e cite each other: a circle d–e with a before and f behind.
    var paths = new CitationPaths(of("ad", "de", "ed", "ef"));

    assertThat(paths.circles()).isEqualTo(1);
    assertThat(paths.ways()).isEqualTo(1);
    assertThat(paths.main().stops())
        .containsExactly(
            new Stop("a", List.of("a")),
            new Stop("d", List.of("d", "e")),
            new Stop("f", List.of("f")));
  }

  @Test
  void countsEveryWayOnceOverAnyCut() {
    // Whatever way is taken, it leaves one start: shares out of starts add up to 1.
    var random = new Random(5);
    for (int run = 0; run < 20; run++) {
      var citations = new ArrayList<Citation>();
      for (int i = 1; i < 40; i++) {
        for (int j = 0; j < 3; j++) {
          citations.add(new Citation("n%02d".formatted(i), "n%02d".formatted(random.nextInt(i))));
        }
      }
      var all = new CitationPaths(citations).keyRoutes(Integer.MAX_VALUE);
      var citing = all.steps().stream().map(Step::citing).collect(Collectors.toSet());

      assertThat(
              all.steps().stream()
                  .filter(step -> !citing.contains(step.cited()))
                  .mapToDouble(Step::share)
                  .sum())
          .isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void isTheSameInWhateverOrderCitationsCome() {
    var shuffled = new ArrayList<>(EXAMPLE);
    Collections.shuffle(shuffled, new Random(1));
    var other = new CitationPaths(shuffled);

    assertThat(stops(other.main())).isEqualTo("a c e f");
    assertThat(other.keyRoutes(3).steps())
        .containsExactlyInAnyOrderElementsOf(new CitationPaths(EXAMPLE).keyRoutes(3).steps());
  }

  @Test
  void countsMoreWaysThanALongHolds() {
    // Each of 100 documents is reached from two that both cite the one before: 2^100 ways.
    var citations = new ArrayList<Citation>();
    for (int i = 0; i < 100; i++) {
      for (var side : List.of("l", "r")) {
        citations.add(new Citation("%s%03d".formatted(side, i), "m%03d".formatted(i)));
        citations.add(new Citation("m%03d".formatted(i + 1), "%s%03d".formatted(side, i)));
      }
    }
    var paths = new CitationPaths(citations);

    assertThat(paths.ways()).isEqualTo(BigInteger.TWO.pow(100));
    assertThat(paths.main().steps()).hasSize(200).allMatch(step -> step.share() == 0.5);
  }

  @Test
  void isEmptyWithoutCitations() {
    assertThat(new CitationPaths(List.of()).main().stops()).isEmpty();
    assertThat(new CitationPaths(of("aa")).keyRoutes(5).steps()).isEmpty();
  }

  /// Each text is the cited and the citing document.
  private static List<Citation> of(String... links) {
    return Stream.of(links)
        .map(link -> new Citation(link.substring(1), link.substring(0, 1)))
        .toList();
  }

  private static String stops(Path path) {
    return path.stops().stream().map(Stop::id).collect(Collectors.joining(" "));
  }
}
