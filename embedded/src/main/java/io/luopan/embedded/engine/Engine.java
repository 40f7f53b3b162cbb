package io.luopan.embedded.engine;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.SettingValueParsers;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/// Neo4j Community in this JVM, Bolt on 127.0.0.1 only, the store and its logs below the data
/// folder. The settings are those that 5.26 and 2026.x both have.
record Engine(DatabaseManagementService service) implements AutoCloseable {

  private static final long LOG_ROTATION_BYTES = 32L << 20;

  /// Throws [StoreInUseException] when another process holds the store.
  static Engine start(EngineArguments arguments) {
    try {
      return new Engine(builder(arguments).build());
    } catch (RuntimeException e) {
      if (Stream.iterate(e, t -> t != null, Throwable::getCause).anyMatch(Engine::isLockFailure)) {
        throw new StoreInUseException(arguments.data(), e);
      }
      throw e;
    }
  }

  private static DatabaseManagementServiceBuilder builder(EngineArguments arguments) {
    var loopback = new SocketAddress("127.0.0.1", arguments.port());
    return new DatabaseManagementServiceBuilder(arguments.data())
        .setConfig(GraphDatabaseSettings.default_listen_address, new SocketAddress("127.0.0.1"))
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, loopback)
        .setConfig(BoltConnector.advertised_address, loopback)
        .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
        // Else a close waits ten seconds for idle Bolt threads.
        .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ZERO)
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        .setConfig(GraphDatabaseSettings.allow_file_urls, false)
        .setConfig(
            GraphDatabaseSettings.pagecache_memory,
            SettingValueParsers.BYTES.parse(arguments.pageCache()))
        .setConfig(GraphDatabaseSettings.keep_logical_logs, "100M size")
        .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, LOG_ROTATION_BYTES)
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false);
  }

  // By name: the class moved between 5.26 and 2026.x.
  private static boolean isLockFailure(Throwable failure) {
    return failure.getClass().getSimpleName().equals("FileLockException");
  }

  /// Lets `username` in with this password; idempotent.
  void setPassword(String username, String password) {
    service
        .database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
        .executeTransactionally(
            "CREATE OR REPLACE USER $username SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
            Map.of("username", username, "password", password));
  }

  int boltPort() {
    var system = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
    return system
        .getDependencyResolver()
        .resolveDependency(ConnectorPortRegister.class)
        .getLocalAddress(ConnectorType.BOLT)
        .getPort();
  }

  @Override
  public void close() {
    service.shutdown();
  }
}
