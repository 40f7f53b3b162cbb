package io.luopan.queries.patent;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.Row;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Asks anything of all patents that a filter means.
public final class PatentSets {
  private final GraphReader graph;

  public PatentSets(GraphReader graph) {
    this.graph = graph;
  }

  /// @param query Cypher that goes on from `p`, which is each patent once; it comes from files of
  /// the code, all input is bound
  public <T> List<T> list(
      PatentFilter where, String query, Parameters parameters, Function<Row, T> toRecord) {
    var question = PatentCypher.set(PatentSelection.all(where).shape(), query);
    return graph.listOf(question.cypher(), question.parameters().and(parameters), toRecord);
  }

  /// Those of the patents with these ids that the filter means.
  public Set<String> among(PatentFilter where, Collection<String> ids) {
    var question = PatentCypher.among(where);
    return graph
        .listOf(
            question.cypher(), question.parameters().and("among", ids), row -> row.text("patent"))
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }
}
