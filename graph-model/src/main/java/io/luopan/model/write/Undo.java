package io.luopan.model.write;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.load.Loads;
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.matching.Verdict;
import io.luopan.model.placing.Placer;
import io.luopan.model.write.StatementBatch.Ends;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Gatherers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/// Takes back what one file said: what nothing else supports goes, what others say too stays and is
/// shown as they say.
///
/// Works in batches and may be stopped and run again. Cost: one pass over the graph's relationships
/// and nodes.
public final class Undo {
  private static final int BATCH = 2_000;

  /// Holders whose groups are worked out in one transaction, which moves all their patents.
  private static final int GROUPS = 200;

  private static final Set<EdgeType> DECISIONS =
      EnumSet.of(
          EdgeType.HOLDER_SAME_AS,
          EdgeType.HOLDER_DISTINCT_FROM,
          EdgeType.HOLDER_MAY_BE_SAME,
          EdgeType.INVENTOR_SAME_AS,
          EdgeType.INVENTOR_DISTINCT_FROM,
          EdgeType.INVENTOR_MAY_BE_SAME);

  private final Driver driver;
  private final Predicate<String> ofFile;
  private final Map<String, Object> file;
  private final TreeSet<String> patents = new TreeSet<>();
  private final TreeSet<String> holders = new TreeSet<>();
  private final TreeSet<String> inventors = new TreeSet<>();
  private final TreeSet<String> names = new TreeSet<>();
  private final TreeSet<String> described = new TreeSet<>();
  private final TreeSet<String> decided = new TreeSet<>();
  private final TreeSet<String> decidedInventors = new TreeSet<>();
  private boolean chains;
  private final Map<String, TreeSet<String>> former = new HashMap<>();

  private Undo(Driver driver, String fileKey) {
    this.driver = driver;
    this.ofFile = source -> source.startsWith(fileKey + "#");
    this.file = Map.of("prefix", fileKey + "#");
  }

  /// @param fileKey the file part of a source reference
  public static void file(Driver driver, String fileKey) {
    new Undo(driver, fileKey).run();
  }

  private void run() {
    Arrays.stream(EdgeType.values()).forEach(this::edges);
    Arrays.stream(NodeLabel.values()).forEach(this::nodes);
    write(this::unidentify);
    write(
        tx -> {
          var moved = HolderMoves.settle(tx, names, former, Set.of());
          patents.addAll(moved.patents());
          patents.addAll(PatentRegions.firstAppliedBy(tx, described));
        });
    decided.stream().gather(Gatherers.windowFixed(GROUPS)).forEach(this::regroup);
    regroupInventors();
    split();
    write(tx -> HolderNaming.settle(tx, holders));
    write(tx -> Searchable.settle(tx, holders));
    write(tx -> InventorNaming.settle(tx, inventors));
    for (var orphans :
        List.of(
            "orphanIndustry", "orphanNumbers", "orphanMentions", "orphanHolders", "orphanNames")) {
      write(tx -> tx.run(CypherFiles.read(Undo.class, orphans, HolderMoves.TYPES)).consume());
    }
    if (chains) {
      ChainPlacing.replaceAll(driver);
    }
    derive();
    Loads.awaitSearch(driver);
  }

  private void regroup(List<String> page) {
    write(tx -> patents.addAll(HolderMoves.settle(tx, Set.of(), Map.of(), page).patents()));
  }

  /// Those of which decisions go, and those that records named side by side no more.
  private void regroupInventors() {
    inventors.stream()
        .gather(Gatherers.windowFixed(BATCH))
        .forEach(
            page ->
                write(
                    tx ->
                        decidedInventors.addAll(PartyGroups.joined(tx, PartyKind.INVENTOR, page))));
    decidedInventors.stream()
        .gather(Gatherers.windowFixed(GROUPS))
        .forEach(page -> write(tx -> InventorMoves.settle(tx, page)));
  }

  private void edges(EdgeType type) {
    inBatches(
        CypherFiles.read(Undo.class, "edgesOfFile", StatementBatch.constants(type)),
        (tx, rows) -> {
          if (DECISIONS.contains(type)) {
            noteDecided(tx, type, rows);
          }
          var gone = new ArrayList<Map<String, Object>>();
          var kept = new ArrayList<Map<String, Object>>();
          for (var row : rows) {
            var from = row.get("from").asString();
            var to = row.get("to").asString();
            var claims = Claims.stored(row.get("properties").asMap()).withdraw(ofFile);
            (claims.isEmpty() ? gone : kept)
                .add(Map.of("from", from, "to", to, "properties", claims.toStored()));
            if (type.from() == NodeLabel.PATENT) {
              patents.add(from);
            }
            if (type == EdgeType.INVENTED_BY) {
              inventors.add(to);
              InventorMention.of(new Ends(from, to), row.get("properties").asMap())
                  .forEach(mention -> inventors.add(mention.inventor()));
            }
            if (type.to() == NodeLabel.HOLDER && !DECISIONS.contains(type)) {
              holders.add(to);
            }
            if (HolderMoves.ROLES.contains(type)) {
              holders.addAll(named(row.get("properties").asMap(), to));
            }
            if (type == EdgeType.NAMES) {
              names.add(from);
              former.computeIfAbsent(from, _ -> new TreeSet<>()).add(to);
            }
          }
          StatementBatch.run(tx, "storeEdges", StatementBatch.constants(type), kept);
          StatementBatch.run(tx, "deleteEdges", StatementBatch.constants(type), gone);
        });
  }

