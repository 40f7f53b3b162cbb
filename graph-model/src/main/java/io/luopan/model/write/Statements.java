package io.luopan.model.write;

import io.luopan.model.schema.EdgeType;
import io.luopan.model.schema.NodeLabel;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// Where the statements of facts go: into a transaction's batch, or aside until all files are read.
interface Statements {
  /// A source says these properties of a node.
  void state(NodeLabel label, String id, SortedMap<String, Object> properties, String source);

  /// A node is only named by something else: it is made with these properties if it is not there.
  void mention(NodeLabel label, String id, Map<String, Object> properties);

  /// A source says that two nodes are related; both must be stated, mentioned or in the graph.
  void relate(
      EdgeType type, String from, String to, SortedMap<String, Object> properties, String source);

  /// One of these calls, kept.
  sealed interface Statement {
    /// @param source nobody's, when the node is only mentioned
    record OfNode(
        NodeLabel label, String id, Map<String, Object> properties, @Nullable String source)
        implements Statement {}

    record OfEdge(
        EdgeType type, String from, String to, SortedMap<String, Object> properties, String source)
        implements Statement {}
  }
}
