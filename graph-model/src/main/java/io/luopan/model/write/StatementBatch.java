package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.cypher.Lists;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;

/// Statements of sources about nodes and relationships, collected for one transaction.
///
/// First everything is stated; then it reads what the graph already holds of the same things, lets
/// [Claims] decide what is shown, and writes it: one read and one write a label or type, however
/// many statements there are.
final class StatementBatch implements Statements {
  private final WriterMemory memory;
  private final Map<NodeLabel, Map<String, List<Said>>> stated = new EnumMap<>(NodeLabel.class);
  private final Map<NodeLabel, Map<String, Map<String, Object>>> mentioned =
      new EnumMap<>(NodeLabel.class);
  private final Map<EdgeType, Map<Ends, List<Said>>> related = new EnumMap<>(EdgeType.class);

  /// The stated nodes as they will be, by label and id.
  private final Map<NodeLabel, Map<String, Settled>> settled = new EnumMap<>(NodeLabel.class);

  /// What the graph held of them, by label and id.
  private final Map<NodeLabel, Map<String, Map<String, Object>>> held =
      new EnumMap<>(NodeLabel.class);

  record Ends(String from, String to) {}

  record Said(SortedMap<String, Object> properties, String source) {}

  /// A stated node: what is said of it, its derived properties, and whether this batch makes it.
  record Settled(Claims claims, Map<String, Object> derived, boolean created) {
    Map<String, Object> toStored(String id) {
      var properties = claims.toStored();
      properties.putAll(derived);
      properties.put("id", id);
      return properties;
    }
  }

  /// A batch of a writer that remembers nothing.
  StatementBatch() {
    this(new WriterMemory());
  }

  StatementBatch(WriterMemory memory) {
    this.memory = memory;
  }

  @Override
  public void state(
      NodeLabel label, String id, SortedMap<String, Object> properties, String source) {
    stated
        .computeIfAbsent(label, _ -> new LinkedHashMap<>())
        .computeIfAbsent(id, _ -> new ArrayList<>(1))
        .add(new Said(properties, source));
  }

  @Override
  public void mention(NodeLabel label, String id, Map<String, Object> properties) {
    mentioned
        .computeIfAbsent(label, _ -> new LinkedHashMap<>())
        .merge(id, properties, InventorNaming::better);
  }

  @Override
  public void relate(
      EdgeType type, String from, String to, SortedMap<String, Object> properties, String source) {
    related
        .computeIfAbsent(type, _ -> new LinkedHashMap<>())
        .computeIfAbsent(new Ends(from, to), _ -> new ArrayList<>(1))
        .add(new Said(properties, source));
  }

  Map<String, Settled> settled(NodeLabel label) {
    return settled.getOrDefault(label, Map.of());
  }

