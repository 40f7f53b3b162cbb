package io.luopan.queries.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jgrapht.alg.connectivity.GabowStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;

/// The main paths of a citation network: where most ways from the oldest documents to the newest
/// lead through.
///
/// A link goes from what is cited to what cites it. Its search path count is the number of ways
/// from any start (which cites nothing here) to any end (which nothing here cites) through it:
/// SPC(u → v) = ways from starts to u × ways from v to ends. Documents that cite each other in a
/// circle count as one. The main path has the largest sum of counts; key routes are the best paths
/// through the links of largest count. Sources: Hummon and Doreian, Social Networks 11 (1989) 39;
/// Batagelj 2003 (SPC); Liu and Lu, JASIST 63 (2012) 528 (key routes). Counts are exact, however
/// large; ties go by the order of ids. Cost: linear in citations.
public final class CitationPaths {
  private static final Comparator<Link> BY_NAME =
      Comparator.comparing(Link::from).thenComparing(Link::to);

  /// That one document cites another.
  public record Citation(String citing, String cited) {}

  /// One document on a path, or several that cite each other in a circle.
  public record Stop(String id, List<String> documents) {}

  /// A link between two stops, and the share of all ways that lead through it.
  public record Step(String cited, String citing, double share) {}

  /// Stops from the oldest, and the links between them.
  public record Path(List<Stop> stops, List<Step> steps) {}

  private record Link(String from, String to) {}

  // All by the first id of a circle; in topological order, cited before citing.
  private final Map<String, TreeSet<String>> circles = new TreeMap<>();
  private final List<String> order = new ArrayList<>();
  private final Map<String, TreeSet<String>> citing = new HashMap<>();
  private final Map<String, TreeSet<String>> cited = new HashMap<>();
  private final Map<Link, BigInteger> counts = new HashMap<>();
  private final BigInteger ways;
  private final int documents;

  public CitationPaths(Collection<Citation> citations) {
    var graph = new SimpleDirectedGraph<String, DefaultEdge>(DefaultEdge.class);
    citations.stream()
        .filter(citation -> !citation.citing().equals(citation.cited()))
        .forEach(
            citation -> {
              graph.addVertex(citation.cited());
              graph.addVertex(citation.citing());
              graph.addEdge(citation.cited(), citation.citing());
            });
    documents = graph.vertexSet().size();
    var firsts = new HashMap<String, String>();
    for (var circle : new GabowStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
      var sorted = new TreeSet<>(circle);
      circles.put(sorted.first(), sorted);
      sorted.forEach(document -> firsts.put(document, sorted.first()));
    }
    var acyclic = new SimpleDirectedGraph<String, DefaultEdge>(DefaultEdge.class);
    circles.keySet().forEach(acyclic::addVertex);
    for (var edge : graph.edgeSet()) {
      var from = first(firsts, graph.getEdgeSource(edge));
      var to = first(firsts, graph.getEdgeTarget(edge));
      if (!from.equals(to)) {
        acyclic.addEdge(from, to);
        citing.computeIfAbsent(from, _ -> new TreeSet<>()).add(to);
        cited.computeIfAbsent(to, _ -> new TreeSet<>()).add(from);
      }
    }
    new TopologicalOrderIterator<>(acyclic).forEachRemaining(order::add);
    var fromStarts = waysFrom(order, cited);
    var toEnds = waysFrom(order.reversed(), citing);
    for (var from : order) {
      for (var to : of(citing, from)) {
        counts.put(new Link(from, to), count(fromStarts, from).multiply(count(toEnds, to)));
      }
    }
    ways =
        order.stream()
            .filter(stop -> of(cited, stop).isEmpty() && !of(citing, stop).isEmpty())
            .map(stop -> count(toEnds, stop))
            .reduce(BigInteger.ZERO, BigInteger::add);
  }

  /// Documents that cite or are cited.
  public int documents() {
    return documents;
  }

