package io.luopan.queries.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.luopan.queries.gap.TouchedPatent.Party;
import io.luopan.queries.measure.Amounts;
import io.luopan.queries.measure.DensityConvention;
import io.luopan.queries.measure.Specialization;
import io.luopan.queries.projection.NodeCount.Local;
import io.luopan.queries.projection.NodeCount.Total;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// The worked example of what-if in `docs/measures.md`: a holder of C with 4 families on n4 moves
/// to A.
class WhatIfExampleTest {
  private static final Offset<Double> FOUR_DIGITS = within(0.00005);
  private static final Map<String, Map<String, Double>> PAGE =
      Map.of(
          "A/", amounts(8, 2, 0, 1, 4),
          "B/", amounts(1, 6, 3, 0, 0),
          "C/", amounts(0, 1, 9, 5, 0),
          "D/", amounts(2, 0, 1, 7, 6));
  private static final Map<String, Double> WHOLE = amounts(11, 9, 13, 13, 10);
  private static final GapMethod METHOD = GapMethod.defaults(LocalDate.of(2024, 1, 1));

  private final List<TouchedPatent> touched =
      IntStream.rangeClosed(1, 4).mapToObj(i -> patentOfC("p" + i, "f" + i)).toList();
  private final HeldCounts then = counts(touched).applied(page(), List.of("n4"));

  @Test
  void advantagesAndDensityAreThoseOfThePage() {
    var table =
        new Specialization(
            Amounts.of(
                then.amountsByRegion(),
                then.totals().entrySet().stream()
                    .collect(
                        Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().amount()))),
            1);

    assertThat(table.rta("A/", "n4")).isCloseTo(1.1336, FOUR_DIGITS);
    assertThat(table.rta("C/", "n4")).isCloseTo(0.3916, FOUR_DIGITS);
    assertThat(table.reference("n4")).isEqualTo(13);
    assertThat(table.relatedness().proximity("n4", "n1")).isEqualTo(0.5);
    assertThat(table.relatedness().proximity("n4", "n5")).isEqualTo(1);
    assertThat(table.relatedness().proximity("n4", "n3")).isZero();
    assertThat(table.relatedness().density("A/", "n4", DensityConvention.HIDALGO))
        .isCloseTo(1, FOUR_DIGITS);
  }

  @Test
  void theRegionGetsTheHolderOnce() {
    assertThat(then.local().get("n4")).isEqualTo(new Local(5, 5, 2, 1, 1));
  }

  @Test
  void aRegionThatLosesAllIsNoneAnyMore() {
    var all = IntStream.rangeClosed(1, 5).mapToObj(i -> patentOfC("p" + i, "f" + i)).toList();
    var page = page();
    var onlyC =
        new HeldCounts(
            page.release(),
            Map.of("C/", Map.of("n4", 5.0)),
            page.totals(),
            page.local(),
            page.control(),
            page.largestHolders());

    assertThat(counts(all).applied(onlyC, List.of("n4")).amountsByRegion())
        .isEqualTo(Map.of("A/", Map.of("n4", 5.0)));
  }

  private static WhatIfCounts counts(List<TouchedPatent> touched) {
    return new WhatIfCounts(new WhatIfCase(METHOD, "A/", Set.of("h"), Set.of()), touched);
  }

  private static HeldCounts page() {
    return new HeldCounts(
        "7",
        PAGE,
        WHOLE.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry ->
                        new Total(
                            entry.getValue(),
                            entry.getValue().longValue(),
                            entry.getValue().longValue()))),
        Map.of("n4", new Local(1, 1, 1, 1, 1)),
        Map.of(),
        Map.of());
  }

  private static TouchedPatent patentOfC(String id, String family) {
    return new TouchedPatent(
        id,
        family,
        List.of("n4"),
        "C/",
        List.of(new Party("h", "C/", true)),
        List.of(),
        false,
        false,
        true,
        0);
  }

  private static Map<String, Double> amounts(double... values) {
    return IntStream.range(0, values.length)
        .filter(i -> values[i] > 0)
        .boxed()
        .collect(Collectors.toMap(i -> "n" + (i + 1), i -> values[i]));
  }
}
