package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.HolderType;
import io.luopan.model.write.StatementBatch.Ends;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/// Moves what records say of a holder by a bare name to the holder that the name means now.
final class HolderMoves {
  private static final List<EdgeType> ROLES =
      List.of(
          EdgeType.APPLIED_BY,
          EdgeType.OWNED_BY,
          EdgeType.LICENSED_TO,
          EdgeType.TRANSFERS_FROM,
          EdgeType.TRANSFERS_TO,
          EdgeType.INDUSTRY_PURSUED_BY,
          EdgeType.NODE_PURSUED_BY);

  private HolderMoves() {}

  /// @return the ids of the patents that were moved
  static Set<String> settle(
      TransactionContext tx, HolderIdentity identity, Collection<String> keys) {
    return settle(tx, identity, keys, Map.of());
  }

  /// @param former holders that bore a name, by key, where nothing in the graph says so any more
  static Set<String> settle(
      TransactionContext tx,
      HolderIdentity identity,
      Collection<String> keys,
      Map<String, ? extends Set<String>> former) {
    if (keys.isEmpty()) {
      return Set.of();
    }
    var rows = new ArrayList<Map<String, Object>>();
    for (var key : keys) {
      var bore = former.get(key);
      rows.add(
          Map.of(
              "key",
              key,
              "target",
              identity.holderOf(key),
              "former",
              bore == null ? List.of() : List.copyOf(bore)));
    }
    var moved = new HashSet<String>();
    var targets = new HashSet<String>();
    for (var role : ROLES) {
      move(tx, role, rows)
          .forEach(
              row -> {
                if (role.from() == NodeLabel.PATENT) {
                  moved.add(row.get("by").asString());
                }
                targets.add(row.get("to").asString());
              });
    }
    tx.run(CypherFiles.read(HolderMoves.class, "forgetUnused"), Map.of("keys", List.copyOf(keys)))
        .consume();
    HolderNaming.settle(tx, targets);
    return moved;
  }

  private static List<Record> move(
      TransactionContext tx, EdgeType role, List<Map<String, Object>> names) {
    var constants = StatementBatch.constants(role);
    var moving =
        tx.run(
                CypherFiles.read(HolderMoves.class, "resolvedByName", constants),
                Map.of("rows", names))
            .list();
    if (moving.isEmpty()) {
      return List.of();
    }
    makeNamed(tx, moving);
    var there =
        StatementBatch.readEdges(
            tx, role, moving.stream().map(row -> row.get("by").asString()).toList());
    var stored = new HashMap<Ends, Claims>();
    var gone = new ArrayList<Map<String, Object>>();
    for (var row : moving) {
      var by = row.get("by").asString();
      var ends = new Ends(by, row.get("to").asString());
      stored
          .computeIfAbsent(ends, _ -> Claims.stored(there.getOrDefault(ends, Map.of())))
          .join(Claims.stored(row.get("properties").asMap()));
      gone.add(Map.of("from", by, "to", row.get("from").asString()));
    }
    StatementBatch.run(tx, "deleteEdges", constants, gone);
    var rows = new ArrayList<Map<String, Object>>();
    stored.forEach(
        (ends, claims) ->
            rows.add(
                Map.of("from", ends.from(), "to", ends.to(), "properties", claims.toStored())));
    StatementBatch.run(tx, "storeEdges", constants, rows);
    return moving;
  }

  /// Makes the holders of bare names that several identified holders bear, or none any more.
  private static void makeNamed(TransactionContext tx, List<Record> moving) {
    var batch = new StatementBatch();
    var mentions = new HolderMentions(new WriterMemory());
    for (var row : moving) {
      var properties = row.get("properties");
      var target = row.get("to").asString();
      if (target.equals(HolderNames.idOf(properties.get("nameKey").asString()))) {
        var name = properties.get("rawName").asString();
        PartyStatements.named(batch, mentions, target, name, HolderType.UNKNOWN);
      }
    }
    batch.storeNodes(tx);
    mentions.store(tx, List.of());
  }
}
