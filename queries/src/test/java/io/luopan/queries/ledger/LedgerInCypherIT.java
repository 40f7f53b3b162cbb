package io.luopan.queries.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.luopan.embedded.junit.WithGraph;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Questions;
import io.luopan.queries.ledger.CypherLedger.AtOffice;
import io.luopan.queries.ledger.CypherLedger.Declarant;
import io.luopan.queries.ledger.PoolShares.OfRule;
import io.luopan.queries.ledger.PoolShares.Parameters;
import io.luopan.queries.ledger.PoolShares.Rule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// The ledger and plain Cypher count the same of a few thousand made-up claims.
@WithGraph
class LedgerInCypherIT {
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2021, 6, 1), LocalDate.of(2026, 1, 1));
  private static LedgerQueries ledger;
  private static CypherLedger cypher;

  @BeforeAll
  static void make(Driver driver) {
    SyntheticClaims.make(driver, 5_000);
    var graph = new GraphReader(driver, Duration.ofMinutes(2));
    ledger = Questions.of(graph, "test").ledger();
    cypher = new CypherLedger(graph);
  }

  @Test
  void agreeOnCoverage() {
    for (var day : DAYS) {
      for (int s : List.of(100, 101, 104, 125)) {
        var standard = "standard/ETSI TS 138 " + s;

        var counted =
            ledger.coverage(standard, day).holders().stream()
                .filter(of -> of.declared().patents() > 0)
                .map(
                    of ->
                        new Declarant(
                            of.holder(),
                            of.declared().patents(),
                            of.declared().families(),
                            of.listed().families()))
                .toList();

        assertThat(counted).isNotEmpty().isEqualTo(cypher.coverage(standard, day));
      }
    }
  }

  @Test
  void agreeOnOverlap() {
    for (var day : DAYS) {
      for (int left = 0; left < 4; left++) {
        for (int right = left + 1; right < 4; right++) {
          var one = "pool/p" + left;
          var other = "pool/p" + right;

          assertThat(ledger.overlap(one, other, day).sharedFamilies())
              .isPositive()
              .isEqualTo(cypher.sharedFamilies(one, other, day));
        }
      }
    }
  }

  @Test
  void agreeOnExpiry() {
    for (var day : DAYS) {
      for (int pool = 0; pool < 4; pool++) {
        var counted =
            ledger.expiry("pool/p" + pool, day).offices().stream()
                .filter(of -> of.office() != null)
                .map(
                    of ->
                        new AtOffice(
                            String.valueOf(of.office()), of.entries(), of.inForce(), of.lastOn()))
                .toList();

        assertThat(counted).isNotEmpty().isEqualTo(cypher.expiry("pool/p" + pool, day));
      }
    }
  }

  @Test
  void agreeOnShares() {
    for (int pool = 0; pool < 4; pool++) {
      var rule = families(ledger.shares("pool/p" + pool, DAYS.getLast(), Parameters.DEFAULT));
      var asked =
          cypher.shares("pool/p" + pool, DAYS.getLast()).stream()
              .collect(Collectors.toMap(CypherLedger.Share::holder, CypherLedger.Share::families));

      assertThat(rule.holders()).hasSameSizeAs(asked.keySet()).isNotEmpty();
      rule.holders()
          .forEach(of -> assertThat(of.amount()).isEqualTo(asked.get(of.holder()), within(1e-9)));
    }
  }

  private static OfRule families(PoolShares shares) {
    return shares.rules().stream()
        .filter(rule -> rule.rule() == Rule.FAMILY)
        .findFirst()
        .orElseThrow();
  }
}
