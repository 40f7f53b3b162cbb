package io.luopan.model.load;

import io.luopan.model.cypher.CypherFiles;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/// The graph's memory of loads: what was loaded when, how far a load came, and what it rejected.
public final class Loads {
  private final Driver driver;

  public Loads(Driver driver) {
    this.driver = driver;
  }

  /// Begins a load of a file, or takes up the one that was stopped.
  public LoadRun begin(LoadFile file) {
    try (var session = driver.session()) {
      return session.executeWrite(
          tx -> {
            lock(tx);
            var row =
                tx.run(
                        CypherFiles.read(Loads.class, "begin"),
                        Map.of(
                            "key", file.key(),
                            "id", UUID.randomUUID().toString(),
                            "file",
                                Map.of(
                                    "name", file.name(),
                                    "source", file.source(),
                                    "rank", file.rank().name(),
                                    "sha256", file.sha256(),
                                    "sizeBytes", file.sizeBytes()),
                            "now", Instant.now().atOffset(ZoneOffset.UTC).toZonedDateTime()))
                    .single();
            return run(row);
          });
    }
  }

  /// The last load of a file that went to its end.
  public Optional<LoadRun> lastDone(String fileKey) {
    return list("lastDone", Map.of("key", fileKey)).stream().findFirst();
  }

  /// The last loads, newest first.
  public List<LoadRun> last(int limit) {
    return list("last", Map.of("limit", limit));
  }

  /// The keys of the files of a source that stand in the graph.
  public List<String> standing(String source) {
    try (var session = driver.session()) {
      return session
          .run(CypherFiles.read(Loads.class, "standing"), Map.of("source", source))
          .list(row -> row.get("key").asString());
    }
  }

  /// The loads of a source that were begun and are not at their end.
  public List<LoadRun> unfinished(String source) {
    return list("unfinished", Map.of("source", source));
  }

  /// Whether anything that a file said may be in the graph.
  public boolean hasWritten(String fileKey) {
    try (var session = driver.session()) {
      return session
          .run(CypherFiles.read(Loads.class, "hasWritten"), Map.of("key", fileKey))
          .single()
          .get("written")
          .asBoolean();
    }
  }

  /// What a load was found to replace, as [#keepReplaced] was told.
  public Optional<String> replaced(LoadRun run) {
    try (var session = driver.session()) {
      var json =
          session
              .run(CypherFiles.read(Loads.class, "replaced"), Map.of("id", run.id()))
              .single()
              .get("replaced");
      return json.isNull() ? Optional.empty() : Optional.of(json.asString());
    }
  }

  /// Keeps what a load replaces, before anything is taken back.
  public void keepReplaced(LoadRun run, String json) {
    try (var session = driver.session()) {
      session.executeWriteWithoutResult(
          tx ->
              tx.run(
                      CypherFiles.read(Loads.class, "setReplaced"),
                      Map.of("id", run.id(), "replaced", json))
                  .consume());
    }
  }

  /// Notes that what a file said is gone, and raises the graph's version if a load of it stood or
  /// ran.
  public static void undone(TransactionContext tx, String fileKey) {
    tx.run(CypherFiles.read(Loads.class, "undone"), Map.of("key", fileKey)).consume();
  }

  /// Takes the graph's writing lock: one batch is written at a time, whoever writes.
  ///
  /// @return how many transactions took it so far, this one included
  public static long lock(TransactionContext tx) {
    return tx.run(CypherFiles.read(Loads.class, "lock")).single().get("writes").asLong();
  }

  /// Waits until full-text search, which follows the writers at a distance, has caught up.
  public static void awaitSearch(Driver driver) {
    try (var session = driver.session()) {
      session.run(CypherFiles.read(Loads.class, "awaitSearch")).consume();
    }
  }

  /// Moves the load's checkpoint within the transaction that writes its batch.
  public static void checkpoint(
      TransactionContext tx,
      LoadRun run,
      long position,
      long accepted,
      List<RejectedRecord> rejects) {
    var rows = new ArrayList<Map<String, Object>>();
    for (var reject : rejects) {
      rows.add(
          Map.of(
              "id", run.id() + "/" + reject.at().number() + "/" + rows.size(),
              "number", reject.at().number(),
              "code", reject.code().name(),
              "message", reject.message(),
              "position", reject.at().toString(),
              "raw", reject.raw()));
    }
    tx.run(
            CypherFiles.read(Loads.class, "checkpoint"),
            Map.of("id", run.id(), "position", position, "accepted", accepted, "rejects", rows))
        .consume();
  }

  /// Ends a load and raises the graph version; from then on search finds what was loaded.
  public LoadRun end(LoadRun run, LoadState state) {
    awaitSearch(driver);
    return end("end", run, state);
  }

  /// Ends a load that changed nothing that is counted; the graph stays the version it is.
  public LoadRun close(LoadRun run, LoadState state) {
    return end("close", run, state);
  }

  private LoadRun end(String query, LoadRun run, LoadState state) {
    try (var session = driver.session()) {
      return session.executeWrite(
          tx ->
              run(
                  tx.run(
                          CypherFiles.read(Loads.class, query),
                          Map.of(
                              "id", run.id(),
                              "state", state.name(),
                              "now", Instant.now().atOffset(ZoneOffset.UTC).toZonedDateTime()))
                      .single()));
    }
  }

  /// The rejected records of a load, in the order of the file, at most `limit`.
  public List<RejectedRecord> rejects(LoadRun run, int limit) {
    try (var session = driver.session()) {
      return session
          .run(CypherFiles.read(Loads.class, "rejects"), Map.of("id", run.id(), "limit", limit))
          .list(Loads::reject);
    }
  }

  private List<LoadRun> list(String query, Map<String, Object> parameters) {
    try (var session = driver.session()) {
      return session
          .run(CypherFiles.read(Loads.class, query), new HashMap<>(parameters))
          .list(Loads::run);
    }
  }

  private static RejectedRecord reject(Record row) {
    var position = row.get("position").asString();
    int comma = position.lastIndexOf(", ");
    var unitAndNumber = position.substring(comma + 2).split(" ");
    return new RejectedRecord(
        new SourcePosition(
            position.substring(0, comma),
            SourcePosition.Unit.valueOf(unitAndNumber[0].toUpperCase(java.util.Locale.ROOT)),
            Long.parseLong(unitAndNumber[1])),
        ErrorCode.valueOf(row.get("code").asString()),
        row.get("message").asString(),
        row.get("raw").asString());
  }

  private static LoadRun run(Record row) {
    var load = row.get("load");
    var file = row.get("file");
    return new LoadRun(
        load.get("id").asString(),
        new LoadFile(
            file.get("key").asString(),
            file.get("name").asString(),
            file.get("source").asString(),
            SourceRank.valueOf(file.get("rank").asString()),
            file.get("sha256").asString(),
            file.get("sizeBytes").asLong()),
        LoadState.valueOf(load.get("state").asString()),
        load.get("startedAt").asZonedDateTime().toInstant(),
        optional(load.get("finishedAt")),
        load.get("position").asLong(),
        load.get("accepted").asLong(),
        load.get("rejected").asLong(),
        load.get("version").isNull() ? null : load.get("version").asLong());
  }

  private static @org.jspecify.annotations.Nullable Instant optional(Value time) {
    return time.isNull() ? null : time.asZonedDateTime().toInstant();
  }
}
