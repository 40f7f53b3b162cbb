package io.luopan.model.write;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.async.AsyncTransactionContext;
import org.neo4j.driver.async.ResultCursor;

/// A transaction that sends what returns no rows without waiting for the graph, so that the next
/// rows are made ready, and are on their way, while the graph writes.
///
/// The graph carries statements out in the order in which they are given. What one fails with is
/// thrown by a later call, or by [#close].
final class WriteAhead implements TransactionContext, AutoCloseable {
  /// One is written while the next is on its way; more would only hold their rows in memory.
  private static final int UNDER_WAY = 2;

  private final AsyncTransactionContext tx;
  private final Queue<CompletionStage<ResultCursor>> sent = new ArrayDeque<>();

  WriteAhead(AsyncTransactionContext tx) {
    this.tx = tx;
  }

  /// Sends a query that returns no rows; in a transaction that is no such one it waits for it.
  static void send(TransactionContext tx, String query, Map<String, Object> parameters) {
    if (tx instanceof WriteAhead ahead) {
      ahead.send(query, parameters);
    } else {
      tx.run(query, parameters);
    }
  }

  private void send(String query, Map<String, Object> parameters) {
    while (sent.size() >= UNDER_WAY) {
      Waiting.on(sent.remove());
    }
    sent.add(start(new Query(query, parameters)));
  }

  /// After a failure the driver refuses what follows; the failure itself is told by who waits for
  /// it.
  private CompletionStage<ResultCursor> start(Query query) {
    try {
      return tx.runAsync(query);
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  @Override
  public Result run(Query query) {
    var cursor = start(query);
    close();
    return new WaitingResult(Waiting.on(cursor));
  }

  @Override
  public Result run(String query, Value parameters) {
    return run(new Query(query, parameters));
  }

  @Override
  public Result run(String query, Map<String, Object> parameters) {
    return run(new Query(query, parameters));
  }

  @Override
  public Result run(String query, Record parameters) {
    return run(new Query(query, Values.value(parameters.asMap())));
  }

  @Override
  public Result run(String query) {
    return run(new Query(query));
  }

  /// Waits for what was sent.
  @Override
  public void close() {
    while (!sent.isEmpty()) {
      Waiting.on(sent.remove());
    }
  }
}
