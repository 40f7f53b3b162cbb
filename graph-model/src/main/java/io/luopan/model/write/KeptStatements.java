package io.luopan.model.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// Statements kept one by one, in order.
final class KeptStatements implements Statements {
  private final List<Statement> statements = new ArrayList<>();

  List<Statement> statements() {
    return statements;
  }

  @Override
  public void state(
      NodeLabel label, String id, SortedMap<String, Object> properties, String source) {
    statements.add(new Statement.OfNode(label, id, properties, source));
  }

  @Override
  public void mention(NodeLabel label, String id, Map<String, Object> properties) {
    statements.add(new Statement.OfNode(label, id, properties, null));
  }

  @Override
  public void relate(
      EdgeType type, String from, String to, SortedMap<String, Object> properties, String source) {
    statements.add(new Statement.OfEdge(type, from, to, properties, source));
  }

  /// Says all of it again, of a patent that has another id now.
  static void tell(List<Statement> statements, String patent, Statements to) {
    for (var statement : statements) {
      switch (statement) {
        case Statement.OfNode(var label, var id, var properties, var source) -> {
          if (source == null) {
            to.mention(label, id, properties);
          } else {
            to.state(
                label,
                label == NodeLabel.PATENT ? patent : id,
                new java.util.TreeMap<>(properties),
                source);
          }
        }
        case Statement.OfEdge(var type, var from, var other, var properties, var source) ->
            to.relate(
                type, type.from() == NodeLabel.PATENT ? patent : from, other, properties, source);
      }
    }
  }
}
