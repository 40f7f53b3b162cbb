package io.luopan.queries.measure;

import io.luopan.queries.industry.ChainTree;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What hangs on a node of a chain, by what feeds what.
///
/// A node depends on another when no path of feeds leads to it from a start of the chain but
/// through that other: the other dominates it. Starts are the nodes that nothing feeds, and all
/// nodes of a strongly connected group that nothing outside feeds. A loop further down does not
/// keep itself alive: it falls with the last feed into it. Recycling is no supply. Source of
/// dominators: Prosser 1959, Lengauer and Tarjan 1979; for chains of some hundred nodes plain
/// search does.
public final class ChainTopology {
  private final ChainTree tree;
  private final Map<String, Set<String>> substitutes = new HashMap<>();
  private final Map<String, Set<String>> supply = new HashMap<>();
  private final Set<String> starts = new TreeSet<>();

  /// `by` can stand in for `node`.
  public record Substitute(String node, String by) {}

  public ChainTopology(ChainTree tree) {
    this(tree, Set.of());
  }

  public ChainTopology(ChainTree tree, Collection<Substitute> known) {
    this.tree = tree;
    for (var node : tree.nodes()) {
      supply.put(node, new LinkedHashSet<>(tree.customers(node)));
      var upstream = reachable(Set.of(node), tree::suppliers, null);
      upstream.remove(node);
      if (downstream(node).containsAll(upstream)) {
        starts.add(node);
      }
    }
    known.forEach(
        one -> {
          substitutes.computeIfAbsent(one.node(), _ -> new TreeSet<>()).add(one.by());
          supply
              .computeIfAbsent(one.by(), _ -> new LinkedHashSet<>())
              .addAll(tree.customers(one.node()));
        });
  }

  /// The nodes that would be left without any supply if this one failed, others failing in turn.
  public Set<String> dependents(String node) {
    var cut = new TreeSet<>(reachable(starts, this::customers, null));
    cut.removeAll(reachable(starts, this::customers, node));
    cut.remove(node);
    return cut;
  }

  /// The share of the chain's nodes that depend on this one, from 0 to 1.
  public double criticality(String node) {
    return shareOf(dependents(node));
  }

  /// The nodes it feeds, directly or through others; itself among them when in a loop.
  public Set<String> downstream(String node) {
    var found = new TreeSet<String>();
    tree.customers(node)
        .forEach(next -> found.addAll(reachable(Set.of(next), tree::customers, null)));
    return found;
  }

  /// The share of the chain's nodes that it feeds, directly or through others.
  public double downstreamShare(String node) {
    return shareOf(downstream(node));
  }

  /// The nodes that feed it or are fed by it, recycling included.
  public Set<String> neighbours(String node) {
    return tree.neighbours(node);
  }

  /// Whether one of these feeds it and one of these is fed by it.
  public boolean isBetween(String node, Set<String> strong) {
    return tree.suppliers(node).stream().anyMatch(strong::contains)
        && tree.customers(node).stream().anyMatch(strong::contains);
  }

  /// The nodes that can stand in for it, as far as known.
  public Set<String> substitutes(String node) {
    return substitutes.getOrDefault(node, Set.of());
  }

  /// The foreign share by which a choke on the node is felt: the least of its own and those of its
  /// substitutes that are known. Absent where its own is.
  public @Nullable Double softened(String node, Map<String, Double> foreignShares) {
    var own = foreignShares.get(node);
    return own == null
        ? null
        : substitutes(node).stream()
            .map(foreignShares::get)
            .filter(Objects::nonNull)
            .reduce(own, Math::min);
  }

  private Set<String> customers(String node) {
    return supply.getOrDefault(node, Set.of());
  }

  private double shareOf(Set<String> some) {
    return tree.nodes().isEmpty() ? 0 : (double) some.size() / tree.nodes().size();
  }

  private interface Next {
    Set<String> of(String node);
  }

  /// What paths from the starts lead to without passing `avoided`, the starts included.
  private static Set<String> reachable(
      Collection<String> starts, Next next, @Nullable String avoided) {
    var found = new LinkedHashSet<>(starts);
    found.remove(Objects.requireNonNullElse(avoided, ""));
    var open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      for (var node : next.of(open.remove())) {
        if (!node.equals(avoided) && found.add(node)) {
          open.add(node);
        }
      }
    }
    return found;
  }
}
