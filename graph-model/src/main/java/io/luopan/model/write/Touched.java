package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/// What an undo still has to work out anew, kept in the graph with each of its transactions: once
/// claims are gone, nothing else tells where they were.
///
/// One node `(:Undoing {file, …})` a transaction that touched more, with the ids by kind; they go
/// when the undo is at its end.
final class Touched {

  /// Why a thing has to be looked at.
  enum Kind {
    PATENTS,
    HOLDERS,
    INVENTORS,
    /// Keys of holders' names whose bearers may have changed.
    NAMES,
    /// A name's key, a tab, and a holder that bore it.
    BEARERS,
    /// Holders that a register described.
    DESCRIBED,
    DECIDED_HOLDERS,
    DECIDED_INVENTORS,
    CHAINS
  }

  private final String file;
  private final Map<Kind, Set<String>> known = new EnumMap<>(Kind.class);
  private final Map<Kind, Set<String>> fresh = new EnumMap<>(Kind.class);

  private Touched(String file) {
    this.file = file;
  }

  /// The files of undos that are not at their end.
  static List<String> files(Driver driver) {
    try (var session = driver.session()) {
      return session
          .run(CypherFiles.read(Touched.class, "files"))
          .list(row -> row.get("file").asString());
    }
  }

  /// What an undo of this file touched before it was stopped; nothing where it is the first.
  static Touched of(Driver driver, String file) {
    var touched = new Touched(file);
    try (var session = driver.session()) {
      session
          .run(CypherFiles.read(Touched.class, "kept"), Map.of("file", file))
          .forEachRemaining(row -> touched.read(row.get("kept")));
    }
    return touched;
  }

  void add(Kind kind, String id) {
    if (!known.getOrDefault(kind, Set.of()).contains(id)) {
      fresh.computeIfAbsent(kind, _ -> new TreeSet<>()).add(id);
    }
  }

  void add(Kind kind, Collection<String> ids) {
    ids.forEach(id -> add(kind, id));
  }

  NavigableSet<String> all(Kind kind) {
    var all = new TreeSet<>(known.getOrDefault(kind, Set.of()));
    all.addAll(fresh.getOrDefault(kind, Set.of()));
    return all;
  }

  /// Keeps what was added since the last commit, within the transaction that touched it.
  void keep(TransactionContext tx) {
    var row = new HashMap<String, Object>(Map.of("file", file));
    fresh.forEach((kind, ids) -> row.put(kind.name(), List.copyOf(ids)));
    if (!fresh.isEmpty()) {
      tx.run(CypherFiles.read(Touched.class, "keep"), Map.of("row", row)).consume();
    }
  }

  /// Call after the commit: a transaction may be tried again.
  void committed() {
    fresh.forEach(this::know);
    fresh.clear();
  }

  void forget(TransactionContext tx) {
    tx.run(CypherFiles.read(Touched.class, "forget"), Map.of("file", file)).consume();
  }

  private void read(Value kept) {
    for (var kind : Kind.values()) {
      if (kept.containsKey(kind.name())) {
        know(kind, kept.get(kind.name()).asList(Value::asString));
      }
    }
  }

  private void know(Kind kind, Collection<String> ids) {
    known.computeIfAbsent(kind, _ -> new TreeSet<>()).addAll(ids);
  }
}
