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
    return load(driver, SmallGraph.class, "small-graph.cypher");
  }

  /// The graph of a file beside a class.
  public static Questions load(Driver driver, Class<?> beside, String file) {
    Migrations.apply(driver);
    add(driver, beside, file);
    return Questions.of(new GraphReader(driver, Duration.ofSeconds(20)), "test");
  }

  /// Runs a file beside a class.
  public static void add(Driver driver, Class<?> beside, String file) {
    try (var session = driver.session();
        var in = beside.getResourceAsStream(file)) {
      session.run(new String(in.readAllBytes(), StandardCharsets.UTF_8)).consume();
      session.run("CALL db.awaitIndexes(60)").consume();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
