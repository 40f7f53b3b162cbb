package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.cypher.Lists;
import io.luopan.model.industry.NamesChainNodes;
import io.luopan.model.load.Sourced;
import io.luopan.model.write.FactWriter.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.TransactionContext;

/// Refuses facts that name chain nodes nobody has loaded.
final class ChainNodeReferences {
  private ChainNodeReferences() {}

  /// @param refused takes those that name an unknown one
  /// @return the others
  static List<Sourced> known(
      TransactionContext tx, List<Sourced> facts, Collection<Refused> refused) {
    var named = new TreeSet<String>();
    for (var sourced : facts) {
      if (sourced.fact() instanceof NamesChainNodes fact) {
        fact.chainNodes().forEach(named::add);
      }
    }
    if (named.isEmpty()) {
      return facts;
    }
    var known = new HashSet<String>();
    tx.run(
            CypherFiles.read(ChainNodeReferences.class, "existing"),
            Lists.of("ids", named.stream().map(IndustryStatements::nodeId).toList()))
        .forEachRemaining(row -> known.add(row.get("id").asString()));
    return known(facts, known, refused);
  }

  /// @param known ids of nodes in the graph
  static List<Sourced> known(List<Sourced> facts, Set<String> known, Collection<Refused> refused) {
    var kept = new ArrayList<Sourced>();
    for (var sourced : facts) {
      var unknown =
          sourced.fact() instanceof NamesChainNodes fact
              ? fact.chainNodes()
                  .filter(node -> !known.contains(IndustryStatements.nodeId(node)))
                  .findFirst()
              : Optional.<String>empty();
      unknown.ifPresentOrElse(
          node -> refused.add(new Refused(sourced, new UnknownChainNode(node))),
          () -> kept.add(sourced));
    }
    return kept;
  }
}
