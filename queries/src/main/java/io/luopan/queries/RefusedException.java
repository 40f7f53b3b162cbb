package io.luopan.queries;

import java.io.Serial;

/// A question that is refused; the message is a sentence for whoever asked.
public final class RefusedException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final Refusal refusal;

  public RefusedException(Refusal refusal, String message) {
    super(message);
    this.refusal = refusal;
  }

  public RefusedException(Refusal refusal, String message, Throwable cause) {
    super(message, cause);
    this.refusal = refusal;
  }

  public static RefusedException badInput(String message) {
    return new RefusedException(Refusal.BAD_INPUT, message);
  }

  public static RefusedException limit(String message) {
    return new RefusedException(Refusal.LIMIT_EXCEEDED, message);
  }

  public Refusal refusal() {
    return refusal;
  }
}
