package io.luopan.loaders.curation;

import java.io.Serial;

/// A decision that cannot be taken; the message is a sentence for whoever decides.
public final class CurationException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  CurationException(String message) {
    super(message);
  }
}
