package io.luopan.queries.graph;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which things stand beside which: one query for their ids, one for the things.
public final class Links {
  private Links() {}

  /// Asks `<Owner>/<query>.cypher` about `$ids`, which answers rows `of, id`, and puts things in
  /// the place of their ids.
  public static <T extends Entity> Map<String, List<T>> follow(
      GraphReader graph,
      Class<?> owner,
      String query,
      Collection<String> ids,
      Function<Collection<String>, List<T>> byIds) {
    return resolve(
        graph.listByParent(
            owner, query, Parameters.of("ids", List.copyOf(ids)), row -> row.text("id")),
        byIds);
  }

  /// Puts things in the place of their ids; what is not there any more is left out.
  public static <K, T extends Entity> Map<K, List<T>> resolve(
      Map<K, List<String>> ids, Function<Collection<String>, List<T>> byIds) {
    var all = ids.values().stream().flatMap(List::stream).distinct().toList();
    if (all.isEmpty()) {
      return Map.of();
    }
    var things =
        byIds.apply(all).stream()
            .collect(Collectors.toMap(Entity::id, Function.identity(), (one, _) -> one));
    return ids.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry ->
                    entry.getValue().stream().map(things::get).filter(Objects::nonNull).toList()));
  }
}
