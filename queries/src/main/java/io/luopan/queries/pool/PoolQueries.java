package io.luopan.queries.pool;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.RefusedException;
import io.luopan.queries.search.SearchText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Patent pools: by id, code or name.
public final class PoolQueries {
  private final GraphReader graph;

  public PoolQueries(GraphReader graph) {
    this.graph = graph;
  }

  public List<PatentPool> byIds(Collection<String> ids) {
    return graph.list(
        PoolQueries.class, "byIds", Parameters.of("ids", List.copyOf(ids)), PatentPool::of);
  }

  /// By graph id, code, or a name that only one pool bears; throws with the candidates when several
  /// do.
  public Optional<PatentPool> find(String idCodeOrName) {
    var text = idCodeOrName.strip();
    var id = text.startsWith("pool/") ? text : "pool/" + text;
    return byIds(List.of(id)).stream().findFirst().or(() -> findByName(text));
  }

  /// As `find`, but throws when there is none.
  public PatentPool get(String idCodeOrName) {
    return find(idCodeOrName)
        .orElseThrow(
            () ->
                RefusedException.badInput(
                    "No patent pool has the id, code or name '%s'.".formatted(idCodeOrName)));
  }

  private Optional<PatentPool> findByName(String name) {
    if (SearchText.words(name).isEmpty()) {
      return Optional.empty();
    }
    var found =
        graph.list(
            PoolQueries.class,
            "byName",
            Parameters.of("name", name).and("query", SearchText.query(name)),
            row -> row.text("id"));
    if (found.size() > 1) {
      throw RefusedException.badInput(
          "Several patent pools are called '%s': %s."
              .formatted(
                  name,
                  found.stream().map(id -> id.substring(5)).collect(Collectors.joining(", "))));
    }
    return found.isEmpty() ? Optional.empty() : byIds(found).stream().findFirst();
  }
}
