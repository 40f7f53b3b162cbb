package io.luopan.model.write;

import static io.luopan.model.write.Touched.Kind.BEARERS;
import static io.luopan.model.write.Touched.Kind.CHAINS;
import static io.luopan.model.write.Touched.Kind.DECIDED_HOLDERS;
import static io.luopan.model.write.Touched.Kind.DECIDED_INVENTORS;
import static io.luopan.model.write.Touched.Kind.DESCRIBED;
import static io.luopan.model.write.Touched.Kind.HOLDERS;
import static io.luopan.model.write.Touched.Kind.INVENTORS;
import static io.luopan.model.write.Touched.Kind.NAMES;
import static io.luopan.model.write.Touched.Kind.PATENTS;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.load.Loads;
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.matching.Verdict;
import io.luopan.model.placing.Placer;
import io.luopan.model.write.StatementBatch.Ends;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
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
/// Works in batches. Killed in between, it is taken up by [#finishBegun] or by undoing the file
/// again ([Touched]); until its end the file's loads stand. Cost: one pass over the graph's
/// relationships and nodes.
public final class Undo {
  private static final int BATCH = 2_000;

  /// Holders whose groups are worked out in one transaction, which moves all their patents.
  private static final int GROUPS = 200;

  private static final long ORPHANS_AT_ONCE = 20_000;

  private static final List<String> ORPHANS =
      List.of("orphanIndustry", "orphanNumbers", "orphanMentions", "orphanHolders", "orphanNames");

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
  private final String fileKey;
  private final Touched touched;

  private Undo(Driver driver, String fileKey) {
    this.driver = driver;
    this.fileKey = fileKey;
    this.ofFile = source -> source.startsWith(fileKey + "#");
    this.touched = Touched.of(driver, fileKey);
  }

  /// Takes back what a file said. A load of it that stood stands no more; one that ran has failed.
  ///
  /// @param fileKey the file part of a source reference
  public static void file(Driver driver, String fileKey) {
    new Undo(driver, fileKey).run();
  }

  /// The keys of files of which an undo was begun and is not at its end.
  public static List<String> begun(Driver driver) {
    return Touched.files(driver);
  }

  /// Takes every undo to its end that was stopped before.
  ///
  /// @return the keys of their files
  public static List<String> finishBegun(Driver driver) {
    var files = begun(driver);
    files.forEach(fileKey -> file(driver, fileKey));
    return files;
  }

  private void run() {
    Arrays.stream(EdgeType.values()).forEach(this::edges);
    Arrays.stream(NodeLabel.values()).forEach(this::nodes);
    inWindows(HOLDERS, BATCH, this::unidentify);
    var bearers = touched.all(BEARERS);
    inWindows(NAMES, GROUPS, (tx, page) -> moveNamed(tx, page, bearers));
    inWindows(
        DESCRIBED,
        BATCH,
        (tx, page) -> touched.add(PATENTS, PatentRegions.firstAppliedBy(tx, page)));
    inWindows(DECIDED_HOLDERS, GROUPS, this::regroup);
    inWindows(INVENTORS, BATCH, this::findDecided);
    inWindows(DECIDED_INVENTORS, GROUPS, InventorMoves::settle);
    inWindows(PATENTS, BATCH, (tx, page) -> touched.add(PATENTS, PatentSplit.settle(tx, page)));
    inWindows(HOLDERS, BATCH, HolderNaming::settle);
    inWindows(HOLDERS, BATCH, Searchable::settle);
    inWindows(INVENTORS, BATCH, InventorNaming::settle);
    ORPHANS.forEach(this::deleteOrphans);
    if (!touched.all(CHAINS).isEmpty()) {
      ChainPlacing.replaceAll(driver);
    }
    var placer = ChainPlacing.placer(driver);
    inWindows(PATENTS, BATCH, (tx, page) -> derive(tx, placer, page));
    Loads.awaitSearch(driver);
    write(
        tx -> {
          Loads.undone(tx, fileKey);
          touched.forget(tx);
        });
  }

  /// @param bearers as [Touched.Kind#BEARERS] has them, in their order
  private void moveNamed(TransactionContext tx, List<String> names, NavigableSet<String> bearers) {
    var former = new HashMap<String, TreeSet<String>>();
    for (var name : names) {
      for (var bearer : bearers.subSet(name + '\t', name + '\n')) {
        var holder = bearer.substring(name.length() + 1);
        former.computeIfAbsent(name, _ -> new TreeSet<>()).add(holder);
      }
    }
    touched.add(PATENTS, HolderMoves.settle(tx, names, former, Set.of()).patents());
  }

