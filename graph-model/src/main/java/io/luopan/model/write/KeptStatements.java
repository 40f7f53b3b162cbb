package io.luopan.model.write;

import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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

  /// Says it again as it was said.
  static void tell(Statement said, Statements to) {
    switch (said) {
      case Statement.OfNode(var label, var id, var properties, var source) -> {
        if (source == null) {
          to.mention(label, id, properties);
        } else {
          to.state(label, id, new TreeMap<>(properties), source);
        }
      }
      case Statement.OfEdge(var type, var from, var other, var properties, var source) ->
          to.relate(type, from, other, properties, source);
    }
  }

  /// Says all of it again, of a patent that has another id now.
  static void tell(List<Statement> statements, String patent, Statements to) {
    for (var statement : statements) {
      tell(
          switch (statement) {
            case Statement.OfNode(var label, _, var properties, var source)
                when label == NodeLabel.PATENT && source != null ->
                new Statement.OfNode(label, patent, properties, source);
            case Statement.OfEdge(var type, _, var other, var properties, var source)
                when type.from() == NodeLabel.PATENT ->
                new Statement.OfEdge(type, patent, other, properties, source);
            default -> statement;
          },
          to);
    }
  }
}
