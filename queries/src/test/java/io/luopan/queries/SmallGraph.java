package io.luopan.queries;

import io.luopan.model.migration.Migrations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.neo4j.driver.Driver;

/// The graph of `small-graph.cypher`, and everything that asks it.
public final class SmallGraph {
  private SmallGraph() {}

  public static Questions load(Driver driver) {
    Migrations.apply(driver);
    try (var session = driver.session();
        var in = SmallGraph.class.getResourceAsStream("small-graph.cypher")) {
      session.run(new String(in.readAllBytes(), StandardCharsets.UTF_8)).consume();
      session.run("CALL db.awaitIndexes(60)").consume();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Questions.of(new GraphReader(driver, Duration.ofSeconds(20)), "test");
  }
}
