package io.luopan.model;

/// A fact that somebody keeps to see it again; nothing that is counted changes by it.
public interface KeptFact extends Fact {
  /// The record under which it is kept; what the same record said before is replaced.
  String record();
}
