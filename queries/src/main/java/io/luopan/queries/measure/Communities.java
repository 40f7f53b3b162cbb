package io.luopan.queries.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jspecify.annotations.Nullable;

/// Groups of a network with many ties inside and few between: Q = Σ_c (w_c / m − (d_c / 2m)²).
///
/// From each by itself, the two groups whose joining raises Q most are joined, ties by the order of
/// names, until nothing raises it. Sources: Clauset, Newman and Moore, Physical Review E 70 (2004)
/// 066111; with weights as Newman, Physical Review E 70 (2004) 056131. JGraphT's own algorithm
/// counts no weights. Cost: members³ at worst; made for a few hundred.
final class Communities {
  private static final double LEAST_GAIN = 1e-12;

  private final List<TreeSet<String>> groups = new ArrayList<>();
  // Of all ends of ties, the share that goes from one group to the other.
  private final double[][] between;
  private final double[] ends;

  private <E> Communities(Graph<String, E> graph) {
    var members = graph.vertexSet().stream().sorted().toList();
    members.forEach(member -> groups.add(new TreeSet<>(List.of(member))));
    between = new double[members.size()][members.size()];
    ends = new double[members.size()];
    double all = 2 * graph.edgeSet().stream().mapToDouble(graph::getEdgeWeight).sum();
    for (var edge : graph.edgeSet()) {
      int i = members.indexOf(graph.getEdgeSource(edge));
      int j = members.indexOf(graph.getEdgeTarget(edge));
      double share = graph.getEdgeWeight(edge) / all;
      between[i][j] += share;
      between[j][i] += share;
      ends[i] += share;
      ends[j] += share;
    }
  }

  /// The largest first, then by their first name.
  static <E> List<TreeSet<String>> of(Graph<String, E> graph) {
    var communities = new Communities(graph);
    for (var pair = communities.best(); pair != null; pair = communities.best()) {
      communities.join(pair);
    }
    return communities.groups.stream()
        .filter(group -> !group.isEmpty())
        .sorted(
            Comparator.<TreeSet<String>>comparingInt(TreeSet::size)
                .reversed()
                .thenComparing(TreeSet::first))
        .toList();
  }

  private record Pair(int i, int j) {}

  private @Nullable Pair best() {
    Pair best = null;
    double most = LEAST_GAIN;
    for (int i = 0; i < ends.length; i++) {
      for (int j = i + 1; j < ends.length; j++) {
        double gain = 2 * (between[i][j] - ends[i] * ends[j]);
        if (between[i][j] > 0 && gain > most + LEAST_GAIN) {
          most = gain;
          best = new Pair(i, j);
        }
      }
    }
    return best;
  }

  private void join(Pair pair) {
    int i = pair.i();
    int j = pair.j();
    for (int k = 0; k < ends.length; k++) {
      between[i][k] += between[j][k];
      between[k][i] = between[i][k];
      between[j][k] = 0;
      between[k][j] = 0;
    }
    between[i][i] = 0;
    ends[i] += ends[j];
    ends[j] = 0;
    groups.get(i).addAll(groups.get(j));
    groups.get(j).clear();
  }
}
