package io.luopan.queries.gap;

import io.luopan.queries.Budget;
import io.luopan.queries.measure.RankBootstrap;
import io.luopan.queries.measure.Specialization;
import io.luopan.queries.place.Region;
import io.luopan.queries.projection.AmountTables;
import io.luopan.queries.projection.Counting;
import io.luopan.queries.projection.LocalCounts;
import io.luopan.queries.projection.NodeCount.Control;
import io.luopan.queries.projection.NodeCount.Held;
import io.luopan.queries.projection.NodeCount.Largest;
import io.luopan.queries.projection.NodeCount.Local;
import io.luopan.queries.projection.NodeCount.Total;
import io.luopan.queries.projection.Period;
import io.luopan.queries.projection.Projections;
import io.luopan.queries.projection.RankingRows;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Counts in the columns of the graph.
final class ProjectedCounts implements GapCounts {
  private final Projections.Current current;
  private final GapMethod method;
  private final List<String> nodes;
  private final Region region;
  private final Counting counting;
  private final AmountTables.Table table;
  private @Nullable Map<String, Held> held;

  /// @param nodes the ids of the nodes to judge
  ProjectedCounts(
      Projections.Current current, GapMethod method, List<String> nodes, Region region) {
    this.current = current;
    this.method = method;
    this.nodes = nodes;
    this.region = region;
    counting = counting(method);
    table =
        current
            .tables()
            .of(
                new AmountTables.Key(
                    counting,
                    region.path().split("/").length,
                    method.reference() == null ? "" : method.reference(),
                    method.thresholds().presentRta()));
  }

  @Override
  public String release() {
    return current.release();
  }

  @Override
  public Specialization specialization(double presentRta) {
    return table.specialization();
  }

  @Override
  public Map<String, Map<String, Double>> amountsByRegion() {
    return table.amounts().byRow();
  }

  @Override
  public Map<String, Total> totals() {
    return table.totals();
  }

  @Override
  public Map<String, Local> local() {
    return byNode(new LocalCounts(current.columns(), counting, region.path(), method.asOf())::of);
  }

  @Override
  public Map<String, Control> control() {
    return each(Held::control);
  }

  @Override
  public Map<String, Largest> largestHolders() {
    return each(Held::largest);
  }

  /// What the region is by everything it has.
  RegionProfile profile() {
    return new RegionProfile(table, region.path());
  }

  /// What is told of a node only when asked for.
  GapDetails details(String node) {
    return new GapDetails(current, table, counting, method, node, region.path());
  }

  RankingRows.Rows rankingRows(List<String> ranked) {
    var reference = method.reference() == null ? "" : method.reference();
    return new RankingRows(current.columns(), counting, table, reference).of(region.path(), ranked);
  }

  /// @param judged gaps with a severity
  List<GapRanking.Ranked> ranking(List<ChainGap> judged, RankBootstrap.Settings settings) {
    var rows = rankingRows(judged.stream().map(gap -> gap.chainNode().id()).toList());
    if (rows.region() < 0) {
      return judged.stream()
          .map(gap -> new GapRanking.Ranked(gap.chainNode(), null, null, null))
          .toList();
    }
    var asked =
        judged.stream()
            .map(
                gap ->
                    new RankBootstrap.Asked(
                        rows.node(gap.chainNode().id()),
                        gap.metrics().criticality(),
                        gap.gapType() == GapType.CHOKE ? gap.metrics().externalShare() : null))
            .toList();
    var ranked =
        new RankBootstrap(rows.placements(), settings, Budget::checkTime)
            .rank(rows.region(), method.thresholds().presentRta(), asked);
    return IntStream.range(0, judged.size())
        .mapToObj(
            i ->
                new GapRanking.Ranked(
                    judged.get(i).chainNode(),
                    ranked.get(i).rta(),
                    ranked.get(i).severity(),
                    ranked.get(i).rank()))
        .toList();
  }

  private <T> Map<String, T> each(Function<Held, T> part) {
    return held().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> part.apply(entry.getValue())));
  }

  private Map<String, Held> held() {
    var known = held;
    if (known == null) {
      known = byNode(node -> current.controls().of(counting.period(), method.asOf(), node));
      held = known;
    }
    return known;
  }

  /// By path of a region of the next level inside this one, then by node, over all chains.
  static Map<String, Map<String, Double>> amountsInside(
      Projections.Current current, GapMethod method, Region region) {
    return current
        .tables()
        .of(
            new AmountTables.Key(
                counting(method),
                region.path().split("/").length + 1,
                region.path(),
                method.thresholds().presentRta()))
        .amounts()
        .byRow();
  }

  private static Counting counting(GapMethod method) {
    return new Counting(
        method.countBy() == GapMethod.CountUnit.FAMILY,
        weight(method.fractional()),
        method.regionOf(),
        Period.of(method.from(), method.to()));
  }

  private static Counting.Weight weight(GapMethod.Fractional fractional) {
    return switch (fractional) {
      case NONE -> Counting.Weight.WHOLE;
      case BY_NODE -> Counting.Weight.BY_NODE;
      case BY_HOLDER -> Counting.Weight.BY_HOLDER;
    };
  }

  private <T> Map<String, T> byNode(Function<String, T> count) {
    var counts = new ConcurrentHashMap<String, T>();
    nodes.parallelStream().forEach(node -> counts.put(node, count.apply(node)));
    return counts;
  }
}
