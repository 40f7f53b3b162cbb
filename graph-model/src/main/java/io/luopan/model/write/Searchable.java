package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.cypher.Lists;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import io.luopan.model.text.Folding;
import io.luopan.model.write.StatementBatch.Ends;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.neo4j.driver.TransactionContext;

/// The folded names by which full-text search finds entities: those that are shown, and of a holder
/// all that registers tell.
final class Searchable {
  private static final Set<NodeLabel> LABELS =
      Set.of(
          NodeLabel.REGION,
          NodeLabel.INDUSTRY_SYSTEM,
          NodeLabel.CLUSTER,
          NodeLabel.CHAIN,
          NodeLabel.CHAIN_NODE,
          NodeLabel.STANDARD,
          NodeLabel.POOL,
          NodeLabel.ALLIANCE,
          NodeLabel.HOLDER);
  private static final List<String> NAMES =
      List.of("name", "nameZh", "nameEn", "shortZh", "code", "number", "titleZh", "titleEn");

  private Searchable() {}

  static void derive(TransactionContext tx, StatementBatch batch) {
    derive(batch, registeredNames(tx, batch.known(NodeLabel.HOLDER)));
  }

  /// Derives what finds the batch's entities, which all are new.
  static void derive(StatementBatch batch) {
    derive(batch, Map.of());
  }

  /// Derives it anew for holders in the graph, after names were taken from them.
  static void settle(TransactionContext tx, Collection<String> holders) {
    var batch = new StatementBatch();
    batch.settlePresent(tx, NodeLabel.HOLDER, holders);
    batch.settled(NodeLabel.HOLDER).values().removeIf(holder -> holder.claims().isEmpty());
    derive(tx, batch);
    batch.storeNodes(tx);
  }

  private static void derive(StatementBatch batch, Map<Ends, Claims> stored) {
    var names = names(batch, stored);
    for (var label : LABELS) {
      batch
          .settled(label)
          .forEach(
              (id, node) -> {
                var texts = texts(node.claims().shown());
                texts.addAll(names.getOrDefault(id, Set.of()));
                node.derived().put("search", String.join("\n", texts));
              });
    }
  }

  /// What finds an entity that is no holder.
  ///
  /// @param derived takes it
  static void derive(NodeLabel label, Map<String, Object> shown, Map<String, Object> derived) {
    if (LABELS.contains(label) && label != NodeLabel.HOLDER) {
      derived.put("search", String.join("\n", texts(shown)));
    }
  }

  private static TreeSet<String> texts(Map<String, Object> shown) {
    var texts = new TreeSet<String>();
    NAMES.forEach(
        name -> {
          if (shown.get(name) instanceof String text) {
            texts.add(Folding.fold(text));
          }
        });
    if (shown.get("keywords") instanceof List<?> words) {
      words.forEach(word -> texts.add(Folding.fold(String.valueOf(word))));
    }
    return texts;
  }

  /// By holder the folded names that registers tell, as they will be shown.
  private static Map<String, Set<String>> names(StatementBatch batch, Map<Ends, Claims> stored) {
    var names = new HashMap<String, Set<String>>();
    BiConsumer<Ends, Map<String, Object>> add =
        (ends, shown) ->
            names
                .computeIfAbsent(ends.to(), _ -> new TreeSet<>())
                .add(Folding.fold(String.valueOf(shown.get("text"))));
    var told = batch.related(EdgeType.NAMES);
    told.forEach(
        (ends, said) -> {
          var before = stored.get(ends);
          add.accept(
              ends,
              before == null
                  ? StatementBatch.shown(said)
                  : before.join(StatementBatch.claims(said)).shown());
        });
    stored.forEach(
        (ends, claims) -> {
          if (!told.containsKey(ends)) {
            add.accept(ends, claims.shown());
          }
        });
    return names;
  }

  private static Map<Ends, Claims> registeredNames(
      TransactionContext tx, Collection<String> holders) {
    var names = new HashMap<Ends, Claims>();
    if (!holders.isEmpty()) {
      tx.run(
              CypherFiles.read(Searchable.class, "registeredNames"),
              Lists.of("ids", List.copyOf(holders)))
          .forEachRemaining(
              row ->
                  names.put(
                      new Ends(row.get("key").asString(), row.get("holder").asString()),
                      Claims.stored(row.get("properties").asMap())));
    }
    return names;
  }
}
