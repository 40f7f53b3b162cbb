package io.luopan.queries.gap;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.Row;
import io.luopan.queries.projection.NodeCount.Big;
import io.luopan.queries.projection.NodeCount.Control;
import io.luopan.queries.projection.NodeCount.Largest;
import io.luopan.queries.projection.NodeCount.Local;
import io.luopan.queries.projection.NodeCount.Total;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The same counts in plain Cypher, one query each: what the columns are held to.
final class CypherGapCounts implements GapCounts {
  private final GraphReader graph;
  private final Parameters parameters;

  CypherGapCounts(GraphReader graph, GapMethod method, String chain, String regionPath) {
    this.graph = graph;
    this.parameters =
        Parameters.of("reference", method.reference())
            .and("unit", method.countBy())
            .and("fractional", method.fractional())
            .and("rule", method.regionOf())
            .and("from", method.from())
            .and("to", method.to())
            .and("asOf", method.asOf())
            .and("chain", chain)
            .and("regionPath", regionPath)
            .and("depth", regionPath.split("/").length);
  }

  @Override
  public String release() {
    return "as it is";
  }

  @Override
  public Map<String, Map<String, Double>> amountsByRegion() {
    record Cell(String node, String region, double amount) {}
    var amounts = new HashMap<String, Map<String, Double>>();
    graph
        .list(
            CypherGapCounts.class,
            "amountsByRegion",
            parameters,
            row -> new Cell(row.text("node"), row.text("region"), row.decimal("amount")))
        .forEach(
            cell ->
                amounts
                    .computeIfAbsent(cell.region(), _ -> new HashMap<>())
                    .put(cell.node(), cell.amount()));
    return amounts;
  }

  @Override
  public Map<String, Total> totals() {
    return byNode(
        "totals",
        row -> new Total(row.decimal("amount"), row.number("patents"), row.number("located")));
  }

  @Override
  public Map<String, Local> local() {
    return byNode(
        "local",
        row ->
            new Local(
                row.number("patents"),
                row.number("families"),
                row.number("holders"),
                row.number("statusKnown"),
                row.number("valid")));
  }

  @Override
  public Map<String, Control> control() {
    return byNode(
        "control",
        row ->
            new Control(
                row.number("valid"),
                row.number("foreign"),
                row.number("unplaced"),
                row.number("cited"),
                row.number("citedDomestic")));
  }

  @Override
  public Map<String, Largest> largestHolders() {
    return byNode(
        "largestHolders",
        row ->
            new Largest(
                row.number("families"),
                row.list(
                    "largest",
                    one ->
                        new Big(one.text("holder"), one.number("families"), one.flag("foreign")))));
  }

  private <T> Map<String, T> byNode(String query, Function<Row, T> toRecord) {
    return graph
        .list(
            CypherGapCounts.class,
            query,
            parameters,
            row -> Map.entry(row.text("node"), toRecord.apply(row)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
