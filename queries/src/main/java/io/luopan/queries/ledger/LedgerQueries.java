package io.luopan.queries.ledger;

import io.luopan.queries.GraphReader;
import io.luopan.queries.graph.DatasetQueries;
import io.luopan.queries.graph.PerVersion;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// The questions about what is declared, listed and found essential. All of one request speak of
/// one version of the graph.
public final class LedgerQueries {
  private final PerVersion<Ledger> ledgers;

  public LedgerQueries(GraphReader graph, DatasetQueries dataset) {
    this.ledgers =
        new PerVersion<>(
            graph,
            dataset,
            Ledger.class,
            release -> new LedgerReader(graph).read(release),
            () -> "Declarations and lists are being read for the first time; ask again soon.");
  }

  /// Begins to read what the first question will need.
  public void prepare() {
    ledgers.prepare();
  }

  /// @param standard an id
  public PoolCoverage coverage(String standard, LocalDate asOf) {
    var ledger = ledgers.current();
    return new CoverageCount(ledger, ledger.standards().sameAs(standard), asOf).count(asOf);
  }

  /// @param standard an id
  public ClaimedPatents claimed(String standard, LocalDate asOf) {
    var ledger = ledgers.current();
    return ClaimedPatents.of(ledger, ledger.standards().sameAs(standard), asOf);
  }

  /// @param patents the ids of those that count; all where absent
  /// @param top how many standards
  /// @param holders how many declarants of each
  public ClaimsByStandard byStandard(
      @Nullable Collection<String> patents, LocalDate asOf, int top, int holders) {
    var ledger = ledgers.current();
    return new ClaimsCount(
            ledger,
            LedgerReader.day(asOf),
            patents == null ? null : ledger.rights().places(patents))
        .count(top, holders);
  }

  /// @param left id of a pool
  public PoolOverlap overlap(String left, String right, LocalDate asOf) {
    var ledger = ledgers.current();
    return new OverlapCount(ledger, asOf).count(ledger.pool(left), ledger.pool(right));
  }

  public PoolExpiry expiry(String pool, LocalDate asOf) {
    var ledger = ledgers.current();
    return new ExpiryCount(ledger, asOf).count(ledger.pool(pool), asOf);
  }

  public PoolShares shares(String pool, LocalDate asOf, PoolShares.Parameters parameters) {
    var ledger = ledgers.current();
    return new SharesCount(ledger, ledger.pool(pool), asOf, parameters).count();
  }

  public PoolHistory history(String pool, LocalDate asOf) {
    var ledger = ledgers.current();
    return new HistoryCount(ledger, ledger.pool(pool)).collect(asOf);
  }

  public PoolChecks checks(String pool, LocalDate asOf) {
    var ledger = ledgers.current();
    return new Checks(ledger, ledger.pool(pool), asOf).make();
  }

  public RoyaltyStack stack(RoyaltyStack.Question question, LocalDate on) {
    return new StackCount(ledgers.current(), question, on).add(on);
  }
}
