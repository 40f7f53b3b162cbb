package io.luopan.model.write;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.AsyncTransactionContext;

/// A session for who writes much: its transactions send statements ahead of the graph
/// ([WriteAhead]).
public final class WritingSession implements AutoCloseable {
  private final AsyncSession session;

  public WritingSession(Driver driver) {
    this.session = driver.session(AsyncSession.class);
  }

  /// What is written in one transaction.
  public interface Work<T> {
    T in(TransactionContext tx);
  }

  /// Carries work out in a transaction of its own and waits for the commit. Like
  /// [org.neo4j.driver.Session#executeWrite] it begins anew after failures that pass.
  public <T> T executeWrite(Work<T> work) {
    return Waiting.on(
        session.executeWriteAsync(
            tx -> CompletableFuture.supplyAsync(() -> write(work, tx), WritingSession::start)));
  }

  /// As [#executeWrite], for work that tells nothing.
  public void executeWriteWithoutResult(Consumer<TransactionContext> work) {
    executeWrite(
        tx -> {
          work.accept(tx);
          return true;
        });
  }

  private static <T> T write(Work<T> work, AsyncTransactionContext tx) {
    try (var ahead = new WriteAhead(tx)) {
      return work.in(ahead);
    }
  }

  /// The driver's own threads must not wait.
  private static void start(Runnable task) {
    Thread.ofPlatform().daemon().name("luopan-writer").start(task);
  }

  @Override
  public void close() {
    Waiting.on(session.closeAsync());
  }
}