  /// The stated nodes that the graph had before.
  List<String> known(NodeLabel label) {
    return settled(label).entrySet().stream()
        .filter(node -> !node.getValue().created())
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The stated nodes that the graph had before and of which one of these properties changes.
  List<String> changed(NodeLabel label, Collection<String> properties) {
    var before = held.getOrDefault(label, Map.of());
    var changed = new ArrayList<String>();
    settled(label)
        .forEach(
            (id, node) -> {
              var then = before.get(id);
              if (then != null && isChanged(properties, then, node.toStored(id))) {
                changed.add(id);
              }
            });
    return changed;
  }

  private static boolean isChanged(
      Collection<String> properties, Map<String, Object> then, Map<String, Object> now) {
    return properties.stream()
        .anyMatch(property -> !Objects.equals(then.get(property), now.get(property)));
  }

  /// What this batch says of relationships of a type, by their ends.
  Map<Ends, List<Said>> related(EdgeType type) {
    return related.getOrDefault(type, Map.of());
  }

  /// Reads what the graph holds of the stated nodes and settles what is shown of each.
  void settleNodes(TransactionContext tx) {
    stated.forEach((label, nodes) -> settle(tx, label, nodes));
  }

  /// Stores the stated nodes with what was derived for them since [#settleNodes], and makes the
  /// mentioned ones.
  void storeNodes(TransactionContext tx) {
    storeAllButPatents(tx);
    storePatents(tx);
  }

  /// The first part of [#storeNodes], for what is derived for patents from the rest.
  void storeAllButPatents(TransactionContext tx) {
    settled.keySet().stream()
        .filter(label -> label != NodeLabel.PATENT)
        .forEach(label -> storeStated(tx, label));
    mentioned.forEach(
        (label, nodes) -> {
          var rows = new ArrayList<Map<String, Object>>();
          new TreeMap<>(nodes)
              .forEach(
                  (id, properties) -> {
                    if (memory.isNewMention(label, id, properties.get("name"))) {
                      rows.add(Map.of("id", id, "properties", properties));
                    }
                  });
          var file = label == NodeLabel.INVENTOR ? "mentionNamed" : "mentionNodes";
          run(tx, file, Map.of("label", label.label()), rows);
        });
  }

  /// The second part of [#storeNodes].
  void storePatents(TransactionContext tx) {
    storeStated(tx, NodeLabel.PATENT);
  }

  /// Writes the relationships; call after [#storeNodes].
  void storeEdges(TransactionContext tx) {
    related.forEach((type, edges) -> storeEdges(tx, type, edges));
  }

  /// Reads what the graph holds of nodes, without saying anything new of them.
  void settlePresent(TransactionContext tx, NodeLabel label, Collection<String> ids) {
    var result = settled.computeIfAbsent(label, _ -> new HashMap<>());
    var before = held.computeIfAbsent(label, _ -> new HashMap<>());
    tx.run(
            CypherFiles.read(StatementBatch.class, "readNodes", Map.of("label", label.label())),
            Lists.of("ids", List.copyOf(ids)))
        .forEachRemaining(
            row -> {
              var derived = new HashMap<String, Object>();
              var id = row.get("id").asString();
              var stored = row.get("properties").asMap();
              var claims = PatentJoin.claims(label, stored, derived);
              before.put(id, stored);
              result.put(id, new Settled(claims, derived, false));
            });
  }

  /// Settles what is shown of each stated node where the graph holds nothing yet.
  void settleNew() {
    stated.forEach(this::settle);
  }

  /// The nodes that are only named, by label and id.
  Map<NodeLabel, Map<String, Map<String, Object>>> mentioned() {
    return mentioned;
  }

  private void settle(TransactionContext tx, NodeLabel label, Map<String, List<Said>> nodes) {
    settlePresent(tx, label, nodes.keySet());
    settle(label, nodes);
  }

  private void settle(NodeLabel label, Map<String, List<Said>> nodes) {
    var result = settled.computeIfAbsent(label, _ -> new HashMap<>());
    nodes.forEach(
        (id, statements) -> {
          var node =
              result.computeIfAbsent(id, _ -> new Settled(Claims.none(), new HashMap<>(), true));
          statements.forEach(s -> node.claims().add(s.source(), s.properties()));
        });
  }

  private void storeStated(TransactionContext tx, NodeLabel label) {
    var fresh = new ArrayList<Map<String, Object>>();
    var others = new ArrayList<Map<String, Object>>();
    new TreeMap<>(settled(label))
        .forEach(
            (id, node) ->
                (node.created() ? fresh : others)
                    .add(Map.of("id", id, "properties", node.toStored(id))));
    run(tx, "createNodes", Map.of("label", label.label()), fresh);
    run(tx, "storeNodes", Map.of("label", label.label()), others);
  }

  private void storeEdges(TransactionContext tx, EdgeType type, Map<Ends, List<Said>> edges) {
    var stored = readEdges(tx, type, existingFrom(type, edges.keySet()));
    var rows = new ArrayList<Map<String, Object>>();
    edges.forEach(
        (ends, statements) -> {
          var before = stored.get(ends);
          rows.add(
              row(
                  ends,
                  before == null
                      ? toStored(statements)
                      : add(Claims.stored(before), statements).toStored()));
        });
    storeRows(tx, type, rows);
  }

  /// Stores relationships whole; those of nodes that this batch makes cannot be there yet.
  void storeRows(TransactionContext tx, EdgeType type, List<Map<String, Object>> rows) {
    var fresh = new ArrayList<Map<String, Object>>();
    var others = new ArrayList<Map<String, Object>>();
    rows.forEach(
        row ->
            (isCreated(type, String.valueOf(row.get("from")), String.valueOf(row.get("to")))
                    ? fresh
                    : others)
                .add(row));
    run(tx, "createEdges", constants(type), byStart(fresh));
    run(tx, "storeEdges", constants(type), others);
  }

  /// Gathers relationships of one node, so that the graph looks it up once.
  private static List<Map<String, Object>> byStart(List<Map<String, Object>> rows) {
    var edges = new LinkedHashMap<Object, List<Map<String, Object>>>();
    for (var row : rows) {
      edges
          .computeIfAbsent(row.get("from"), _ -> new ArrayList<>())
          .add(Map.of("to", row.get("to"), "properties", row.get("properties")));
    }
    var grouped = new ArrayList<Map<String, Object>>(edges.size());
    edges.forEach((from, to) -> grouped.add(Map.of("from", from, "edges", to)));
    return grouped;
  }

  /// How what statements say together is stored.
  static Map<String, Object> toStored(List<Said> said) {
    return said.size() == 1
        ? Claims.stored(said.getFirst().properties(), said.getFirst().source())
        : claims(said).toStored();
  }

  /// What is shown of what statements say together, without sources.
  static SortedMap<String, Object> shown(List<Said> said) {
    return said.size() == 1 ? said.getFirst().properties() : claims(said).shown();
  }

  /// What statements together say.
  static Claims claims(List<Said> statements) {
    return add(Claims.none(), statements);
  }

  private static Claims add(Claims claims, List<Said> statements) {
    statements.forEach(s -> claims.add(s.source(), s.properties()));
    return claims;
  }

  static Map<String, Object> row(Ends ends, Map<String, Object> properties) {
    return Map.of("from", ends.from(), "to", ends.to(), "properties", properties);
  }

  /// Adds a derived property to a stated node.
  void derive(NodeLabel label, String id, String property, Object value) {
    var node = settled(label).get(id);
    if (node == null) {
      throw new IllegalArgumentException(label + " " + id + " is not stated in this batch");
    }
    node.derived().put(property, value);
  }

  /// Whether this batch makes the node.
  boolean isCreated(NodeLabel label, String id) {
    var node = settled(label).get(id);
    return node != null && node.created();
  }

  /// Stored relationships of a type from the given nodes, by ends.
  static Map<Ends, Map<String, Object>> readEdges(
      TransactionContext tx, EdgeType type, Collection<String> from) {
    var edges = new HashMap<Ends, Map<String, Object>>();
    if (!from.isEmpty()) {
      tx.run(
              CypherFiles.read(StatementBatch.class, "readEdges", constants(type)),
              Lists.of("ids", List.copyOf(from)))
          .forEachRemaining(
              row ->
                  edges.put(
                      new Ends(row.get("from").asString(), row.get("to").asString()),
                      row.get("properties").asMap()));
    }
    return edges;
  }

  static Map<String, String> constants(EdgeType type) {
    return Map.of(
        "type", type.type(),
        "from", type.from().label(),
        "fromId", type.from().idProperty(),
        "to", type.to().label());
  }

  /// Sends a query that returns no rows, as [WriteAhead] does.
  static void run(
      TransactionContext tx,
      String file,
      Map<String, String> constants,
      List<Map<String, Object>> rows) {
    if (!rows.isEmpty()) {
      WriteAhead.send(
          tx, CypherFiles.read(StatementBatch.class, file, constants), Lists.of("rows", rows));
    }
  }

  private Set<String> existingFrom(EdgeType type, Set<Ends> edges) {
    return edges.stream()
        .filter(ends -> !isCreated(type, ends.from(), ends.to()))
        .map(Ends::from)
        .collect(Collectors.toSet());
  }

  /// Whether this batch makes an end, and so the relationship.
  private boolean isCreated(EdgeType type, String from, String to) {
    return isCreated(type.from(), from) || isCreated(type.to(), to);
  }

  static SortedMap<String, Object> properties(Object... keysAndValues) {
    var properties = new TreeMap<String, Object>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      properties.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return properties;
  }
}
