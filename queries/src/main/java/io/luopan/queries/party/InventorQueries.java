package io.luopan.queries.party;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Inventors: by id, of patents, and for whom they stand.
public final class InventorQueries {
  private final GraphReader graph;

  public InventorQueries(GraphReader graph) {
    this.graph = graph;
  }

  /// By the id asked for; where another stands for it, that one.
  public Map<String, Inventor> byIds(Collection<String> ids) {
    return graph
        .list(
            InventorQueries.class,
            "byIds",
            ids(ids),
            row -> Map.entry(row.text("of"), Inventor.of(row)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a));
  }

  public Map<String, List<Inventor>> ofPatents(Collection<String> patentIds) {
    return graph.listByParent(InventorQueries.class, "ofPatents", ids(patentIds), Inventor::of);
  }

  /// The inventors that these stand for, each with the decision that tells most.
  public Map<String, List<MergedParty>> mergedFrom(Collection<String> inventorIds) {
    return MergedParty.strongest(
        graph.listByParent(InventorQueries.class, "mergedInto", ids(inventorIds), MergedParty::of));
  }

  private static Parameters ids(Collection<String> ids) {
    return Parameters.of("ids", ids);
  }
}
