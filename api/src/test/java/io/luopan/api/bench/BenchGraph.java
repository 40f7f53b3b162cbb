package io.luopan.api.bench;

import io.luopan.api.LuopanServer;
import io.luopan.embedded.DriverLogging;
import io.luopan.embedded.EmbeddedGraph;
import io.luopan.embedded.EmbeddedSettings;
import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.migration.Migrations;
import io.luopan.model.write.ReferenceData;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

/// A fresh embedded graph with schema and reference data, as `./luopan load` finds it; its folder
/// goes when it is closed.
record BenchGraph(EmbeddedGraph engine, Driver driver, TemporaryFolder folder)
    implements AutoCloseable {

  static BenchGraph start() {
    var folder = TemporaryFolder.make();
    var engine = EmbeddedGraph.start(EmbeddedSettings.of(folder.path()));
    var driver =
        GraphDatabase.driver(
            engine.boltUri(),
            AuthTokens.basic(engine.username(), engine.password()),
            DriverLogging.only());
    Migrations.apply(driver);
    ReferenceData.bringUpToDate(driver);
    return new BenchGraph(engine, driver, folder);
  }

  LuopanServer.Graph address() {
    return new LuopanServer.Graph(
        engine.boltUri().toString(), engine.username(), engine.password());
  }

  List<Record> ask(Class<?> owner, String query) {
    try (var session = driver.session()) {
      return session.run(CypherFiles.read(owner, query), Map.of()).list();
    }
  }

  /// Lets the indexes of this graph settle, as a graph that has been up for a while has.
  BenchGraph settled() {
    try (var session = driver.session()) {
      session.run("CALL db.awaitIndexes(300)").consume();
    }
    return this;
  }

  @Override
  public void close() {
    driver.close();
    engine.close();
    folder.close();
  }
}
