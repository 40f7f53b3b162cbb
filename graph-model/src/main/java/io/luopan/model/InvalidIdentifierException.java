package io.luopan.model;

/// Thrown by every `parse` of an identifier: what was expected, what was found, and one sentence
/// why it does not fit.
public final class InvalidIdentifierException extends IllegalArgumentException {
  private static final int SHOWN_CHARACTERS = 80;

  private final String kindOfThing;
  private final String text;
  private final String reason;

  public InvalidIdentifierException(String kindOfThing, String text, String reason) {
    super("'%s' is not a valid %s. %s".formatted(shortened(text), kindOfThing, reason));
    this.kindOfThing = kindOfThing;
    this.text = text;
    this.reason = reason;
  }

  public String kindOfThing() {
    return kindOfThing;
  }

  public String text() {
    return text;
  }

  public String reason() {
    return reason;
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + "…";
  }
}
