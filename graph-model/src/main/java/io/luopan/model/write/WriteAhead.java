package io.luopan.model.write;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/// A transaction that sends what returns no rows from a thread of its own, so that the next rows
/// are
/// made ready while the graph writes.
///
/// One statement is under way at a time, in the order they are given, and everything else waits for
/// it: what fails is thrown by the next call, or by [#close].
final class WriteAhead implements TransactionContext, AutoCloseable {
  private final TransactionContext tx;
  private @Nullable CompletableFuture<Void> sent;

  WriteAhead(TransactionContext tx) {
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
    await();
    sent = CompletableFuture.runAsync(() -> tx.run(query, parameters), WriteAhead::start);
  }

  private static void start(Runnable task) {
    Thread.ofPlatform().daemon().name("write-ahead").start(task);
  }

  private void await() {
    var waited = sent;
    sent = null;
    if (waited == null) {
      return;
    }
    try {
      waited.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
  }

  @Override
  public Result run(String query, Value parameters) {
    await();
    return tx.run(query, parameters);
  }

  @Override
  public Result run(String query, Map<String, Object> parameters) {
    await();
    return tx.run(query, parameters);
  }

  @Override
  public Result run(String query, Record parameters) {
    await();
    return tx.run(query, parameters);
  }

  @Override
  public Result run(String query) {
    await();
    return tx.run(query);
  }

  @Override
  public Result run(Query query) {
    await();
    return tx.run(query);
  }

  @Override
  public void close() {
    await();
  }
}
