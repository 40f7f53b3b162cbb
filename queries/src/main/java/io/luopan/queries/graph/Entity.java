package io.luopan.queries.graph;

import java.util.List;

/// A thing with an id of its own: what a client can ask again, link to and draw.
public interface Entity {
  /// The id in the graph, such as `patent/CN201610551889`.
  String id();

  /// What to write beside it: a name, a title, else its number.
  String label();

  /// Which source records state it, as references; empty for what is only mentioned.
  List<String> sources();

  default EntityKind kind() {
    return EntityKind.of(id());
  }
}
