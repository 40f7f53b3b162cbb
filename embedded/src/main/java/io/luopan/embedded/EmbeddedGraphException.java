package io.luopan.embedded;

/// The embedded graph could not be started or joined; the message is one sentence for the user.
public final class EmbeddedGraphException extends RuntimeException {

  public EmbeddedGraphException(String sentence) {
    super(sentence);
  }

  public EmbeddedGraphException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
