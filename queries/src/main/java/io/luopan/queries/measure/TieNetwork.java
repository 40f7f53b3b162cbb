package io.luopan.queries.measure;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.AsUnweightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jspecify.annotations.Nullable;

/// A network of those who do things together: how tied each is, how central, and in which
/// community.
///
/// Degrees count all ties; centrality, communities and modularity speak of the strongest members
/// that are kept. Betweenness takes every tie as one step (Freeman 1977, computed as Brandes 2001)
/// and is divided by all pairs of others; PageRank follows ties by weight, damped by 0.85 (Brin and
/// Page 1998). Nothing is random.
///
/// @param members the strongest first
/// @param ties between them, the strongest first
/// @param communities how many groups of two or more
/// @param modularity of these communities; absent without ties
public record TieNetwork(
    List<Member> members,
    List<Tie> ties,
    int communities,
    @Nullable Double modularity,
    int membersLeftOut,
    int tiesLeftOut) {

  /// That two did so many things together.
  public record Tie(String a, String b, long weight) {}

  /// @param degree with how many it is tied
  /// @param strength the weight of these ties
  /// @param betweenness from 0 to 1
  /// @param community from 1, the largest first
  public record Member(
      String id, int degree, long strength, double betweenness, double pageRank, int community) {}

  /// @param ties each pair once
  /// @param most how many members are kept
  public static TieNetwork of(Collection<Tie> ties, int most) {
    var degrees = new HashMap<String, Integer>();
    var strengths = new TreeMap<String, Long>();
    for (var tie : ties) {
      for (var end : List.of(tie.a(), tie.b())) {
        degrees.merge(end, 1, Integer::sum);
        strengths.merge(end, tie.weight(), Long::sum);
      }
    }
    var strongest =
        strengths.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .limit(most)
            .map(Map.Entry::getKey)
            .toList();
    var kept = Set.copyOf(strongest);
    var shown =
        ties.stream()
            .filter(tie -> kept.contains(tie.a()) && kept.contains(tie.b()))
            .sorted(
                Comparator.comparingLong(Tie::weight)
                    .reversed()
                    .thenComparing(Tie::a)
                    .thenComparing(Tie::b))
            .toList();
    var graph = graph(strongest, shown);
    var groups = Communities.of(graph);
    return new TieNetwork(
        members(strongest, graph, groups, degrees, strengths),
        shown,
        (int) groups.stream().filter(group -> group.size() > 1).count(),
        shown.isEmpty()
            ? null
            : new UndirectedModularityMeasurer<>(graph)
                .modularity(groups.stream().<Set<String>>map(group -> group).toList()),
        strengths.size() - strongest.size(),
        ties.size() - shown.size());
  }

  private static Graph<String, DefaultWeightedEdge> graph(List<String> members, List<Tie> ties) {
    var graph = new SimpleWeightedGraph<String, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    members.forEach(graph::addVertex);
    for (var tie : ties) {
      var edge = graph.addEdge(tie.a(), tie.b());
      if (edge == null) {
        throw new IllegalArgumentException("twice tied: " + tie.a() + " and " + tie.b());
      }
      graph.setEdgeWeight(edge, tie.weight());
    }
    return graph;
  }

  private static List<Member> members(
      List<String> strongest,
      Graph<String, DefaultWeightedEdge> graph,
      List<? extends Set<String>> groups,
      Map<String, Integer> degrees,
      Map<String, Long> strengths) {
    var between = new BetweennessCentrality<>(new AsUnweightedGraph<>(graph)).getScores();
    Map<String, Double> ranks = strongest.isEmpty() ? Map.of() : new PageRank<>(graph).getScores();
    double pairs = (strongest.size() - 1.0) * (strongest.size() - 2.0) / 2;
    var community =
        Stream.iterate(0, i -> i < groups.size(), i -> i + 1)
            .flatMap(i -> groups.get(i).stream().map(member -> Map.entry(member, i + 1)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return strongest.stream()
        .map(
            id ->
                new Member(
                    id,
                    degrees.getOrDefault(id, 0),
                    strengths.getOrDefault(id, 0L),
                    pairs <= 0 ? 0 : between.getOrDefault(id, 0.0) / pairs,
                    ranks.getOrDefault(id, 0.0),
                    community.getOrDefault(id, 0)))
        .toList();
  }
}
