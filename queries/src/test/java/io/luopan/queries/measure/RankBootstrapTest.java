package io.luopan.queries.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.luopan.queries.measure.RankBootstrap.Asked;
import io.luopan.queries.measure.RankBootstrap.Settings;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankBootstrapTest {
  private static final int REGIONS = 6;
  private static final int NODES = 8;
  private static final int FAMILIES = 400;
  private static final List<Asked> ALL =
      IntStream.range(0, NODES).mapToObj(n -> new Asked(n, 0.1 + n / 10.0, null)).toList();

  private final SplittableRandom random = new SplittableRandom(3);
  private final int[] family = random.ints(1000, 0, FAMILIES).toArray();
  private final int[] node = random.ints(1000, 0, NODES).toArray();
  private final int[] region =
      Arrays.stream(family).map(f -> Math.floorMod(f * 31, REGIONS + 1) - 1).toArray();

  @Test
  void observesWhatTheTableComputes() {
    var table = table();

    var ranked = bootstrap(1).rank(2, 1, ALL);

    for (var one : ranked) {
      var name = "n" + one.node();
      double rta = table.rta("r2", name);
      double severity =
          (0.1 + one.node() / 10.0)
              * (1 - Math.min(1, rta))
              * table.relatedness().density("r2", name, DensityConvention.HIDALGO);
      assertThat(one.rta().observed()).isCloseTo(rta, within(1e-12));
      assertThat(one.severity().observed()).isCloseTo(severity, within(1e-12));
    }
  }

  @Test
  void endsBeforeTheDrawAtWhichItIsTold() {
    var draws = new AtomicInteger();
    var told =
        new RankBootstrap(
            new Placements(FAMILIES, REGIONS, NODES, family, node, region, null),
            RankBootstrap.Settings.DEFAULT,
            () -> {
              if (draws.incrementAndGet() == 3) {
                throw new IllegalStateException("time is over");
              }
            });

    assertThatIllegalStateException().isThrownBy(() -> told.rank(2, 1, ALL));
    assertThat(draws).hasValue(3);
  }

  @Test
  void isTheSameForASeedAndAnotherForAnother() {
    var first = bootstrap(1).rank(2, 1, ALL);

    assertThat(bootstrap(1).rank(2, 1, ALL)).isEqualTo(first);
    assertThat(bootstrap(2).rank(2, 1, ALL)).isNotEqualTo(first);
  }

  @Test
  void doesNotDependOnTheOrderOfPlacements() {
    var backwards =
        new RankBootstrap(
            new Placements(
                FAMILIES,
                REGIONS,
                NODES,
                backwards(family),
                backwards(node),
                backwards(region),
                null),
            new Settings(1, 50, 0.9));

    assertThat(backwards.rank(2, 1, ALL)).isEqualTo(bootstrap(1).rank(2, 1, ALL));
  }

  @Test
  void intervalsHoldWhatIsObservedAndMostlyRanksApart() {
    var ranked = bootstrap(1).rank(2, 1, ALL);

    assertThat(ranked)
        .allSatisfy(
            one -> {
              assertThat(one.rta().observed()).isBetween(one.rta().low(), one.rta().high());
              assertThat(one.rta().low()).isLessThan(one.rta().high());
              assertThat(one.rank().low()).isBetween(1.0, one.rank().high());
              assertThat(one.rank().high()).isLessThanOrEqualTo(NODES);
            });
  }

  @Test
  void spreadsAsTheTheoryOfRatiosSays() {
    // 400 families of one region and one node, 3600 elsewhere: x is Poisson of mean 400.
    var families = IntStream.range(0, 4000).toArray();
    var where = Arrays.stream(families).map(f -> f < 400 ? 0 : 1).toArray();
    var ones = new Placements(4000, 2, 2, families, where, where, null);

    var rta =
        new RankBootstrap(ones, new Settings(1, 2000, 0.95))
            .rank(0, 1, List.of(new Asked(0, 1, null)));

    // RTA is (x + y) / x with x ~ Poisson(400), y ~ Poisson(3600): log sd √(1/400 − 1/4000).
    double sd = Math.sqrt(1 / 400.0 - 1 / 4000.0);
    assertThat(rta.getFirst().rta().low()).isCloseTo(10 * Math.exp(-1.96 * sd), within(0.15));
    assertThat(rta.getFirst().rta().high()).isCloseTo(10 * Math.exp(1.96 * sd), within(0.15));
  }

  @Test
  void fractionsCountAndSurplusIsTakenBack() {
    // One family in two regions at once, counted once in the reference; one of region 1 alone.
    var placements =
        new Placements(
            2,
            2,
            2,
            new int[] {0, 0, 0, 1},
            new int[] {0, 0, 0, 1},
            new int[] {0, 1, -1, 1},
            new float[] {1, 1, -1, 0.5f});

    var ranked =
        new RankBootstrap(placements, new Settings(1, 9, 0.5))
            .rank(1, 1, List.of(new Asked(0, 1, null)));

    // (1 / 1.5) / (1 / 1.5)
    assertThat(ranked.getFirst().rta().observed()).isCloseTo(1, within(1e-9));
  }

  @Test
  void aGivenShortfallStaysInEachDraw() {
    var choke = bootstrap(1).rank(2, 1, List.of(new Asked(3, 1, 0.8), new Asked(4, 1, 0.0)));

    assertThat(choke.get(0).severity().high()).isBetween(1e-9, 0.8);
    assertThat(choke.get(1).severity()).isEqualTo(new Interval(0, 0, 0, 50));
  }

  @Test
  void aRegionOfNothingHasNoInterval() {
    var one = new Placements(1, 2, 2, new int[] {0}, new int[] {0}, new int[] {0}, null);

    var ranked =
        new RankBootstrap(one, Settings.DEFAULT).rank(1, 1, List.of(new Asked(0, 1, null)));

    assertThat(ranked).containsExactly(new RankBootstrap.Ranked(0, null, null, null));
  }

  @Test
  void saysInHowManyDrawsAValueWasKnown() {
    var one = new Placements(1, 1, 1, new int[] {0}, new int[] {0}, new int[] {0}, null);

    var ranked =
        new RankBootstrap(one, new Settings(1, 1000, 0.9))
            .rank(0, 1, List.of(new Asked(0, 1, null)));

    // The only family is drawn at least once with probability 1 − 1/e.
    assertThat(ranked.getFirst().rta().known()).isBetween(580, 690);
  }

  @Test
  void drawsEachFamilyOnceOnAverageWithVarianceOne() {
    var draws = new byte[1_000_003];

    new PoissonDraws(5).fill(draws);

    double mean = IntStream.range(0, draws.length).map(i -> draws[i]).average().orElseThrow();
    double squares =
        IntStream.range(0, draws.length).map(i -> draws[i] * draws[i]).average().orElseThrow();
    assertThat(mean).isCloseTo(1, within(0.005));
    assertThat(squares - mean * mean).isCloseTo(1, within(0.01));
  }

  @Test
  void refusesColumnsThatDoNotFit() {
    int[] one = {0};

    assertThatThrownBy(() -> new Placements(1, 1, 1, one, one, new int[0], null))
        .hasMessageContaining("length");
    assertThatThrownBy(() -> new Placements(1, 1, 1, one, one, new int[] {1}, null))
        .hasMessageContaining("region 1");
    assertThatThrownBy(() -> new Settings(1, 0, 0.95)).hasMessageContaining("0 draws");
    assertThatThrownBy(() -> bootstrap(1).rank(REGIONS, 1, ALL)).hasMessageContaining("region 6");
  }

  private RankBootstrap bootstrap(long seed) {
    return new RankBootstrap(
        new Placements(FAMILIES, REGIONS, NODES, family, node, region, null),
        new Settings(seed, 50, 0.9));
  }

  private Specialization table() {
    var amounts = new TreeMap<String, Map<String, Double>>();
    var reference = new TreeMap<String, Double>();
    for (int i = 0; i < family.length; i++) {
      reference.merge("n" + node[i], 1.0, Double::sum);
      if (region[i] >= 0) {
        amounts
            .computeIfAbsent("r" + region[i], _ -> new TreeMap<>())
            .merge("n" + node[i], 1.0, Double::sum);
      }
    }
    return new Specialization(Amounts.of(amounts, reference), 1);
  }

  private static int[] backwards(int[] values) {
    return IntStream.range(0, values.length).map(i -> values[values.length - 1 - i]).toArray();
  }
}
