package io.luopan.queries.projection;

import io.luopan.queries.measure.Amounts;
import io.luopan.queries.measure.Opportunity;
import io.luopan.queries.measure.Specialization;
import io.luopan.queries.projection.NodeCount.Total;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What all regions of a level have on all nodes. The tables of the last questions are kept, up to
/// about 64 MB, because most questions differ only in chain and region.
public final class AmountTables {
  private static final long MOST_CELLS = 8_000_000;

  private final Projection columns;
  private final Map<Key, Table> kept = new LinkedHashMap<>(16, 0.75f, true);

  public AmountTables(Projection columns) {
    this.columns = columns;
  }

  /// @param depth the number of codes in the path of a region
  /// @param reference the path of the area
  /// compared with, empty for everything
  public record Key(Counting counting, int depth, String reference, double presentRta) {}

  /// What follows from one counting of everything.
  public static final class Table {
    private final Amounts amounts;
    private final Specialization specialization;
    private final Map<String, Total> totals;
    private @Nullable Opportunity opportunity;

    private Table(Amounts amounts, double presentRta, Map<String, Total> totals) {
      this.amounts = amounts;
      this.specialization = new Specialization(amounts, presentRta);
      this.totals = totals;
    }

    public Amounts amounts() {
      return amounts;
    }

    public Specialization specialization() {
      return specialization;
    }

    /// By node, what the reference has and what is located.
    public Map<String, Total> totals() {
      return totals;
    }

    /// Computed when first asked for: it takes the cube of the number of regions.
    public synchronized Opportunity opportunity() {
      var known = opportunity;
      if (known == null) {
        known = new Opportunity(specialization.presence());
        opportunity = known;
      }
      return known;
    }

    private long cells() {
      return (long) specialization.regions().size() * totals.size();
    }
  }

  public Table of(Key key) {
    synchronized (kept) {
      var known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    var table = count(key);
    synchronized (kept) {
      kept.put(key, table);
      long cells = kept.values().stream().mapToLong(Table::cells).sum();
      for (var eldest = kept.entrySet().iterator(); cells > MOST_CELLS && kept.size() > 1; ) {
        cells -= eldest.next().getValue().cells();
        eldest.remove();
      }
    }
    return table;
  }

  private Table count(Key key) {
    var level = columns.regions().level(key.depth(), key.reference());
    var whole = columns.regions().whole(key.reference());
    var amounts = NodeAmounts.of(columns, key.counting());
    var located = new Located(columns, key.counting());
    int nodes = columns.nodeIds().size();
    var byNode = new double[nodes][];
    var totals = new Total[nodes];
    IntStream.range(0, nodes)
        .parallel()
        .forEach(
            node -> {
              byNode[node] = amounts.of(node, level);
              totals[node] = located.total(node, amounts.of(node, whole)[0]);
            });
    return table(key, level.paths(), byNode, totals);
  }

  private Table table(Key key, List<String> regions, double[][] byNode, Total[] totals) {
    var names = new ArrayList<String>();
    var cells = new ArrayList<double[]>();
    for (int region = 0; region < regions.size(); region++) {
      var row = new double[byNode.length];
      double sum = 0;
      for (int node = 0; node < byNode.length; node++) {
        row[node] = byNode[node][region];
        sum += row[node];
      }
      // A region without anything is not one of those compared.
      if (sum > 0) {
        names.add(regions.get(region));
        cells.add(row);
      }
    }
    var ids = columns.nodeIds();
    var byId = new HashMap<String, Total>();
    var reference = new double[totals.length];
    for (int node = 0; node < totals.length; node++) {
      reference[node] = totals[node].amount();
      if (totals[node].patents() > 0) {
        byId.put(ids.get(node), totals[node]);
      }
    }
    var all = Amounts.of(names, ids, cells.toArray(double[][]::new), reference);
    return new Table(all, key.presentRta(), Map.copyOf(byId));
  }
}
