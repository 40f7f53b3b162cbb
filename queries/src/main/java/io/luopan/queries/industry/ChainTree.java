package io.luopan.queries.industry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What feeds what in a chain, by node ids. Recycling feeds close loops and count only as
/// neighbourhood.
public final class ChainTree {
  private final List<String> nodes;
  private final List<Feed> feeds;
  private final Map<String, Set<String>> suppliers = new HashMap<>();
  private final Map<String, Set<String>> customers = new HashMap<>();
  private final Map<String, Set<String>> neighbours = new HashMap<>();

  /// `supplier` feeds `customer`.
  public record Feed(String supplier, String customer, boolean recycles) {}

  public ChainTree(Collection<String> nodes, Collection<Feed> feeds) {
    this.nodes = List.copyOf(nodes);
    this.feeds = List.copyOf(feeds);
    for (var feed : feeds) {
      if (!feed.recycles()) {
        set(suppliers, feed.customer()).add(feed.supplier());
        set(customers, feed.supplier()).add(feed.customer());
      }
      set(neighbours, feed.supplier()).add(feed.customer());
      set(neighbours, feed.customer()).add(feed.supplier());
    }
  }

  /// The nodes that feed it or are fed by it.
  public Set<String> neighbours(String node) {
    return neighbours.getOrDefault(node, Set.of());
  }

  /// The nodes that feed it, recycling left out.
  public Set<String> suppliers(String node) {
    return suppliers.getOrDefault(node, Set.of());
  }

  /// The nodes it feeds, recycling left out.
  public Set<String> customers(String node) {
    return customers.getOrDefault(node, Set.of());
  }

  /// How many feeds lie between it and the farthest start of the chain: 0 for a node that nothing
  /// feeds.
  public Map<String, Integer> layers() {
    var layers = new LinkedHashMap<String, Integer>();
    var open = new HashMap<String, Integer>();
    var ready = new ArrayDeque<String>();
    for (var node : nodes) {
      int count = suppliers(node).size();
      open.put(node, count);
      if (count == 0) {
        layers.put(node, 0);
        ready.add(node);
      }
    }
    while (!ready.isEmpty()) {
      var node = ready.remove();
      for (var customer : customers(node)) {
        layers.merge(customer, layers.getOrDefault(node, 0) + 1, Math::max);
        if (open.merge(customer, -1, Integer::sum) == 0) {
          ready.add(customer);
        }
      }
    }
    return layers;
  }

  public List<Feed> feeds() {
    return feeds;
  }

  public List<String> nodes() {
    return new ArrayList<>(nodes);
  }

  private static Set<String> set(Map<String, Set<String>> sets, String key) {
    return sets.computeIfAbsent(key, _ -> new HashSet<>());
  }
}
