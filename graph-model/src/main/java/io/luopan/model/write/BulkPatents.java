package io.luopan.model.write;

import io.luopan.model.Fact;
import io.luopan.model.party.CreditCode;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.place.RegionCode;
import io.luopan.model.placing.Placer;
import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import io.luopan.model.text.Hash64;
import io.luopan.model.use.TransferFact;
import io.luopan.model.write.Statements.Statement;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The patents of a store that is built at once: those of which one record tells are written at
/// once, the others wait on disk until all records are read.
final class BulkPatents implements AutoCloseable {
  private static final Set<NodeLabel> NAMED_BY_MANY =
      Set.of(NodeLabel.PUBLICATION, NodeLabel.FAMILY, NodeLabel.INVENTOR);

  private final BulkStore store;
  private final BulkIdentity identity;
  private final SetAside told;
  private final SetAside inventors;
  private @Nullable Placer placer;

  /// Where the holders that registers describe sit; empty where these do not say.
  private Map<String, String> places = Map.of();

  /// @param folder takes files
  BulkPatents(Path folder, BulkStore store) {
    this.store = store;
    this.identity = new BulkIdentity(folder);
    this.told = new SetAside(folder);
    this.inventors = new SetAside(folder);
  }

  /// Surveys a fact; the hashes of the patents that it contradicts, if any.
  Set<Long> note(PatentFact fact) {
    return identity.note(fact);
  }

  /// Ends the survey.
  ///
  /// @param places where holders that registers describe sit; empty where these do not say
  void surveyed(Placer placer, Map<String, String> places) {
    this.placer = placer;
    this.places = places;
  }

  /// The hash of the patent that an accepted fact is about.
  long hash(PatentFact fact) {
    return identity.patent(fact);
  }

  /// Whether some patent's record tells the publication.
  boolean isTold(String publicationId) {
    return identity.isTold(publicationId);
  }

  /// @return the id that the fact's patent has if nothing else tells of it
  String state(StatementBatch batch, HolderStatements holders, PatentFact fact, String source) {
    long patent = hash(fact);
    var id = ownId(fact);
    if (identity.isToldOnce(patent)) {
      state(batch, holders, id, fact, source);
    } else {
      var kept = new KeptStatements();
      state(kept, holders, id, fact, source);
      told.add(patent, kept.statements());
    }
    return id;
  }

  private static void state(
      Statements to, HolderStatements holders, String id, PatentFact fact, String source) {
    PatentStatements.state(to, id, fact, source);
    PartyStatements.state(to, holders.mentions(), holders.identity(), id, fact, source);
  }

  /// A transfer is stated of its own; that a patent has it, with the patent.
  ///
  /// @param patents those of the transfer that are written
  void state(
      StatementBatch batch,
      HolderStatements holders,
      TransferFact transfer,
      List<PatentFact> patents,
      String source) {
    var ids = new IdentityHashMap<Fact, String>();
    var hashes = new HashMap<String, Long>();
    for (var patent : patents) {
      ids.put(patent, ownId(patent));
      hashes.put(ownId(patent), hash(patent));
    }
    var kept = new KeptStatements();
    var named = new HolderStatements(kept, holders.mentions(), holders.identity());
    UseStatements.state(kept, named, ids, transfer, source);
    for (var statement : kept.statements()) {
      var hash = statement instanceof Statement.OfEdge edge ? hashes.get(edge.from()) : null;
      if (hash == null) {
        KeptStatements.tell(statement, holders.batch());
      } else if (identity.isToldOnce(hash)) {
        KeptStatements.tell(statement, batch);
      } else {
        told.add(hash, List.of(statement));
      }
    }
  }

  /// The id that the fact's patent has if nothing else tells of it.
  static String ownId(PatentFact fact) {
    var application = fact.application();
    return application == null
        ? PatentIdentity.stubId(fact)
        : PatentIdentity.patentId(application.key());
  }

  /// Writes what a batch states of patents.
  ///
  /// @param others takes the nodes that it mentions and others may tell of
  void write(StatementBatch batch, Statements others) {
    batch.settleNew();
    var derivation = new PatentDerivation(Objects.requireNonNull(placer, "surveyed() comes first"));
    derivation.derive(batch);
    PatentRegions.derive(batch, this::registeredPlaces);
    try (var page = store.page()) {
      BulkStore.stated(page, batch);
      store.mentioned(page, batch, NodeLabel.PUBLICATION, identity::isTold);
      store.mentioned(page, batch, NodeLabel.FAMILY, _ -> false);
      derivation
          .placed()
          .forEach(
              (ends, properties) -> BulkStore.edge(page, EdgeType.PLACED_ON, ends, properties));
    }
    batch
        .mentioned()
        .getOrDefault(NodeLabel.INVENTOR, Map.of())
        .forEach(
            (id, named) -> {
              if (store.isNew(NodeLabel.INVENTOR, id + named)) {
                inventors.add(
                    Hash64.of(id),
                    List.of(new Statement.OfNode(NodeLabel.INVENTOR, id, named, null)));
              }
            });
    batch
        .mentioned()
        .forEach(
            (label, of) -> {
              if (!NAMED_BY_MANY.contains(label)) {
                of.forEach((id, properties) -> others.mention(label, id, properties));
              }
            });
  }

  private Map<String, String> registeredPlaces(Collection<String> ids) {
    var known = new HashMap<String, String>();
    for (var id : ids) {
      var registered = places.get(id);
      if (registered == null) {
        PartyStatements.creditCode(id)
            .flatMap(CreditCode::regionCode)
            .map(RegionCode::path)
            .ifPresent(path -> known.put(id, path));
      } else if (!registered.isEmpty()) {
        known.put(id, registered);
      }
    }
    return known;
  }

  /// Writes the patents that had to wait.
  ///
  /// @param others takes the nodes that they mention and others may tell of
  void finish(Consumer<List<Statement>> others) {
    told.forEachPart(part -> join(part, others));
    inventors.forEachPart(this::nameInventors);
  }

  /// Writes patents of which several records tell, one batch a part.
  private void join(Map<Long, List<List<Statement>>> patents, Consumer<List<Statement>> others) {
    var batch = new StatementBatch();
    for (var records : patents.values()) {
      var id = idOf(records.stream().flatMap(List::stream).flatMap(BulkPatents::patentOf).toList());
      records.forEach(statements -> KeptStatements.tell(statements, id, batch));
    }
    var mentioned = new KeptStatements();
    write(batch, mentioned);
    others.accept(mentioned.statements());
  }

  /// Writes inventors, each with the best of its spellings.
  private void nameInventors(Map<Long, List<List<Statement>>> told) {
    try (var page = store.page()) {
      for (var mentions : told.values()) {
        mentions.stream()
            .map(of -> (Statement.OfNode) of.getFirst())
            .reduce(
                (a, b) ->
                    InventorNaming.better(a.properties(), b.properties()) == a.properties() ? a : b)
            .ifPresent(best -> store.once(page, NodeLabel.INVENTOR, best.id(), best.properties()));
      }
    }
  }

  private static Stream<String> patentOf(Statement statement) {
    return statement instanceof Statement.OfNode node && node.label() == NodeLabel.PATENT
        ? Stream.of(node.id())
        : Stream.empty();
  }

  private static String idOf(List<String> told) {
    return told.stream()
        .filter(id -> !PatentIdentity.isStub(id))
        .findFirst()
        .orElseGet(() -> PublicationKey.firstStub(told));
  }

  @Override
  public void close() {
    identity.close();
    told.close();
    inventors.close();
  }
}
