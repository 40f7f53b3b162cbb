package io.luopan.embedded.engine;

import java.nio.file.Path;

/// Another process holds the lock of the store in this folder.
final class StoreInUseException extends RuntimeException {

  StoreInUseException(Path data, Throwable cause) {
    super("The graph in " + data + " is in use by another process.", cause);
  }
}