  /// Groups of two or more documents that cite each other in a circle.
  public int circles() {
    return (int) circles.values().stream().filter(circle -> circle.size() > 1).count();
  }

  /// Ways from all starts to all ends.
  public BigInteger ways() {
    return ways;
  }

  /// The path of the largest sum of counts.
  public Path main() {
    var best = best(order, cited);
    return order.stream()
        .max(
            Comparator.<String, BigInteger>comparing(stop -> best.sum(stop))
                .thenComparing(Comparator.reverseOrder()))
        .map(end -> path(best.links(end, true)))
        .orElse(new Path(List.of(), List.of()));
  }

  /// The best paths through each of the links of largest count, together.
  public Path keyRoutes(int links) {
    var before = best(order, cited);
    var after = best(order.reversed(), citing);
    return path(
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<Link, BigInteger>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey(BY_NAME)))
            .limit(links)
            .map(Map.Entry::getKey)
            .flatMap(
                link ->
                    Stream.of(
                            before.links(link.from(), true),
                            Set.of(link),
                            after.links(link.to(), false))
                        .flatMap(Set::stream))
            .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new)));
  }

  /// The best way from a stop on, in one direction.
  private record Best(Map<String, BigInteger> sums, Map<String, String> next) {
    BigInteger sum(String stop) {
      return sums.getOrDefault(stop, BigInteger.ZERO);
    }

    Set<Link> links(String from, boolean backward) {
      var links = new LinkedHashSet<Link>();
      var here = from;
      for (var there = next.get(here); there != null; there = next.get(here)) {
        links.add(backward ? new Link(there, here) : new Link(here, there));
        here = there;
      }
      return links;
    }
  }

  private Best best(List<String> stops, Map<String, TreeSet<String>> neighbours) {
    var best = new Best(new HashMap<>(), new HashMap<>());
    boolean backward = neighbours == cited;
    for (var stop : stops) {
      for (var neighbour : of(neighbours, stop)) {
        var link = backward ? new Link(neighbour, stop) : new Link(stop, neighbour);
        var sum = best.sum(neighbour).add(count(counts, link));
        if (sum.compareTo(best.sum(stop)) > 0) {
          best.sums().put(stop, sum);
          best.next().put(stop, neighbour);
        }
      }
    }
    return best;
  }

  private Path path(Set<Link> links) {
    var named = new TreeSet<String>();
    links.forEach(link -> named.addAll(List.of(link.from(), link.to())));
    return new Path(
        order.stream()
            .filter(named::contains)
            .map(stop -> new Stop(stop, List.copyOf(of(circles, stop))))
            .toList(),
        order.stream()
            .flatMap(
                stop -> links.stream().filter(link -> link.from().equals(stop)).sorted(BY_NAME))
            .map(link -> new Step(link.from(), link.to(), share(link)))
            .toList());
  }

  private double share(Link link) {
    return new BigDecimal(count(counts, link))
        .divide(new BigDecimal(ways), MathContext.DECIMAL128)
        .doubleValue();
  }

  private static Map<String, BigInteger> waysFrom(
      List<String> stops, Map<String, TreeSet<String>> neighbours) {
    var ways = new HashMap<String, BigInteger>();
    for (var stop : stops) {
      ways.put(
          stop,
          of(neighbours, stop).stream()
              .map(neighbour -> count(ways, neighbour))
              .reduce(BigInteger::add)
              .orElse(BigInteger.ONE));
    }
    return ways;
  }

  private static <K> BigInteger count(Map<K, BigInteger> counts, K key) {
    return counts.getOrDefault(key, BigInteger.ZERO);
  }

  private static Set<String> of(Map<String, TreeSet<String>> neighbours, String stop) {
    return neighbours.getOrDefault(stop, new TreeSet<>());
  }

  private static String first(Map<String, String> firsts, String document) {
    return firsts.getOrDefault(document, document);
  }
}
