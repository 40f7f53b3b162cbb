package io.luopan.model.write;

import io.luopan.model.Fact;
import io.luopan.model.bulk.Hash64;
import io.luopan.model.bulk.ImportFile;
import io.luopan.model.industry.IndustryFact.ChainNode;
import io.luopan.model.load.SourceRef;
import io.luopan.model.load.Sourced;
import io.luopan.model.party.CreditCode;
import io.luopan.model.party.OrganizationFact;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.place.RegionCode;
import io.luopan.model.placing.Placer;
import io.luopan.model.use.TransferFact;
import io.luopan.model.write.FactWriter.Refused;
import io.luopan.model.write.Statements.Statement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns facts into the files of Neo4j's importer: the graph that [FactWriter] would make of the
/// same facts in an empty store.
///
/// Facts are given twice, in the same order: first [#survey] finds out who is who, then [#write]
/// writes the patents of which one record tells at once and sets aside the others, which [#finish]
/// joins. So what is in memory does not grow with the number of patents. Facts other than patents
/// are kept in memory: registers and schemes have some hundred thousand.
public final class BulkWriter implements AutoCloseable {
  private static final Set<NodeLabel> NAMED_BY_MANY =
      Set.of(NodeLabel.PUBLICATION, NodeLabel.FAMILY, NodeLabel.INVENTOR);

  private final BulkIdentity patents;
  private final HolderIdentity holders = HolderIdentity.ofNobody();
  private final SetAside told;
  private final SetAside inventors;
  private final BulkHolders names;
  private final BulkStore store;
  private final StatementBatch rest = new StatementBatch();
  private final HolderMentions restMentions = new HolderMentions(new WriterMemory());
  private final List<ChainNode> nodes = new ArrayList<>();
  private final Set<String> nodeIds = new HashSet<>();
  private final BulkRefusals refusals = new BulkRefusals();

  private @Nullable Placer placer;

  /// Where the holders that registers describe sit; empty where these do not say.
  private final Map<String, String> places = new HashMap<>();

  /// A fact of a file that was not written, and why.
  public record OfFile(String file, Refused refused) {}

  /// @param folder exists and is empty; takes the importer's files, and others while this is open
  public BulkWriter(Path folder) {
    this.patents = new BulkIdentity(folder);
    this.told = new SetAside(folder);
    this.inventors = new SetAside(folder);
    this.names = new BulkHolders(folder);
    this.store = new BulkStore(folder);
  }

  /// Looks at facts of a file for the first time. One thread only.
  public void survey(String file, List<Sourced> facts) {
    for (var sourced : UseStatements.withPatents(facts)) {
      switch (sourced.fact()) {
        case PatentFact fact -> {
          PartyStatements.announce(holders, fact);
          var others = patents.note(fact);
          if (!others.isEmpty()) {
            refusals.contradicts(file, sourced, others);
          }
        }
        case OrganizationFact fact -> {
          OrganizationStatements.announce(holders, fact);
          OrganizationStatements.state(rest, restMentions, fact, source(file, sourced));
        }
        case ChainNode node -> {
          nodes.add(node);
          nodeIds.add(IndustryStatements.nodeId(node.id()));
        }
        default -> {}
      }
    }
  }

  /// Ends the survey; from here on facts are written.
  public void surveyed() {
    rest.settleNew();
    rest.settled(NodeLabel.HOLDER)
        .forEach(
            (id, holder) ->
                places.put(
                    id,
                    holder.claims().shown().get("regionPath") instanceof String path ? path : ""));
    placer = Placer.of(nodes);
  }

  /// Writes facts of a file that [#survey] has seen; several threads may.
  public void write(String file, List<Sourced> facts) {
    var batch = new StatementBatch();
    var mentions = new HolderMentions(new WriterMemory());
    for (var sourced : UseStatements.withPatents(refusals.onKnownNodes(file, facts, nodeIds))) {
      var source = source(file, sourced);
      switch (sourced.fact()) {
        case PatentFact fact -> {
          if (!refusals.contains(file, sourced)) {
            state(batch, mentions, fact, source);
          }
        }
        case OrganizationFact _ -> {} // The survey stated it.
        case TransferFact fact -> state(batch, mentions, file, sourced, fact);
        default -> {
          synchronized (rest) {
            FactWriter.state(
                rest,
                new HolderStatements(rest, restMentions, holders),
                Map.of(),
                sourced.fact(),
                source);
          }
        }
      }
    }
    names.add(mentions);
    write(batch);
  }

