package io.luopan.queries.use;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What registers record of the transfer of patents; always many patents at a time.
public final class TransferQueries {
  private final GraphReader graph;

  public TransferQueries(GraphReader graph) {
    this.graph = graph;
  }

  /// The recorded conveyances of each patent, oldest first.
  public Map<String, List<Transfer>> transfersOf(Collection<String> patentIds) {
    return graph.listByParent(
        TransferQueries.class, "transfersOf", Parameters.of("ids", patentIds), Transfer::of);
  }
}