  private void regroup(TransactionContext tx, List<String> page) {
    touched.add(PATENTS, HolderMoves.settle(tx, Set.of(), Map.of(), page).patents());
  }

  /// Besides those of which decisions go, those that records named side by side no more.
  private void findDecided(TransactionContext tx, List<String> page) {
    touched.add(DECIDED_INVENTORS, PartyGroups.joined(tx, PartyKind.INVENTOR, page));
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
              touched.add(PATENTS, from);
            }
            if (type == EdgeType.INVENTED_BY) {
              touched.add(INVENTORS, to);
              InventorMention.of(new Ends(from, to), row.get("properties").asMap())
                  .forEach(mention -> touched.add(INVENTORS, mention.inventor()));
            }
            if (type.to() == NodeLabel.HOLDER && !DECISIONS.contains(type)) {
              touched.add(HOLDERS, to);
            }
            if (HolderMoves.ROLES.contains(type)) {
              touched.add(HOLDERS, named(row.get("properties").asMap(), to));
            }
            if (type == EdgeType.NAMES) {
              touched.add(NAMES, from);
              touched.add(BEARERS, from + "\t" + to);
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
    touched.add(kind == PartyKind.HOLDER ? HOLDERS : INVENTORS, ends);
    if (type != kind.edge(Verdict.DOUBTFUL)) {
      touched.add(
          kind == PartyKind.HOLDER ? DECIDED_HOLDERS : DECIDED_INVENTORS,
          PartyGroups.bound(tx, kind, ends).parties());
    }
  }

  private void nodes(NodeLabel label) {
    var constants = Map.of("label", label.label());
    inBatches(
        CypherFiles.read(Undo.class, "nodesOfFile", constants),
        (tx, rows) -> {
          if (label == NodeLabel.CHAIN || label == NodeLabel.CHAIN_NODE) {
            touched.add(CHAINS, label.label());
          }
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
              touched.add(PATENTS, id);
            }
            if (label == NodeLabel.HOLDER) {
              touched.add(DESCRIBED, id);
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
          .forEachRemaining(row -> touched.add(NAMES, row.get("key").asString()));
      touched.add(HOLDERS, gone);
    }
    tx.run(CypherFiles.read(Undo.class, "bareNodes", Map.of("label", label.label())), ids(gone))
        .consume();
  }

  private void unidentify(TransactionContext tx, List<String> holders) {
    var at = new HashMap<String, String>();
    tx.run(CypherFiles.read(Undo.class, "unidentified"), ids(holders))
        .forEachRemaining(row -> at.put(row.get("id").asString(), row.get("at").asString()));
    at.keySet().removeAll(HolderNaming.codedAt(tx, new TreeSet<>(at.values())));
    tx.run(CypherFiles.read(Undo.class, "unidentify"), ids(at.keySet()))
        .forEachRemaining(row -> touched.add(NAMES, row.get("key").asString()));
    touched.add(HOLDERS, at.keySet());
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

  /// A little at a time: a transaction is held in the engine's memory.
  private void deleteOrphans(String orphans) {
    var query = CypherFiles.read(Undo.class, orphans, HolderMoves.TYPES);
    var deleted = new AtomicLong(ORPHANS_AT_ONCE);
    while (deleted.get() == ORPHANS_AT_ONCE) {
      write(
          tx ->
              deleted.set(
                  tx.run(query, Map.of("most", ORPHANS_AT_ONCE)).single().get("deleted").asLong()));
    }
  }

  private interface Work<T> {
    void on(TransactionContext tx, List<T> page);
  }

  private void inBatches(String query, Work<Record> work) {
    try (var reading = driver.session()) {
      reading.run(query, Map.of("prefix", fileKey + "#")).stream()
          .gather(Gatherers.windowFixed(BATCH))
          .forEach(page -> write(tx -> work.on(tx, page)));
    }
  }

  private void inWindows(Touched.Kind kind, int size, Work<String> work) {
    touched.all(kind).stream()
        .gather(Gatherers.windowFixed(size))
        .forEach(page -> write(tx -> work.on(tx, page)));
  }

  private void write(Consumer<TransactionContext> work) {
    try (Session session = driver.session()) {
      session.executeWriteWithoutResult(
          tx -> {
            Loads.lock(tx);
            work.accept(tx);
            touched.keep(tx);
          });
    }
    touched.committed();
  }

  private static Map<String, Object> ids(Collection<String> ids) {
    return Map.of("ids", List.copyOf(ids));
  }
}
