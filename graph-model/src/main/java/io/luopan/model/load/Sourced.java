package io.luopan.model.load;

import io.luopan.model.Fact;

/// A fact with the place it was read from; `record` is the short form kept in the graph, such as a
/// row number.
public record Sourced(Fact fact, SourcePosition at, String record) {
  public Sourced(Fact fact, SourcePosition at) {
    this(fact, at, Long.toString(at.number()));
  }
}
