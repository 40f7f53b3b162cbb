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
import io.luopan.model.cypher.Lists;
import io.luopan.model.load.Loads;
import io.luopan.model.placing.Placer;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
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

  private final Driver driver;
  private final String fileKey;
  private final Touched touched;

  private Undo(Driver driver, String fileKey) {
    this.driver = driver;
    this.fileKey = fileKey;
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
    withdraw();
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

  private void withdraw() {
    var withdrawal = new Withdrawal(fileKey, touched);
    for (var type : EdgeType.values()) {
      inBatches(
          CypherFiles.read(Undo.class, "edgesOfFile", StatementBatch.constants(type)),
          (tx, rows) -> withdrawal.edges(tx, type, rows));
    }
    for (var label : NodeLabel.values()) {
      inBatches(
          CypherFiles.read(Undo.class, "nodesOfFile", Map.of("label", label.label())),
          (tx, rows) -> withdrawal.nodes(tx, label, rows));
    }
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
    NumberMatching.settlePatents(tx, page);
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
    return Lists.of("ids", List.copyOf(ids));
  }
}
