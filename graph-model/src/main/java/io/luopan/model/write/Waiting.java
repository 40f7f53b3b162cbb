package io.luopan.model.write;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.neo4j.driver.exceptions.TransactionTerminatedException;

/// Waits for what the driver does meanwhile.
final class Waiting {
  private Waiting() {}

  /// What comes of it. What it fails with is thrown as it is; where that only says that the
  /// transaction is at its end, what ended it.
  static <T> T on(CompletionStage<T> stage) {
    try {
      return stage.toCompletableFuture().join();
    } catch (CompletionException e) {
      throw failure(e);
    }
  }

  private static RuntimeException failure(CompletionException e) {
    var failure = e.getCause() instanceof RuntimeException cause ? cause : e;
    return failure instanceof TransactionTerminatedException
            && failure.getCause() instanceof RuntimeException reason
        ? reason
        : failure;
  }
}
