package io.luopan.queries.landscape;

import io.luopan.model.party.HolderRole;
import io.luopan.model.place.RegionLevel;
import io.luopan.model.use.TransferKind;
import io.luopan.queries.GraphReader;
import io.luopan.queries.ledger.LedgerQueries;
import io.luopan.queries.patent.PatentSets;
import io.luopan.queries.projection.FilterMeaning;
import io.luopan.queries.projection.Projections;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The tables of a landscape, each asked by itself.
public final class LandscapeQueries {
  private final LandscapeReader reader;
  private final LedgerQueries ledger;

  public LandscapeQueries(
      GraphReader graph, Projections projections, FilterMeaning meaning, LedgerQueries ledger) {
    this.ledger = ledger;
    this.reader = new LandscapeReader(graph, new PatentSets(graph), projections, meaning);
  }

  /// How many patents and simple families a landscape speaks of.
  public record Size(long patents, long families) {}

  public Size size(Landscape of) {
    var size = reader.counts(of).size();
    return new Size(size.patents(), size.families());
  }

  /// The last day of which publications are loaded, and the last year whose filings all are.
  public record Known(LocalDate until, int lastYear) {}

  public Known known(Landscape of) {
    var until = reader.knownUntil(of);
    return new Known(until, LandscapeReader.lastCompleteYear(until));
  }

  /// @param lastYear the last complete year, as [#known] tells it
  public Summary summary(Landscape of, int lastYear) {
    return Summaries.of(reader, of, lastYear);
  }

  public Trend trend(Landscape of) {
    return Trends.of(reader, of);
  }

  public RegionTable regions(Landscape of, RegionLevel level, int top) {
    return RegionTables.of(reader, of, level, top);
  }

  public Flow flow(Landscape of, FlowOrigin origin, int top) {
    return Flows.of(reader, of, origin, top);
  }

  public HolderTable holders(Landscape of, HolderRole role, int top) {
    return HolderTables.of(reader, of, role, top);
  }

  public BranchTable branches(Landscape of, int top) {
    return Branches.of(reader, of, top);
  }

  public LegalStatuses legalStatus(Landscape of) {
    return Statuses.of(reader, of);
  }

  public LifeCurve lifeCycle(Landscape of) {
    return LifeCycles.of(reader, of);
  }

  public CollaborationNetwork coApplicants(Landscape of, int most) {
    return Networks.coApplicants(reader, of, most);
  }

  public CollaborationNetwork coInventors(Landscape of, int most) {
    return Networks.coInventors(reader, of, most);
  }

  public JointFilings jointFilings(Landscape of) {
    return Networks.joint(reader, of);
  }

  public InventorMoves inventorMoves(Landscape of, int top) {
    return Moves.of(reader, of, top);
  }

  public MainPath mainPath(Landscape of, MainPathSearch search, int keyRoutes) {
    return MainPaths.of(reader, of, search, keyRoutes);
  }

  public ClassPairTable classPairs(Landscape of, int top) {
    return ClassPairs.of(reader, of, top);
  }

  public NodeMatrix holderMatrix(Landscape of, HolderRole role, int rows, int columns) {
    return Matrices.ofHolders(reader, of, role, rows, columns);
  }

  public NodeMatrix regionMatrix(Landscape of, RegionLevel level, int rows, int columns) {
    return Matrices.ofRegions(reader, of, level, rows, columns);
  }

  public CorePatentTable corePatents(Landscape of, int top) {
    return CorePatents.of(reader, of, top);
  }

  public ForeignDependence foreignDependence(Landscape of) {
    return Dependences.of(reader, of);
  }

  /// @param moved the kinds of conveyances of which flows are made
  public TransferTable transfers(
      Landscape of, Set<TransferKind> moved, RegionLevel level, int top) {
    return Conveyances.of(reader, of, moved, level, top);
  }

  /// @param holders how many declarants of each standard
  public StandardTable standards(Landscape of, int top, int holders) {
    return StandardTables.of(reader, ledger, of, top, holders);
  }

  /// @param means and effects, each at most 20
  public EffectMatrix effectMatrix(
      Landscape of, List<EffectMatrix.Term> means, List<EffectMatrix.Term> effects) {
    return EffectMatrices.of(reader, of, means, effects);
  }
}
