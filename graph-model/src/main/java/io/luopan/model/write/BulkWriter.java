package io.luopan.model.write;

import io.luopan.model.bulk.ImportFile;
import io.luopan.model.industry.IndustryFact.ChainNode;
import io.luopan.model.load.SourceRef;
import io.luopan.model.load.Sourced;
import io.luopan.model.party.OrganizationFact;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.placing.Placer;
import io.luopan.model.schema.NodeLabel;
import io.luopan.model.use.TransferFact;
import io.luopan.model.write.FactWriter.Refused;
import io.luopan.model.write.StatementBatch.Settled;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Turns facts into the files of Neo4j's importer: the graph that [FactWriter] would make of the
/// same facts in an empty store.
///
/// Facts are given twice, in the same order: first [#survey] finds out who is who, then [#write]
/// writes the patents of which one record tells at once and sets aside the others, and all that is
/// said of other things, which [#finish] puts together. So what is in memory does not grow with the
/// number of facts, but for the names and places of the organizations that registers describe.
public final class BulkWriter implements AutoCloseable {
  private final BulkStore store;
  private final BulkPatents patents;
  private final HolderIdentity holders = HolderIdentity.ofNobody();
  private final BulkHolders names;
  private final BulkGathering others;
  private final List<ChainNode> nodes = new ArrayList<>();
  private final Set<String> nodeIds = new HashSet<>();
  private final BulkRefusals refusals = new BulkRefusals();

  /// A fact of a file that was not written, and why.
  public record OfFile(String file, Refused refused) {}

  /// @param folder exists and is empty; takes the importer's files, and others while this is open
  public BulkWriter(Path folder) {
    this.store = new BulkStore(folder);
    this.patents = new BulkPatents(folder, store);
    this.names = new BulkHolders(folder);
    this.others = new BulkGathering(folder, store);
  }

  /// What facts say of things that other facts may tell of, too.
  public static final class Waiting {
    private final KeptStatements said = new KeptStatements();

    private Waiting() {}
  }

  /// Looks at facts of a file for the first time. One thread only.
  public void survey(String file, List<Sourced> facts) {
    var said = new KeptStatements();
    var mentions = new HolderMentions(new WriterMemory());
    for (var sourced : UseStatements.withPatents(facts)) {
      switch (sourced.fact()) {
        case PatentFact fact -> {
          PartyStatements.announce(holders, fact);
          var contradicted = patents.note(fact);
          if (!contradicted.isEmpty()) {
            refusals.contradicts(file, sourced, contradicted);
          }
        }
        case OrganizationFact fact -> {
          OrganizationStatements.announce(holders, fact);
          OrganizationStatements.state(said, mentions, fact, source(file, sourced));
        }
        case ChainNode node -> {
          nodes.add(node);
          nodeIds.add(IndustryStatements.nodeId(node.id()));
        }
        default -> {}
      }
    }
    others.add(said.statements());
    names.add(mentions);
    try (var page = store.page()) {
      mentions
          .registeredKeys()
          .forEach(key -> store.once(page, NodeLabel.HOLDER_NAME, key, Map.of()));
    }
  }

  /// Ends the survey; from here on facts are written.
  public void surveyed() {
    var places = new HashMap<String, String>();
    others.forEachPart(
        part ->
            part.settled(NodeLabel.HOLDER)
                .forEach((id, holder) -> places.put(id, registeredPlace(holder))));
    patents.surveyed(Placer.of(nodes), places);
  }

  private static String registeredPlace(Settled holder) {
    return holder.claims().shown().get("regionPath") instanceof String path ? path : "";
  }

  /// Writes facts of a file that [#survey] has seen; several threads may.
  ///
  /// @return what has to be kept in the order of the facts, by one thread ([#keep])
  public Waiting write(String file, List<Sourced> facts) {
    var batch = new StatementBatch();
    var waiting = new Waiting();
    var mentions = names.mentions();
    var named = new HolderStatements(waiting.said, mentions, holders);
    for (var sourced : UseStatements.withPatents(refusals.onKnownNodes(file, facts, nodeIds))) {
      var source = source(file, sourced);
      switch (sourced.fact()) {
        case PatentFact fact -> {
          if (!refusals.contains(file, sourced)) {
            var id = patents.state(batch, named, fact, source);
            if (fact.application() != null) {
              refusals.found(patents.hash(fact), id);
            }
          }
        }
        case OrganizationFact _ -> {} // The survey stated it.
        case TransferFact fact ->
            patents.state(batch, named, fact, accepted(file, sourced, fact), source);
        default -> FactWriter.state(waiting.said, named, Map.of(), sourced.fact(), source);
      }
    }
    names.add(mentions);
    patents.write(batch, waiting.said);
    return waiting;
  }

  /// The patents of a transfer that contradict no others.
  private List<PatentFact> accepted(String file, Sourced sourced, TransferFact transfer) {
    return transfer.patents().stream()
        .filter(
            patent -> !refusals.contains(file, new Sourced(patent, sourced.at(), sourced.record())))
        .toList();
  }

  /// Keeps what [#write] returned until [#finish].
  public void keep(Waiting waiting) {
    others.add(waiting.said.statements());
  }

  /// Writes what had to wait, and ends the files.
  public List<ImportFile> finish() {
    patents.finish(others::add);
    for (int part = 0; part < SetAside.PARTS; part++) {
      var gathered = others.part(part);
      Searchable.derive(gathered);
      names.write(part, store, gathered);
      write(gathered);
    }
    return store.finish();
  }

  private void write(StatementBatch gathered) {
    try (var page = store.page()) {
      BulkStore.stated(page, gathered);
      for (var label : NodeLabel.values()) {
        var stated = gathered.settled(label).keySet();
        store.mentioned(
            page,
            gathered,
            label,
            id -> stated.contains(id) || label == NodeLabel.PUBLICATION && patents.isTold(id));
      }
    }
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
    names.close();
    others.close();
    store.close();
  }
}
