package io.luopan.api;

import java.io.IOException;
import org.neo4j.driver.Driver;

/// What every document of this folder finds an answer in.
final class AskedGraph {
  private AskedGraph() {}

  static void load(Driver driver) throws IOException {
    SmallGraph.load(
        driver,
        "landscape/small-transfers-graph.cypher",
        "comparison/SystemComparisonQueriesIT/secondSystem.cypher");
    KeptPools.keep(driver);
    KeptAtlases.keep(driver);
    KeptNavigation.keep(driver);
    RadioFacts.write(driver);
  }
}
