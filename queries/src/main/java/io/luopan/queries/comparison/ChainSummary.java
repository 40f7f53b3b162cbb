package io.luopan.queries.comparison;

import io.luopan.queries.gap.ChainGap;
import io.luopan.queries.gap.GapAnswer;
import io.luopan.queries.gap.GapType;
import io.luopan.queries.industry.IndustryChain;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A chain in a region, in a few numbers. `patents` and `families` are sums over the nodes, so what
/// stands on two nodes counts on each; means are over the nodes where the number is known, and
/// absent where it is known of none.
///
/// @param gravest the node of the greatest severity above 0
public record ChainSummary(
    IndustryChain chain,
    int nodes,
    List<TypeCount> types,
    long patents,
    long families,
    @Nullable Double meanSpecialization,
    @Nullable Double meanDensity,
    @Nullable ChainGap gravest) {

  public ChainSummary {
    types = List.copyOf(types);
  }

  /// On how many nodes a type was found first, in the order of [GapType]; never 0.
  public record TypeCount(GapType gapType, long count) {}

  static ChainSummary of(GapAnswer answer) {
    var gaps = answer.gaps();
    return new ChainSummary(
        answer.chain(),
        gaps.size(),
        types(gaps),
        sum(gaps, gap -> gap.metrics().patents()),
        sum(gaps, gap -> gap.metrics().families()),
        mean(gaps.stream().map(gap -> gap.metrics().specialization())),
        mean(gaps.stream().map(gap -> gap.metrics().relatednessDensity())),
        gravest(gaps));
  }

  private static List<TypeCount> types(List<ChainGap> gaps) {
    Map<GapType, Long> counts =
        gaps.stream()
            .collect(Collectors.groupingBy(ChainGap::gapType, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(entry -> new TypeCount(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static long sum(List<ChainGap> gaps, ToLongFunction<ChainGap> number) {
    return gaps.stream().mapToLong(number).sum();
  }

  private static @Nullable Double mean(Stream<@Nullable Double> numbers) {
    OptionalDouble mean =
        numbers.filter(Objects::nonNull).mapToDouble(Double::doubleValue).average();
    return mean.isPresent() ? mean.getAsDouble() : null;
  }

  private static @Nullable ChainGap gravest(List<ChainGap> gaps) {
    return gaps.stream()
        .filter(gap -> severity(gap) > 0)
        .max(
            Comparator.comparingDouble(ChainSummary::severity)
                .thenComparing(gap -> gap.chainNode().id(), Comparator.reverseOrder()))
        .orElse(null);
  }

  private static double severity(ChainGap gap) {
    return Objects.requireNonNullElse(gap.severity(), 0.0);
  }
}