  private void state(
      StatementBatch batch, HolderMentions mentions, PatentFact fact, String source) {
    long patent = patents.patent(fact);
    var id = ownId(fact);
    if (fact.application() != null) {
      refusals.found(patent, id);
    }
    if (patents.isToldOnce(patent)) {
      PatentStatements.state(batch, id, fact, source);
      PartyStatements.state(batch, mentions, holders, id, fact, source);
    } else {
      var kept = new KeptStatements();
      PatentStatements.state(kept, id, fact, source);
      PartyStatements.state(kept, mentions, holders, id, fact, source);
      told.add(patent, kept.statements());
    }
  }

  /// A transfer is kept with the rest; that a patent has it, with the patent.
  private void state(
      StatementBatch batch,
      HolderMentions mentions,
      String file,
      Sourced sourced,
      TransferFact transfer) {
    var ids = new IdentityHashMap<Fact, String>();
    var hashes = new HashMap<String, Long>();
    for (var patent : transfer.patents()) {
      if (!refusals.contains(file, new Sourced(patent, sourced.at(), sourced.record()))) {
        ids.put(patent, ownId(patent));
        hashes.put(ownId(patent), patents.patent(patent));
      }
    }
    var kept = new KeptStatements();
    var named = new HolderStatements(kept, mentions, holders);
    UseStatements.state(kept, named, ids, transfer, source(file, sourced));
    for (var statement : kept.statements()) {
      var hash = statement instanceof Statement.OfEdge edge ? hashes.get(edge.from()) : null;
      if (hash == null) {
        synchronized (rest) {
          KeptStatements.tell(List.of(statement), "", rest);
        }
      } else if (patents.isToldOnce(hash)) {
        KeptStatements.tell(List.of(statement), ((Statement.OfEdge) statement).from(), batch);
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

  private void write(StatementBatch batch) {
    batch.settleNew();
    var derivation = new PatentDerivation(Objects.requireNonNull(placer, "surveyed() comes first"));
    derivation.derive(batch);
    PatentRegions.derive(batch, this::registeredPlaces);
    try (var page = store.page()) {
      BulkStore.stated(page, batch);
      store.mentioned(page, batch, NodeLabel.PUBLICATION, patents::isTold);
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
    synchronized (rest) {
      batch
          .mentioned()
          .forEach(
              (label, of) -> {
                if (!NAMED_BY_MANY.contains(label)) {
                  of.forEach((id, properties) -> rest.mention(label, id, properties));
                }
              });
    }
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

  /// Writes what had to wait, and ends the files.
  public List<ImportFile> finish() {
    told.forEachPart(this::join);
    inventors.forEachPart(this::nameInventors);
    names.add(restMentions);
    rest.settleNew();
    Searchable.derive(rest);
    names.write(store, rest);
    try (var page = store.page()) {
      BulkStore.stated(page, rest);
      restMentions
          .registeredKeys()
          .forEach(key -> store.once(page, NodeLabel.HOLDER_NAME, key, Map.of()));
      for (var label : NodeLabel.values()) {
        var stated = rest.settled(label).keySet();
        store.mentioned(
            page,
            rest,
            label,
            id -> stated.contains(id) || label == NodeLabel.PUBLICATION && patents.isTold(id));
      }
    }
    return store.finish();
  }

  /// Writes patents of which several records tell, one batch a part.
  private void join(Map<Long, List<List<Statement>>> patents) {
    var batch = new StatementBatch();
    for (var records : patents.values()) {
      var id = idOf(records.stream().flatMap(List::stream).flatMap(BulkWriter::patentOf).toList());
      records.forEach(statements -> KeptStatements.tell(statements, id, batch));
    }
    write(batch);
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

  /// The facts that were not written, and why; call when all facts are.
  public List<OfFile> refused() {
    return refusals.all();
  }

  static String source(String file, Sourced sourced) {
    return new SourceRef(file, sourced.record()).toString();
  }

  @Override
  public void close() {
    patents.close();
    told.close();
    inventors.close();
    names.close();
    store.close();
  }
}
