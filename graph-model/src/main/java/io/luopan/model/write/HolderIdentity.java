package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.party.HolderNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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

  /// Knows no bearer yet.
  static HolderIdentity ofNobody() {
    return new HolderIdentity();
  }

  static HolderIdentity of(TransactionContext tx, Collection<String> keys) {
    return of(tx, keys, new WriterMemory());
  }

  static HolderIdentity of(TransactionContext tx, Collection<String> keys, WriterMemory memory) {
    var identity = new HolderIdentity();
    var unknown = new ArrayList<String>();
    for (var key : keys) {
      var remembered = memory.bearers(key);
      if (remembered == null) {
        unknown.add(key);
      } else {
        identity.bearers.put(key, remembered);
      }
    }
    if (!unknown.isEmpty()) {
      tx.run(CypherFiles.read(HolderIdentity.class, "identifiedBearers"), Map.of("keys", unknown))
          .forEachRemaining(
              row -> identity.bearers(row.get("key").asString()).add(row.get("holder").asString()));
    }
    unknown.forEach(key -> memory.rememberBearers(key, identity.bearers(key)));
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
    var identified = bearers.getOrDefault(key, new TreeSet<>());
    return identified.size() == 1 ? identified.first() : HolderNames.idOf(key);
  }

  /// The names whose bearers this batch changed.
  Set<String> changedKeys() {
    return changedKeys;
  }

  /// The holders that the changed names meant or mean.
  Set<String> changedHolders() {
    var holders = new TreeSet<String>();
    for (var key : changedKeys) {
      holders.addAll(bearers(key));
      holders.add(HolderNames.idOf(key));
    }
    return holders;
  }

  private TreeSet<String> bearers(String key) {
    return bearers.computeIfAbsent(key, _ -> new TreeSet<>());
  }
}
