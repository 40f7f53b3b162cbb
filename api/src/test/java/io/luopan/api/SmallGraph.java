package io.luopan.api;

import io.luopan.model.migration.Migrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.driver.Driver;

/// The small graph that the tests of `queries` count, and what they lay beside it.
final class SmallGraph {
  private static final Path FIXTURES =
      Path.of(System.getProperty("luopan.root"))
          .resolve("queries/src/test/resources/io/luopan/queries");

  private SmallGraph() {}

  static void load(Driver driver, String... beside) throws IOException {
    Migrations.apply(driver);
    run(driver, Files.readString(FIXTURES.resolve("small-graph.cypher")));
    for (var name : beside) {
      run(driver, Files.readString(FIXTURES.resolve(name)));
    }
    run(driver, "CALL db.awaitIndexes(60)");
  }

  static void run(Driver driver, String cypher) {
    try (var session = driver.session()) {
      session.run(cypher).consume();
    }
  }
}