  /// The holders that records name on a relationship, which may be others than the one at its end.
  private static Set<String> named(Map<String, Object> properties, String at) {
    var named = new TreeSet<String>();
    for (var mentions : HolderMention.bySource(properties).values()) {
      for (var mention : mentions) {
        named.add(HolderNames.idOf(mention.nameKey()));
        named.add(mention.codedHolder(at));
      }
    }
    return named;
  }

  /// All that belong to holders of which a decision goes, before it goes; not where another run of
  /// the same source decides the same.
  private void noteDecided(TransactionContext tx, EdgeType type, List<Record> rows) {
    var ends = new TreeSet<String>();
    for (var row : rows) {
      var said = row.get("properties").asMap();
      var left = Claims.stored(said).withdraw(ofFile).bySource().values();
      if (!Set.copyOf(left).equals(Set.copyOf(Claims.stored(said).bySource().values()))) {
        ends.add(row.get("from").asString());
        ends.add(row.get("to").asString());
      }
    }
    var kind = type.from() == NodeLabel.HOLDER ? PartyKind.HOLDER : PartyKind.INVENTOR;
    (kind == PartyKind.HOLDER ? holders : inventors).addAll(ends);
    if (type != kind.edge(Verdict.DOUBTFUL)) {
      (kind == PartyKind.HOLDER ? decided : decidedInventors)
          .addAll(PartyGroups.bound(tx, kind, ends).parties());
    }
  }

  private void nodes(NodeLabel label) {
    var constants = Map.of("label", label.label());
    inBatches(
        CypherFiles.read(Undo.class, "nodesOfFile", constants),
        (tx, rows) -> {
          chains |= label == NodeLabel.CHAIN || label == NodeLabel.CHAIN_NODE;
          var gone = new ArrayList<String>();
          var kept = new ArrayList<Map<String, Object>>();
          for (var row : rows) {
            var id = row.get("id").asString();
            var derived = new HashMap<String, Object>();
            var claims =
                PatentJoin.claims(label, row.get("properties").asMap(), derived).withdraw(ofFile);
            if (claims.isEmpty()) {
              gone.add(id);
            } else {
              Searchable.derive(label, claims.shown(), derived);
              var settled = new StatementBatch.Settled(claims, derived, false);
              kept.add(Map.of("id", id, "properties", settled.toStored(id)));
            }
            if (label == NodeLabel.PATENT) {
              patents.add(id);
            }
            if (label == NodeLabel.HOLDER) {
              described.add(id);
            }
          }
          StatementBatch.run(tx, "storeNodes", constants, kept);
          withdraw(tx, label, gone);
        });
  }

  /// A patent that nobody states is gone; other things may still be named by something and are bare
  /// then.
  private void withdraw(TransactionContext tx, NodeLabel label, List<String> gone) {
    if (gone.isEmpty()) {
      return;
    }
    if (label == NodeLabel.PATENT) {
      tx.run(CypherFiles.read(Undo.class, "deletePatents"), ids(gone)).consume();
      return;
    }
    if (label == NodeLabel.HOLDER) {
      tx.run(CypherFiles.read(Undo.class, "namesOfHolders"), ids(gone))
          .forEachRemaining(row -> names.add(row.get("key").asString()));
      holders.addAll(gone);
    }
    tx.run(CypherFiles.read(Undo.class, "bareNodes", Map.of("label", label.label())), ids(gone))
        .consume();
  }

  private void unidentify(TransactionContext tx) {
    var at = new HashMap<String, String>();
    tx.run(CypherFiles.read(Undo.class, "unidentified"), ids(holders))
        .forEachRemaining(row -> at.put(row.get("id").asString(), row.get("at").asString()));
    at.keySet().removeAll(HolderNaming.codedAt(tx, new TreeSet<>(at.values())));
    tx.run(CypherFiles.read(Undo.class, "unidentify"), ids(at.keySet()))
        .forEachRemaining(row -> names.add(row.get("key").asString()));
    holders.addAll(at.keySet());
  }

  private void split() {
    var touched = List.copyOf(patents);
    patents.clear();
    touched.stream()
        .gather(Gatherers.windowFixed(BATCH))
        .forEach(page -> write(tx -> patents.addAll(PatentSplit.settle(tx, page))));
  }

  private void derive() {
    var placer = ChainPlacing.placer(driver);
    patents.stream()
        .gather(Gatherers.windowFixed(BATCH))
        .forEach(page -> write(tx -> derive(tx, placer, page)));
  }

  private static void derive(TransactionContext tx, Placer placer, List<String> page) {
    var batch = new StatementBatch();
    batch.settlePresent(tx, NodeLabel.PATENT, page);
    var derivation = new PatentDerivation(placer);
    derivation.derive(tx, batch);
    batch.storeNodes(tx);
    derivation.store(tx, batch);
    PatentRegions.settle(tx, batch.settled(NodeLabel.PATENT).keySet());
    NumberMatching.settle(tx, List.of(), page);
  }

  private interface Work {
    void on(TransactionContext tx, List<Record> rows);
  }

  private void inBatches(String query, Work work) {
    try (var reading = driver.session()) {
      reading.run(query, file).stream()
          .gather(Gatherers.windowFixed(BATCH))
          .forEach(page -> write(tx -> work.on(tx, page)));
    }
  }

  private void write(Consumer<TransactionContext> work) {
    try (Session session = driver.session()) {
      session.executeWriteWithoutResult(
          tx -> {
            Loads.lock(tx);
            work.accept(tx);
          });
    }
  }

  private static Map<String, Object> ids(java.util.Collection<String> ids) {
    return Map.of("ids", List.copyOf(ids));
  }
}
