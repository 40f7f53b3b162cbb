package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.HolderTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/// Moves patents that were resolved by a bare name to the holder that the name means now.
final class HolderMoves {
  private static final List<EdgeType> ROLES =
      List.of(EdgeType.APPLIED_BY, EdgeType.OWNED_BY, EdgeType.LICENSED_TO);

  private HolderMoves() {}

  /// @return the ids of the patents that were moved
  static Set<String> settle(
      TransactionContext tx, HolderIdentity identity, Collection<String> keys) {
    var moved = new HashSet<String>();
    var targets = new HashSet<String>();
    for (var key : keys) {
      var target = identity.holderOf(key);
      targets.add(target);
      for (var role : ROLES) {
        moved.addAll(move(tx, role, key, target));
      }
    }
    if (!keys.isEmpty()) {
      tx.run(CypherFiles.read(HolderMoves.class, "forgetUnused"), Map.of("keys", List.copyOf(keys)))
          .consume();
    }
    if (!moved.isEmpty()) {
      HolderNaming.settle(tx, targets);
    }
    return moved;
  }

  private static List<String> move(
      TransactionContext tx, EdgeType role, String key, String target) {
    var constants = StatementBatch.constants(role);
    var moving =
        tx.run(
                CypherFiles.read(HolderMoves.class, "resolvedByName", constants),
                Map.of("key", key, "target", target))
            .list();
    if (moving.isEmpty()) {
      return List.of();
    }
    if (target.equals(HolderNames.idOf(key))) {
      makeNamed(tx, target, moving);
    }
    var patents = moving.stream().map(row -> row.get("patent").asString()).toList();
    var there = StatementBatch.readEdges(tx, role, patents);
    var rows = new ArrayList<Map<String, Object>>();
    for (var row : moving) {
      var patent = row.get("patent").asString();
      var claims = Claims.stored(row.get("properties").asMap());
      var present = there.get(new StatementBatch.Ends(patent, target));
      var all = present == null ? claims : Claims.stored(present).join(claims);
      rows.add(Map.of("from", patent, "to", target, "properties", all.toStored()));
    }
    tx.run(
            CypherFiles.read(HolderMoves.class, "deleteResolvedByName", constants),
            Map.of("key", key, "target", target))
        .consume();
    StatementBatch.run(tx, "storeEdges", constants, rows);
    return patents;
  }

  /// Makes the holder of a bare name that several identified holders bear.
  private static void makeNamed(TransactionContext tx, String target, List<Record> moving) {
    var batch = new StatementBatch();
    var mentions = new HolderMentions();
    for (var row : moving) {
      var name = row.get("properties").get("rawName").asString();
      PartyStatements.named(batch, mentions, target, name, HolderTypes.fromName(name), null);
    }
    batch.storeNodes(tx);
    mentions.store(tx);
  }
}
