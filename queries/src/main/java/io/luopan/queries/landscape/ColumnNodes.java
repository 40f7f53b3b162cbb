package io.luopan.queries.landscape;

import io.luopan.queries.landscape.LandscapeCounts.Amounts;
import io.luopan.queries.landscape.LandscapeCounts.OnNode;
import io.luopan.queries.projection.PatentColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts by chain node.
final class ColumnNodes {
  private static final int NOBODY = -1;

  private final PatentColumns columns;
  private final ColumnCounts.Pass patents;

  ColumnNodes(PatentColumns columns, ColumnCounts.Pass patents) {
    this.columns = columns;
    this.patents = patents;
  }

  List<OnNode> byNode(int lastYear, int window) {
    int count = columns.nodeIds().size();
    var families = new FamilyCounter(count);
    var now = new FamilyCounter(count);
    var before = new FamilyCounter(count);
    var all = new long[count];
    patents.each(
        patent -> {
          int year = columns.filingYear(patent);
          int family = columns.family(patent);
          for (int at = 0; at < columns.nodes(patent); at++) {
            int node = columns.node(patent, at);
            all[node]++;
            families.add(node, family);
            if (year > lastYear - window && year <= lastYear) {
              now.add(node, family);
            } else if (year > lastYear - 2 * window && year <= lastYear - window) {
              before.add(node, family);
            }
          }
        });
    var rows = new ArrayList<OnNode>();
    for (int node = 0; node < count; node++) {
      if (all[node] > 0) {
        rows.add(
            new OnNode(
                columns.nodeIds().get(node),
                families.of(node),
                all[node],
                now.of(node),
                before.of(node)));
      }
    }
    rows.sort(
        Comparator.comparingLong(OnNode::families)
            .thenComparingLong(OnNode::patents)
            .reversed()
            .thenComparing(OnNode::node));
    return rows;
  }

  Map<String, Amounts> amountsOn(List<String> nodes) {
    var asked = new int[columns.nodeIds().size()];
    for (int node = 0; node < asked.length; node++) {
      asked[node] = nodes.indexOf(columns.nodeIds().get(node));
    }
    var shared = new Shared(nodes.size());
    patents.each(
        patent -> {
          shared.begin(columns.family(patent));
          for (int at = 0; at < columns.nodes(patent); at++) {
            int node = asked[columns.node(patent, at)];
            if (node >= 0) {
              addApplicants(shared, node, patent);
            }
          }
        });
    return shared.byNode(nodes);
  }

  private void addApplicants(Shared shared, int node, int patent) {
    shared.add(node, NOBODY);
    for (int at = 0; at < columns.parties(patent); at++) {
      if (columns.isApplicant(patent, at)) {
        shared.add(node, columns.holder(patent, at));
      }
    }
  }

  /// Shares each family out among its holders, node by node.
  private static final class Shared {
    private final PairAmounts amounts = new PairAmounts();
    private final double[] unknown;
    private final boolean[] met;
    private long[] pairs = new long[64];
    private int size;
    private int family = -1;

    Shared(int nodes) {
      unknown = new double[nodes];
      met = new boolean[nodes];
    }

    void begin(int next) {
      if (next != family) {
        shareOut();
        family = next;
      }
    }

    /// @param holder [#NOBODY] sorts before all
    void add(int node, int holder) {
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, size * 2);
      }
      pairs[size++] = (long) node << 32 | holder + 1L;
    }

    private void shareOut() {
      Arrays.sort(pairs, 0, size);
      for (int from = 0; from < size; ) {
        int to = from;
        int holders = 0;
        while (to < size && pairs[to] >> 32 == pairs[from] >> 32) {
          boolean isNew = to == from || pairs[to] != pairs[to - 1];
          holders += isNew && holder(to) != NOBODY ? 1 : 0;
          to++;
        }
        shareOut(from, to, holders);
        from = to;
      }
      size = 0;
    }

    private void shareOut(int from, int to, int holders) {
      int node = (int) (pairs[from] >> 32);
      met[node] = true;
      unknown[node] += holders == 0 ? 1 : 0;
      for (int at = from; at < to; at++) {
        if (holder(at) != NOBODY && (at == from || pairs[at] != pairs[at - 1])) {
          amounts.add(node, holder(at), 1.0 / holders);
        }
      }
    }

    private int holder(int at) {
      return (int) pairs[at] - 1;
    }

    Map<String, Amounts> byNode(List<String> nodes) {
      shareOut();
      var known = amounts.byGroup(nodes.size());
      var byNode = new HashMap<String, Amounts>();
      for (int node = 0; node < nodes.size(); node++) {
        if (met[node]) {
          byNode.put(nodes.get(node), new Amounts(known.get(node), unknown[node]));
        }
      }
      return byNode;
    }
  }
}
