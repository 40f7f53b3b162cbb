package io.luopan.model.load;

/// Where in a file a record stands; numbers start at 1. Text form: `grants.xml, document 17`.
public record SourcePosition(String file, Unit unit, long number) {
  public enum Unit {
    ROW,
    LINE,
    DOCUMENT,
    RECORD
  }

  @Override
  public String toString() {
    return "%s, %s %d".formatted(file, unit.name().toLowerCase(java.util.Locale.ROOT), number);
  }
}
