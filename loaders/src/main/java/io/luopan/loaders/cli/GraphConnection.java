package io.luopan.loaders.cli;

import io.luopan.embedded.DriverLogging;
import io.luopan.embedded.EmbeddedGraph;
import io.luopan.embedded.EmbeddedGraphException;
import io.luopan.embedded.EmbeddedSettings;
import io.luopan.model.migration.Migrations;
import io.luopan.model.write.ReferenceData;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;

/// A graph that is ready to use: schema and reference data up to date.
///
/// It is the server that was named, or the embedded graph: the one that runs already (say, under
/// `serve`), else one started for this process and closed with it.
public final class GraphConnection implements AutoCloseable {
  private final Driver driver;
  private final URI uri;
  private final String username;
  private final String password;
  private final @Nullable EmbeddedGraph started;

  private GraphConnection(
      URI uri, String username, String password, @Nullable EmbeddedGraph started) {
    this.uri = uri;
    this.username = username;
    this.password = password;
    this.started = started;
    this.driver = GraphDatabase.driver(uri, auth(username, password), config());
  }

  /// @throws StoreUnavailableException when the graph cannot be reached or started
  public static GraphConnection open(GraphOptions options) {
    var connection = connect(options);
    try {
      connection.driver.verifyConnectivity();
      Migrations.apply(connection.driver);
      ReferenceData.bringUpToDate(connection.driver);
      return connection;
    } catch (Neo4jException e) {
      connection.close();
      throw new StoreUnavailableException(
          "The graph at %s cannot be used: %s".formatted(options.place(), e.getMessage()), e);
    }
  }

  private static GraphConnection connect(GraphOptions options) {
    if (options.neo4j() != null) {
      return new GraphConnection(
          URI.create(options.neo4j()),
          environment("LUOPAN_NEO4J_USERNAME", "neo4j"),
          environment("LUOPAN_NEO4J_PASSWORD", ""),
          null);
    }
    try {
      var running = EmbeddedGraph.running(options.data());
      if (running.isPresent()) {
        var graph = running.get();
        return new GraphConnection(graph.boltUri(), graph.username(), graph.password(), null);
      }
      var graph = EmbeddedGraph.start(EmbeddedSettings.of(options.data()));
      return new GraphConnection(graph.boltUri(), graph.username(), graph.password(), graph);
    } catch (EmbeddedGraphException e) {
      throw new StoreUnavailableException(String.valueOf(e.getMessage()), e);
    }
  }

  public Driver driver() {
    return driver;
  }

  public URI uri() {
    return uri;
  }

  public String username() {
    return username;
  }

  public String password() {
    return password;
  }

  private static AuthToken auth(String username, String password) {
    return password.isEmpty() ? AuthTokens.none() : AuthTokens.basic(username, password);
  }

  private static Config config() {
    return DriverLogging.of(Config.builder())
        .withConnectionTimeout(15, TimeUnit.SECONDS)
        .withMaxTransactionRetryTime(60, TimeUnit.SECONDS)
        .withUserAgent("luopan")
        .build();
  }

  private static String environment(String name, String fallback) {
    return Optional.ofNullable(System.getenv(name)).orElse(fallback);
  }

  @Override
  public void close() {
    driver.close();
    if (started != null) {
      started.close();
    }
  }
}
