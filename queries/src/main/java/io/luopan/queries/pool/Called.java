package io.luopan.queries.pool;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.RefusedException;
import io.luopan.queries.graph.Entity;
import io.luopan.queries.graph.Names;
import io.luopan.queries.search.SearchText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds what has an id, a code, and names in two languages.
///
/// @param owner in whose folder `byName.cypher` answers the ids of what bears `$name`
/// @param kind in words, as refusals call it: `patent pools`
record Called<T extends Entity>(
    GraphReader graph,
    Class<?> owner,
    String prefix,
    String kind,
    Function<Collection<String>, List<T>> byIds) {

  /// By graph id, code, or a name that only one bears; throws with the candidates when several do.
  Optional<T> find(String idCodeOrName) {
    var text = idCodeOrName.strip();
    var id = text.startsWith(prefix) ? text : prefix + text;
    return byIds.apply(List.of(id)).stream().findFirst().or(() -> byName(text));
  }

  private Optional<T> byName(String name) {
    if (SearchText.words(name).isEmpty()) {
      return Optional.empty();
    }
    var found =
        graph.list(
            owner,
            "byName",
            Parameters.of("name", name).and("query", SearchText.query(name)),
            row -> row.text("id"));
    if (found.size() > 1) {
      throw RefusedException.badInput(
          "Several %s are called '%s': %s."
              .formatted(
                  kind, name, found.stream().map(Names::keyOf).collect(Collectors.joining(", "))));
    }
    return found.isEmpty() ? Optional.empty() : byIds.apply(found).stream().findFirst();
  }
}
