package io.luopan.loaders.cli;

import io.luopan.model.load.ErrorCode;

/// The graph cannot be reached or started (STORE_UNAVAILABLE); the message is one sentence for
/// people.
public final class StoreUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreUnavailableException(String message, Throwable cause) {
    super(ErrorCode.STORE_UNAVAILABLE + ": " + message, cause);
  }
}
