package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.cypher.Lists;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/// Joins a patent known only by a publication into the patent that it turns out to be, claims and
/// relationships.
final class PatentJoin {
  private PatentJoin() {}

  static void join(TransactionContext tx, String stub, String patent) {
    var nodes = new HashMap<String, Map<String, Object>>();
    tx.run(
            CypherFiles.read(StatementBatch.class, "readNodes", Map.of("label", "Patent")),
            Lists.of("ids", List.of(stub, patent)))
        .forEachRemaining(
            row -> nodes.put(row.get("id").asString(), row.get("properties").asMap()));
    var derived = new HashMap<String, Object>();
    var claims =
        claims(NodeLabel.PATENT, nodes.get(patent), derived)
            .join(claims(NodeLabel.PATENT, nodes.get(stub), new HashMap<>()));
    var joined = new StatementBatch.Settled(claims, derived, false);
    Arrays.stream(EdgeType.values())
        .filter(type -> type.from() == NodeLabel.PATENT && type != EdgeType.PLACED_ON)
        .forEach(type -> joinEdges(tx, type, stub, patent));
    tx.run(CypherFiles.read(PatentJoin.class, "deletePatent"), Map.of("id", stub)).consume();
    StatementBatch.run(
        tx,
        "storeNodes",
        Map.of("label", "Patent"),
        List.of(Map.of("id", patent, "properties", joined.toStored(patent))));
  }

  private static void joinEdges(TransactionContext tx, EdgeType type, String stub, String patent) {
    var of = StatementBatch.readEdges(tx, type, List.of(stub, patent));
    var rows = new ArrayList<Map<String, Object>>();
    of.forEach(
        (ends, stored) -> {
          if (ends.from().equals(stub)) {
            var claims = Claims.stored(stored);
            var there = of.get(new StatementBatch.Ends(patent, ends.to()));
            var all = there == null ? claims : Claims.stored(there).join(claims);
            rows.add(Map.of("from", patent, "to", ends.to(), "properties", all.toStored()));
          }
        });
    StatementBatch.run(tx, "storeEdges", StatementBatch.constants(type), rows);
  }

  /// The claims on a stored node; what is derived goes to `derived`.
  static Claims claims(
      NodeLabel label, @Nullable Map<String, Object> stored, Map<String, Object> derived) {
    if (stored == null) {
      return Claims.none();
    }
    var stated = new HashMap<>(stored);
    stated.remove("id");
    stated
        .keySet()
        .removeIf(
            key -> {
              if (label.isDerived(key)) {
                derived.put(key, stored.get(key));
                return true;
              }
              return false;
            });
    return Claims.stored(stated);
  }
}
