package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.party.HolderNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.TransactionContext;

/// Decides which holder a name means.
///
/// A holder with an identifier (credit code, ROR) is that holder. A bare name means the one
/// identified holder that bears it; where none or several do, it means the holder known by that
/// name only. So the answer follows from the set of facts, not from their order: [HolderMoves]
/// moves what was resolved by name when the bearers of a name change.
final class HolderIdentity {
  /// The identified holders that bear each name, as the graph has it and as this batch adds.
  private final Map<String, TreeSet<String>> bearers = new HashMap<>();

  private final Set<String> changedKeys = new TreeSet<>();

  static HolderIdentity of(TransactionContext tx, Collection<String> keys) {
    var identity = new HolderIdentity();
    tx.run(
            CypherFiles.read(HolderIdentity.class, "identifiedBearers"),
            Map.of("keys", List.copyOf(keys)))
        .forEachRemaining(
            row -> identity.bearers(row.get("key").asString()).add(row.get("holder").asString()));
    return identity;
  }

  /// An identified holder bears a name; acronyms are not told here.
  void bears(String holderId, String key) {
    if (bearers(key).add(holderId)) {
      changedKeys.add(key);
    }
  }

  /// The holder that a bare name means.
  String holderOf(String key) {
    var identified = bearers(key);
    return identified.size() == 1 ? identified.first() : HolderNames.idOf(key);
  }

  /// The names whose bearers this batch changed.
  Set<String> changedKeys() {
    return changedKeys;
  }

  private TreeSet<String> bearers(String key) {
    return bearers.computeIfAbsent(key, _ -> new TreeSet<>());
  }
}
