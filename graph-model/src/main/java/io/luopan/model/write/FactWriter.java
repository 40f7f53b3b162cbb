package io.luopan.model.write;

import io.luopan.model.Fact;
import io.luopan.model.atlas.AtlasSnapshotFact;
import io.luopan.model.classification.ClassSymbolFact;
import io.luopan.model.classification.ConcordanceFact;
import io.luopan.model.industry.CompanyRoleFact;
import io.luopan.model.industry.IndustryFact;
import io.luopan.model.load.LoadIssue;
import io.luopan.model.load.Loads;
import io.luopan.model.load.SourceRef;
import io.luopan.model.load.Sourced;
import io.luopan.model.navigation.NavigationJudgementFact;
import io.luopan.model.navigation.NavigationProjectFact;
import io.luopan.model.navigation.NavigationRunFact;
import io.luopan.model.party.HolderNames;
import io.luopan.model.party.NamesHolders;
import io.luopan.model.party.OrganizationFact;
import io.luopan.model.party.decision.PartyDecision;
import io.luopan.model.party.matching.Verdict;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.place.RegionFact;
import io.luopan.model.placing.Placer;
import io.luopan.model.pool.PoolFact;
import io.luopan.model.schema.NodeLabel;
import io.luopan.model.standard.DeclarationFact;
import io.luopan.model.standard.EssentialityFact;
import io.luopan.model.standard.StandardFact;
import io.luopan.model.standard.StandardFeatureFact;
import io.luopan.model.standard.StandardUseFact;
import io.luopan.model.use.TransferFact;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.neo4j.driver.TransactionContext;

/// Turns facts into graph: the only writer of entities and of what relates them.
///
/// A batch is written in one transaction of the caller's, best of a [WritingSession], which also
/// moves the load's checkpoint and holds the graph's writing lock.
/// Writing the same fact of the same source again changes nothing, and the order of facts and files
/// does not matter for what is stored.
public final class FactWriter {
  private final Placer placer;
  private final WriterMemory memory = new WriterMemory();

  /// @param placer places patents on the chain nodes that the graph has
  public FactWriter(Placer placer) {
    this.placer = placer;
  }

  /// A fact that was not written, and why.
  public record Refused(Sourced fact, LoadIssue issue) {}

  /// Writes facts of one file.
  ///
  /// @param file the file part of a source reference
  /// @return the facts that contradict the graph and were left out
  public List<Refused> write(TransactionContext tx, String file, List<Sourced> told) {
    var refused = new ArrayList<Refused>();
    var facts = UseStatements.withPatents(ChainNodeReferences.known(tx, told, refused));
    memory.continueAt(Loads.lock(tx));
    var batch = new StatementBatch(memory);
    var mentions = new HolderMentions(memory);
    var patents = identified(tx, facts, refused);
    var identity = holderIdentity(tx, facts, memory);
    var inventors = InventorIdentity.of(tx, patents.keySet());
    var holders = new HolderStatements(batch, mentions, identity);
    for (var sourced : facts) {
      var source = new SourceRef(file, sourced.record()).toString();
      if (sourced.fact() instanceof PatentFact fact) {
        var id = patents.get(fact);
        if (id != null) {
          PatentStatements.state(batch, inventors, id, fact, source);
          PartyStatements.state(batch, mentions, identity, id, fact, source);
        }
      } else {
        state(batch, holders, patents, sourced.fact(), source);
      }
    }
    store(tx, batch, mentions, identity, decided(facts, PartyKind.HOLDER));
    var decided = decided(facts, PartyKind.INVENTOR);
    decided.addAll(inventors.met());
    InventorMoves.settle(tx, decided);
    return refused;
  }

