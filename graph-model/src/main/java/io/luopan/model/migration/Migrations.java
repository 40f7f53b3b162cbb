package io.luopan.model.migration;

import io.luopan.model.cypher.ResourceFolder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/// Brings a graph's schema up to date: runs each `V0001__Name.cypher` that the graph has not seen,
/// in order.
///
/// Every entry point calls this. Statements are written so that repeating one does nothing, because
/// schema changes cannot share a transaction with the note that they ran.
public final class Migrations {
  private static final Pattern NAME = Pattern.compile("V(\\d{4})__(\\w+)\\.cypher");

  private Migrations() {}

  /// A migration: its version, its name, and its statements.
  public record Migration(int version, String name, List<String> statements) {}

  /// @return the migrations that this call applied
  public static List<Migration> apply(Driver driver) {
    return apply(driver, Duration.ofMinutes(5));
  }

  /// @param patience how long to wait for indexes to be filled
  public static List<Migration> apply(Driver driver, Duration patience) {
    try (var session = driver.session()) {
      int current = currentVersion(session);
      var pending = all().stream().filter(migration -> migration.version() > current).toList();
      for (var migration : pending) {
        migration.statements().forEach(statement -> session.run(statement).consume());
        note(session, migration);
      }
      if (!pending.isEmpty()) {
        session
            .run("CALL db.awaitIndexes($seconds)", Map.of("seconds", patience.toSeconds()))
            .consume();
      }
      return pending;
    }
  }

  /// All migrations that ship, in order.
  public static List<Migration> all() {
    return ResourceFolder.of(Migrations.class, "").texts(".cypher").entrySet().stream()
        .map(file -> read(file.getKey(), file.getValue()))
        .toList();
  }

  private static int currentVersion(Session session) {
    return session
        .run("MATCH (m:Migration) RETURN coalesce(max(m.version), 0) AS version")
        .single()
        .get("version")
        .asInt();
  }

  private static void note(Session session, Migration migration) {
    session
        .run(
            "MERGE (m:Migration {version: $version}) SET m.name = $name, m.appliedAt = datetime()",
            Map.of("version", migration.version(), "name", migration.name()))
        .consume();
  }

  private static Migration read(String file, String text) {
    var name = NAME.matcher(file);
    if (!name.matches()) {
      throw new IllegalStateException("a migration is named V0001__Name.cypher, not " + file);
    }
    var statements =
        text.lines()
            .filter(line -> !line.startsWith("//"))
            .reduce("", (all, line) -> all + line + "\n")
            .split(";\\s*\n");
    return new Migration(
        Integer.parseInt(name.group(1)),
        name.group(2).replace('_', ' '),
        java.util.Arrays.stream(statements).map(String::strip).filter(s -> !s.isEmpty()).toList());
  }
}
