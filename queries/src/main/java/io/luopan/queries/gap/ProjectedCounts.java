package io.luopan.queries.gap;

import io.luopan.queries.measure.Specialization;
import io.luopan.queries.place.Region;
import io.luopan.queries.projection.AmountTables;
import io.luopan.queries.projection.ControlCounts;
import io.luopan.queries.projection.Counting;
import io.luopan.queries.projection.LocalCounts;
import io.luopan.queries.projection.NodeCount;
import io.luopan.queries.projection.Period;
import io.luopan.queries.projection.Projections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Counts in the columns of the graph.
final class ProjectedCounts implements GapCounts {
  private final String release;
  private final List<String> nodes;
  private final AmountTables.Table table;
  private final LocalCounts local;
  private final ControlCounts control;
  private @Nullable Map<String, NodeCount.Control> controls;

  /// @param nodes the ids of the nodes to judge
  ProjectedCounts(
      Projections.Current current, GapMethod method, List<String> nodes, Region region) {
    this.release = current.release();
    this.nodes = nodes;
    var period = Period.of(method.from(), method.to());
    var counting =
        new Counting(
            method.countBy() == GapMethod.CountUnit.FAMILY,
            weight(method.fractional()),
            method.regionOf(),
            period);
    table =
        current
            .tables()
            .of(
                new AmountTables.Key(
                    counting,
                    region.path().split("/").length,
                    method.reference() == null ? "" : method.reference(),
                    method.thresholds().presentRta()));
    local = new LocalCounts(current.columns(), counting, region.path(), method.asOf());
    control = new ControlCounts(current.columns(), period, method.asOf());
  }

  @Override
  public String release() {
    return release;
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
    var totals = new HashMap<String, Total>();
    table
        .totals()
        .forEach(
            (node, total) ->
                totals.put(node, new Total(total.amount(), total.patents(), total.located())));
    return totals;
  }

  @Override
  public Map<String, Local> local() {
    var counted = new HashMap<String, Local>();
    byNode(local::of)
        .forEach(
            (node, at) ->
                counted.put(
                    node,
                    new Local(
                        at.patents(), at.families(), at.holders(), at.statusKnown(), at.valid())));
    return counted;
  }

  @Override
  public Map<String, Control> control() {
    var counted = new HashMap<String, Control>();
    controls()
        .forEach(
            (node, at) ->
                counted.put(
                    node,
                    new Control(
                        at.valid(), at.foreign(), at.unplaced(), at.cited(), at.citedDomestic())));
    return counted;
  }

  @Override
  public Map<String, Largest> largestHolders() {
    var counted = new HashMap<String, Largest>();
    controls()
        .forEach(
            (node, at) ->
                counted.put(
                    node,
                    new Largest(
                        at.largest().families(),
                        at.largest().holders().stream()
                            .map(big -> new Big(big.holder(), big.families(), big.foreign()))
                            .toList())));
    return counted;
  }

  private Map<String, NodeCount.Control> controls() {
    var known = controls;
    if (known == null) {
      known = byNode(control::of);
      controls = known;
    }
    return known;
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
