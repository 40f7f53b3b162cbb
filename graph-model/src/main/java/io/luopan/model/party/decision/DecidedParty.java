package io.luopan.model.party.decision;

/// A holder or an inventor that a decision speaks of: its id in the graph, and a name of it, so
/// that the decision can be kept before a source names it.
public sealed interface DecidedParty permits DecidedHolder, DecidedInventor {
  String id();

  String name();
}
