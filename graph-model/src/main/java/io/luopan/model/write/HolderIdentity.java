package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.cypher.Lists;
import io.luopan.model.party.HolderNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.TransactionContext;

/// Decides which holder a name means.
///
/// A holder with an identifier (credit code, ROR) is that holder. A bare name means the one
/// identified holder that bears it (or several that were decided to be one); where none or several
/// do, it means the holder known by that name only. Another holder may stand for it, where they
/// were decided to be one. So the answer follows from the set of facts, not from their order:
/// [HolderMoves] moves what was resolved by name when the bearers of a name change.
final class HolderIdentity {
  /// The identified holders that bear each name, as the graph has it and as this batch adds.
  private final Map<String, TreeSet<String>> bearers = new HashMap<>();

  /// Who stands for a holder, where that is another.
  private final Map<String, String> mergedInto = new HashMap<>();

  /// By holders known by name only, who bears the name and was decided to be another.
  private final Map<String, Set<String>> apart = new HashMap<>();

  private final Set<String> changedKeys = new TreeSet<>();

  /// Knows no bearer yet.
  static HolderIdentity ofNobody() {
    return new HolderIdentity();
  }

  /// What the graph holds of these names.
  static HolderIdentity of(TransactionContext tx, Collection<String> keys) {
    var identity = of(tx, keys, new WriterMemory());
    identity.learnDecisions(tx, List.of());
    return identity;
  }

  /// The bearers only: [#learnDecisions] follows when the batch's own are told.
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
      tx.run(CypherFiles.read(HolderIdentity.class, "identifiedBearers"), Lists.of("keys", unknown))
          .forEachRemaining(
              row -> identity.bearers(row.get("key").asString()).add(row.get("holder").asString()));
    }
    unknown.forEach(key -> memory.rememberBearers(key, identity.bearers(key)));
    return identity;
  }

  /// Reads what was decided of the holders that the names may mean, and of others.
  void learnDecisions(TransactionContext tx, Collection<String> others) {
    if (!PartyGroups.areDecided(tx, PartyKind.HOLDER)) {
      return;
    }
    var named = bearers.keySet().stream().map(HolderNames::idOf).toList();
    var ids = new TreeSet<String>(others);
    ids.addAll(named);
    bearers.values().forEach(ids::addAll);
    mergedInto.putAll(PartyGroups.mergedInto(tx, PartyKind.HOLDER, ids));
    tx.run(CypherFiles.read(HolderIdentity.class, "apart"), Lists.of("ids", named))
        .forEachRemaining(
            row ->
                apart
                    .computeIfAbsent(row.get("id").asString(), _ -> new TreeSet<>())
                    .add(row.get("other").asString()));
  }

  /// An identified holder bears a name; acronyms are not told here.
  void bears(String holderId, String key) {
    if (bearers(key).add(holderId)) {
      changedKeys.add(key);
    }
  }

  /// The holder that a bare name means, before it is asked who stands for that one.
  String bearerOf(String key) {
    var known = bearers.getOrDefault(key, new TreeSet<>());
    if (known.size() == 1 && apart.isEmpty()) {
      return known.first();
    }
    var named = HolderNames.idOf(key);
    var identified = new TreeSet<>(known);
    identified.removeAll(apart.getOrDefault(named, Set.of()));
    return identified.stream().map(this::targetOf).distinct().count() == 1
        ? PartyGroups.best(identified)
        : named;
  }

  /// Who stands for a holder: itself, unless it was decided to be one with others.
  String targetOf(String holder) {
    return mergedInto.getOrDefault(holder, holder);
  }

  /// The names whose bearers this batch changed.
  Set<String> changedKeys() {
    return changedKeys;
  }

  /// The holders that the changed names meant or mean.
  Set<String> changedHolders() {
    var holders = new HashSet<String>();
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
