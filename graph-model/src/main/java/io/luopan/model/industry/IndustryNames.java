package io.luopan.model.industry;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What rows may refer to: ids of clusters, chains and chain nodes.
record IndustryNames(Set<String> clusters, Set<String> chains, Set<String> nodes) {

  static IndustryNames of(List<IndustryFact> facts) {
    var names = new IndustryNames(new HashSet<>(), new HashSet<>(), new HashSet<>());
    for (var fact : facts) {
      switch (fact) {
        case IndustryFact.Cluster cluster -> names.clusters.add(cluster.id());
        case IndustryFact.Chain chain -> names.chains.add(chain.code());
        case IndustryFact.ChainNode node -> names.nodes.add(node.id());
        case IndustryFact.IndustrySystem _, IndustryFact.Feed _, IndustryFact.Aligned _ -> {}
      }
    }
    return names;
  }

  IndustryNames with(IndustryNames others) {
    return new IndustryNames(
        union(clusters, others.clusters), union(chains, others.chains), union(nodes, others.nodes));
  }

  private static Set<String> union(Collection<String> some, Collection<String> more) {
    var all = new HashSet<>(some);
    all.addAll(more);
    return all;
  }
}
