package io.luopan.queries.ledger;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.migration.Migrations;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/// A graph of made-up claims, the same each time: 200 holders declare patents of five countries a
/// family for 50 standards; four pools list a fifth; 3 % of the numbers match no patent, 1 % two.
final class SyntheticClaims {
  private static final int BATCH = 10_000;

  private SyntheticClaims() {}

  static void make(Driver driver, int patents) {
    Migrations.apply(driver);
    try (var session = driver.session()) {
      session.run(CypherFiles.read(SyntheticClaims.class, "few")).consume();
      for (var query : List.of("patents", "ambiguous", "claims", "findings")) {
        for (int from = 0; from < patents; from += BATCH) {
          session
              .run(
                  CypherFiles.read(SyntheticClaims.class, query),
                  Map.of("from", from, "to", Math.min(from + BATCH, patents) - 1))
              .consume();
        }
      }
    }
  }
}