  /// States any fact but a patent's.
  ///
  /// @param patents the ids of the patents that facts are about
  static void state(
      Statements batch,
      HolderStatements holders,
      Map<Fact, String> patents,
      Fact said,
      String source) {
    switch (said) {
      case OrganizationFact fact ->
          OrganizationStatements.state(batch, holders.mentions(), fact, source);
      case RegionFact fact -> PlaceStatements.state(batch, fact, source);
      case ClassSymbolFact fact -> ClassSymbols.state(batch, fact, source);
      case ConcordanceFact fact -> ClassSymbols.state(batch, fact, source);
      case TransferFact fact -> UseStatements.state(batch, holders, patents, fact, source);
      case CompanyRoleFact fact -> CompanyRoleStatements.state(batch, holders, fact, source);
      case StandardFact fact -> StandardStatements.state(batch, fact, source);
      case StandardFeatureFact fact -> StandardStatements.state(batch, fact, source);
      case StandardUseFact fact -> StandardStatements.state(batch, holders, fact, source);
      case DeclarationFact fact -> DeclarationStatements.state(batch, holders, fact, source);
      case EssentialityFact fact -> DeclarationStatements.state(batch, holders, fact, source);
      case PoolFact fact -> new PoolStatements(batch, holders).state(fact, source);
      case PartyDecision fact -> DecisionStatements.state(batch, holders.mentions(), fact, source);
      case AtlasSnapshotFact fact -> AtlasStatements.state(batch, fact, source);
      case NavigationProjectFact fact -> NavigationStatements.state(batch, fact, source);
      case NavigationRunFact fact -> NavigationStatements.state(batch, fact, source);
      case NavigationJudgementFact fact -> NavigationStatements.state(batch, fact, source);
      case IndustryFact fact -> IndustryStatements.state(batch, fact, source);
      default -> throw new IllegalArgumentException("no statements for " + said.getClass());
    }
  }

  private void store(
      TransactionContext tx,
      StatementBatch batch,
      HolderMentions mentions,
      HolderIdentity identity,
      Set<String> decided) {
    var renamed = HolderMoves.known(tx, identity.changedKeys());
    batch.settleNodes(tx);
    var derivation = new PatentDerivation(placer);
    derivation.derive(tx, batch);
    Searchable.derive(tx, batch);
    batch.storeAllButPatents(tx);
    var described = batch.known(NodeLabel.HOLDER);
    var elsewhere = batch.changed(NodeLabel.HOLDER, PatentRegions.OF_HOLDERS);
    memory.forget(batch.settled(NodeLabel.HOLDER).keySet());
    mentions.storeHolders(tx, described);
    PatentRegions.derive(tx, batch);
    batch.storePatents(tx);
    batch.storeEdges(tx);
    mentions.storeNames(tx);
    derivation.store(tx, batch);
    var touched = new TreeSet<>(batch.known(NodeLabel.PATENT));
    var moved = HolderMoves.settle(tx, renamed, Map.of(), decided);
    touched.addAll(moved.patents());
    memory.forget(moved.holders());
    memory.forget(identity.changedHolders());
    touched.addAll(PatentRegions.firstAppliedBy(tx, elsewhere));
    PatentRegions.settle(tx, touched);
    NumberMatching.settle(tx, batch);
  }

  /// The parties of which the batch decides something that changes where patents count.
  private static Set<String> decided(List<Sourced> facts, PartyKind kind) {
    var parties = new TreeSet<String>();
    for (var sourced : facts) {
      if (sourced.fact() instanceof PartyDecision decision
          && decision.verdict() != Verdict.DOUBTFUL
          && PartyKind.of(decision.a().id()) == kind) {
        parties.add(decision.a().id());
        parties.add(decision.b().id());
      }
    }
    return parties;
  }

  private static Map<Fact, String> identified(
      TransactionContext tx, List<Sourced> facts, List<Refused> refused) {
    var sourced = facts.stream().filter(fact -> fact.fact() instanceof PatentFact).toList();
    var decisions =
        PatentIdentity.decide(tx, sourced.stream().map(fact -> (PatentFact) fact.fact()).toList());
    var patents = new IdentityHashMap<Fact, String>();
    BiConsumer<Sourced, PatentIdentity.Decision> note =
        (fact, decision) -> {
          switch (decision) {
            case PatentIdentity.Decision.Is(var id) -> patents.put(fact.fact(), id);
            case PatentIdentity.Decision.Contradicts(var publication, var owner, var application) ->
                refused.add(
                    new Refused(fact, new PublicationOfAnother(publication, owner, application)));
          }
        };
    for (int i = 0; i < sourced.size(); i++) {
      note.accept(sourced.get(i), decisions.get(i));
    }
    return patents;
  }

  private static HolderIdentity holderIdentity(
      TransactionContext tx, List<Sourced> facts, WriterMemory memory) {
    var keys = new TreeSet<String>();
    for (var sourced : facts) {
      if (sourced.fact() instanceof NamesHolders fact) {
        fact.holderNames().forEach(name -> keys.add(HolderNames.key(name)));
      }
    }
    var identity = HolderIdentity.of(tx, keys, memory);
    for (var sourced : facts) {
      if (sourced.fact() instanceof PatentFact fact) {
        PartyStatements.announce(identity, fact);
      } else if (sourced.fact() instanceof OrganizationFact fact) {
        OrganizationStatements.announce(identity, fact);
      }
    }
    identity.learnDecisions(tx, Set.of());
    return identity;
  }
}
