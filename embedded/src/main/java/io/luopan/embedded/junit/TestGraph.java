package io.luopan.embedded.junit;

import io.luopan.embedded.DriverLogging;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/// A graph the tests may empty, with its driver and what closes whatever serves it.
record TestGraph(GraphUri uri, Driver driver, Runnable stop) implements AutoCloseable {

  static final String WIPE = "luopan.test.neo4j.wipe";

  static TestGraph of(GraphUri uri, Runnable stop) {
    var driver =
        GraphDatabase.driver(
            uri.uri(),
            AuthTokens.basic(uri.username(), uri.password()),
            DriverLogging.of(Config.builder())
                .withMaxTransactionRetryTime(15, TimeUnit.SECONDS)
                .build());
    return new TestGraph(uri, driver, stop);
  }

  /// Removes the data. The schema stays, and with it the notes of the migrations that made it: a
  /// migration that ran again could drop an index, upon which Neo4j forgets every plan.
  void empty() {
    delete("MATCH (n WHERE NOT n:Migration)");
  }

  void dropSchema() {
    delete("MATCH (n:Migration)");
    try (var session = driver.session()) {
      drop(session, "CONSTRAINT", "SHOW CONSTRAINTS YIELD name");
      drop(session, "INDEX", "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'");
    }
  }

  private void delete(String what) {
    try (var session = driver.session()) {
      session.run(what + " CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS").consume();
    }
  }

  private static void drop(Session session, String what, String listing) {
    for (var row : session.run(listing).list()) {
      var name = row.get("name").asString().replace("`", "``");
      session.run("DROP " + what + " `" + name + "` IF EXISTS").consume();
    }
  }

  /// Keeps somebody's data from a mistyped address: throws when there is any.
  void refuseForeignData() {
    try (var session = driver.session()) {
      if (!Boolean.getBoolean(WIPE) && session.run("MATCH (n) RETURN 1 LIMIT 1").hasNext()) {
        driver.close();
        throw new IllegalStateException(
            "The database at %s holds data the tests would remove: say -D%s=true to let them."
                .formatted(uri.uri(), WIPE));
      }
    }
  }

  @Override
  public void close() {
    try {
      delete("MATCH (n)");
    } finally {
      driver.close();
      stop.run();
    }
  }
}
