package io.luopan.queries.projection;

import io.luopan.queries.measure.Placements;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What a ranking is drawn from: the families on the nodes to rank, and those of the region on all
/// other nodes. What others have on other nodes is not drawn: it decides only who is near to whom.
public final class RankingRows {
  private static final double NOTHING = 1e-9;

  private final Projection columns;
  private final Counting counting;
  private final AmountTables.Table table;
  private final String reference;

  private final Numbers family = new Numbers();
  private final Numbers node = new Numbers();
  private final Numbers region = new Numbers();
  private final Numbers weight = new Numbers();
  private final Map<Integer, Integer> families = new HashMap<>();

  /// @param region the number of the region asked, or −1 where it has nothing
  public record Rows(Placements placements, int region, Map<String, Integer> nodes) {
    public Rows {
      nodes = Map.copyOf(nodes);
    }

    /// The number of a node that has placements.
    public int node(String id) {
      return Objects.requireNonNull(nodes.get(id), id);
    }
  }

  public RankingRows(
      Projection columns, Counting counting, AmountTables.Table table, String reference) {
    this.columns = columns;
    this.counting = counting;
    this.table = table;
    this.reference = reference;
  }

  /// @param asked ids of the nodes to rank
  public Rows of(String regionPath, List<String> asked) {
    var amounts = table.amounts();
    var names = amounts.rowNames();
    int own = names.indexOf(regionPath);
    var level = tableLevel(regionPath.split("/").length, names);
    var whole = columns.regions().whole(reference);
    var drawn = new HashSet<>(asked);
    var nodes = amounts.columnNames();
    var numbers = new HashMap<String, Integer>();
    var fixed = new double[nodes.size() * (names.size() + 1)];
    for (int at = 0; at < nodes.size(); at++) {
      numbers.put(nodes.get(at), at);
      if (drawn.contains(nodes.get(at))) {
        drawAll(at, level, whole);
      } else {
        drawOwn(at, own, regionPath, level);
        fix(fixed, at, own);
      }
    }
    return new Rows(
        new Placements(
                families.size(),
                names.size(),
                nodes.size(),
                family.toArray(),
                node.toArray(),
                region.toArray(),
                weights())
            .withFixed(fixed),
        own,
        numbers);
  }

  /// All families of the reference on the node. A family that is in no region compared, or in
  /// several but once in the reference, has a row of no region that makes up the difference.
  private void drawAll(int at, Regions.Level level, Regions.Level whole) {
    var rows = new NodeRows(columns, counting, at, "");
    var listed = new ListedAmounts(columns, counting);
    var rest = new HashMap<Integer, Double>();
    listed.each(rows, whole, (unit, _, amount) -> rest.merge(unit, amount, Double::sum));
    listed.each(
        rows,
        level,
        (unit, of, amount) -> {
          add(unit, at, of, amount);
          rest.merge(unit, -amount, Double::sum);
        });
    rest.forEach(
        (unit, amount) -> {
          if (Math.abs(amount) > NOTHING) {
            add(unit, at, -1, amount);
          }
        });
  }

  private void drawOwn(int at, int own, String regionPath, Regions.Level level) {
    if (own >= 0) {
      new ListedAmounts(columns, counting)
          .each(
              new NodeRows(columns, counting, at, regionPath),
              level,
              (unit, of, amount) -> {
                if (of == own) {
                  add(unit, at, of, amount);
                }
              });
    }
  }

  /// What all others have on a node, and what is in no region compared.
  private void fix(double[] fixed, int at, int own) {
    var amounts = table.amounts();
    int regions = amounts.rowNames().size();
    double rest = amounts.referenceAmount(at);
    for (int of = 0; of < regions; of++) {
      double amount = amounts.amount(of, at);
      rest -= amount;
      fixed[at * (regions + 1) + of] = of == own ? 0 : amount;
    }
    fixed[at * (regions + 1) + regions] = rest;
  }

  private void add(int unit, int at, int of, double amount) {
    family.add(families.computeIfAbsent(unit, _ -> families.size()));
    node.add(at);
    region.add(of);
    weight.add(Float.floatToRawIntBits((float) amount));
  }

  private float[] weights() {
    var weights = new float[weight.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Float.intBitsToFloat(weight.get(i));
    }
    return weights;
  }

  /// The level with the numbers that regions have in the table.
  private Regions.Level tableLevel(int depth, List<String> names) {
    var level = columns.regions().level(depth, reference);
    var numbers = new HashMap<String, Integer>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    var regionOf =
        Arrays.stream(level.regionOf())
            .map(of -> of < 0 ? -1 : numbers.getOrDefault(level.paths().get(of), -1))
            .toArray();
    return new Regions.Level(names, regionOf, false);
  }
}
