package io.luopan.queries.licensing;

import io.luopan.queries.GraphReader;
import io.luopan.queries.graph.DatasetQueries;
import io.luopan.queries.industry.ChainNodeQueries;
import io.luopan.queries.ledger.LedgerQueries;
import io.luopan.queries.standard.StandardGapQueries;

/// The questions of this package.
public record LicensingQueries(
    PoolCandidateQueries poolCandidates,
    CrossLicenceQueries crossLicences,
    StandardGapQueries standardGaps) {

  public static LicensingQueries of(
      GraphReader graph,
      ChainNodeQueries chainNodes,
      LedgerQueries ledger,
      DatasetQueries dataset) {
    return new LicensingQueries(
        new PoolCandidateQueries(graph, chainNodes, ledger, dataset),
        new CrossLicenceQueries(graph, dataset),
        new StandardGapQueries(graph, chainNodes, dataset));
  }
}
