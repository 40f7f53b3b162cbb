package io.luopan.queries;

import io.luopan.queries.atlas.AtlasQueries;
import io.luopan.queries.atlas.AtlasSnapshotQueries;
import io.luopan.queries.candidate.CandidateQueries;
import io.luopan.queries.classification.ClassQueries;
import io.luopan.queries.comparison.GapHistoryQueries;
import io.luopan.queries.comparison.RegionComparisonQueries;
import io.luopan.queries.comparison.SystemComparisonQueries;
import io.luopan.queries.gap.ChainGapQueries;
import io.luopan.queries.gap.WhatIfQueries;
import io.luopan.queries.graph.DatasetQueries;
import io.luopan.queries.graph.EntityQueries;
import io.luopan.queries.graph.PathQueries;
import io.luopan.queries.graph.ProvenanceQueries;
import io.luopan.queries.graph.SubgraphQueries;
import io.luopan.queries.industry.ChainNodeQueries;
import io.luopan.queries.industry.ChainQueries;
import io.luopan.queries.industry.SystemQueries;
import io.luopan.queries.landscape.LandscapeQueries;
import io.luopan.queries.ledger.LedgerQueries;
import io.luopan.queries.licensing.LicensingQueries;
import io.luopan.queries.navigation.ChainGaps;
import io.luopan.queries.navigation.NavigationQueries;
import io.luopan.queries.navigation.NavigationRuns;
import io.luopan.queries.page.Cursors;
import io.luopan.queries.party.Holder;
import io.luopan.queries.party.HolderMatchQueries;
import io.luopan.queries.party.HolderQueries;
import io.luopan.queries.party.Inventor;
import io.luopan.queries.party.InventorQueries;
import io.luopan.queries.party.PartyReviews;
import io.luopan.queries.patent.ClaimQueries;
import io.luopan.queries.patent.NumberQueries;
import io.luopan.queries.patent.PatentPages;
import io.luopan.queries.patent.PatentQueries;
import io.luopan.queries.place.RegionQueries;
import io.luopan.queries.pool.AllianceQueries;
import io.luopan.queries.pool.ListingQueries;
import io.luopan.queries.pool.MembershipQueries;
import io.luopan.queries.pool.PoolQueries;
import io.luopan.queries.pool.ProgrammeQueries;
import io.luopan.queries.projection.ColumnHolders;
import io.luopan.queries.projection.ColumnPatents;
import io.luopan.queries.projection.FilterMeaning;
import io.luopan.queries.projection.Projections;
import io.luopan.queries.search.SearchQueries;
import io.luopan.queries.standard.DeclarationQueries;
import io.luopan.queries.standard.FindingQueries;
import io.luopan.queries.standard.StandardPages;
import io.luopan.queries.standard.StandardQueries;
import io.luopan.queries.use.TransferQueries;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// All that can be asked of one graph, by subject.
public record Questions(
    PatentQueries patents,
    PatentPages patentPages,
    NumberQueries numbers,
    TransferQueries transfers,
    HolderQueries holders,
    HolderMatchQueries holderMatches,
    PartyReviews<Holder> holderReviews,
    InventorQueries inventors,
    PartyReviews<Inventor> inventorReviews,
    RegionQueries regions,
    ClassQueries classes,
    SystemQueries systems,
    ChainQueries chains,
    ChainNodeQueries chainNodes,
    ChainGapQueries gaps,
    RegionComparisonQueries regionComparisons,
    GapHistoryQueries gapHistories,
    SystemComparisonQueries systemComparisons,
    WhatIfQueries whatIfs,
    CandidateQueries candidates,
    AtlasQueries atlases,
    AtlasSnapshotQueries atlasSnapshots,
    LandscapeQueries landscapes,
    ClaimQueries claims,
    LedgerQueries ledger,
    LicensingQueries licensing,
    StandardQueries standards,
    StandardPages standardPages,
    DeclarationQueries declarations,
    FindingQueries findings,
    PoolQueries pools,
    ProgrammeQueries programmes,
    ListingQueries listings,
    MembershipQueries memberships,
    AllianceQueries alliances,
    NavigationQueries navigation,
    NavigationRuns navigationRuns,
    EntityQueries entities,
    SubgraphQueries subgraphs,
    PathQueries paths,
    SearchQueries search,
    ProvenanceQueries provenance,
    DatasetQueries dataset,
    Projections projections,
    Cursors cursors) {

  /// @param cursorSecret signs cursors; where it is empty, the store's own identity does
  public static Questions of(GraphReader graph, String cursorSecret) {
    return of(graph, cursorSecret, null);
  }

  /// @param columns the folder that keeps what gaps are counted in for the next start, or null
  public static Questions of(GraphReader graph, String cursorSecret, @Nullable Path columns) {
    var dataset = new DatasetQueries(graph);
    var cursors = new Cursors(cursorSecret.isEmpty() ? dataset.installation() : cursorSecret);
    var projections = new Projections(graph, dataset, columns);
    var meaning = new FilterMeaning(graph);
    var patents = new PatentQueries(graph);
    var holders = new HolderQueries(graph, cursors, new ColumnHolders(projections));
    var inventors = new InventorQueries(graph);
    var regions = new RegionQueries(graph);
    var classes = new ClassQueries(graph);
    var systems = new SystemQueries(graph);
    var chains = new ChainQueries(graph, cursors);
    var chainNodes = new ChainNodeQueries(graph, cursors);
    var gaps = new ChainGapQueries(projections, chainNodes);
    var candidates = new CandidateQueries(graph, gaps, chainNodes, cursors);
    var claims = new ClaimQueries(graph, patents);
    var standards = new StandardQueries(graph, holders, chainNodes);
    var declarations = new DeclarationQueries(graph, cursors, holders, standards, claims);
    var findings = new FindingQueries(graph, cursors, holders, claims);
    var pools = new PoolQueries(graph, cursors, holders, standards, chainNodes);
    var programmes = new ProgrammeQueries(graph, standards);
    var listings = new ListingQueries(graph, cursors, holders, standards, claims);
    var memberships = new MembershipQueries(graph, cursors, holders);
    var alliances = new AllianceQueries(graph, cursors, chainNodes);
    var ledger = new LedgerQueries(graph, dataset);
    var entities =
        new EntityQueries(
            graph,
            patents,
            holders,
            inventors,
            regions,
            classes,
            systems,
            chains,
            chainNodes,
            standards,
            declarations,
            findings,
            pools,
            programmes,
            listings,
            memberships,
            alliances);
    var landscapes = new LandscapeQueries(graph, projections, meaning, ledger);
    var numbers = new NumberQueries(patents);
    return new Questions(
        patents,
        new PatentPages(graph, cursors, new ColumnPatents(projections, meaning, graph)),
        numbers,
        new TransferQueries(graph),
        holders,
        new HolderMatchQueries(graph, holders),
        PartyReviews.ofHolders(graph, cursors, holders),
        inventors,
        PartyReviews.ofInventors(graph, cursors, inventors),
        regions,
        classes,
        systems,
        chains,
        chainNodes,
        gaps,
        new RegionComparisonQueries(gaps),
        new GapHistoryQueries(gaps),
        new SystemComparisonQueries(gaps, chains),
        new WhatIfQueries(graph, gaps),
        candidates,
        new AtlasQueries(graph, gaps, candidates, chains, systems, regions, dataset),
        new AtlasSnapshotQueries(graph, cursors),
        landscapes,
        claims,
        ledger,
        LicensingQueries.of(graph, chainNodes, ledger, dataset),
        standards,
        new StandardPages(graph, cursors, standards),
        declarations,
        findings,
        pools,
        programmes,
        listings,
        memberships,
        alliances,
        new NavigationQueries(graph, cursors),
        new NavigationRuns(
            graph,
            landscapes,
            numbers,
            entities,
            classes,
            dataset,
            new ChainGaps(gaps, chains, regions)),
        entities,
        new SubgraphQueries(graph, entities),
        new PathQueries(graph),
        new SearchQueries(graph, cursors),
        new ProvenanceQueries(graph),
        dataset,
        projections,
        cursors);
  }
}
