package io.luopan.queries.search;

import io.luopan.model.text.Folding;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.RefusedException;
import io.luopan.queries.graph.EntityKind;
import io.luopan.queries.page.BoundedCount;
import io.luopan.queries.page.Cursors;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Full text over patents and over the names of everything else.
public final class SearchQueries {
  private static final String BEST_FIRST = "SCORE DESC";
  private static final int MOST_SUGGESTIONS = 50;

  /// What can be found by words.
  public static final Set<EntityKind> FOUND =
      Set.copyOf(
          EnumSet.of(
              EntityKind.PATENT,
              EntityKind.HOLDER,
              EntityKind.SYSTEM,
              EntityKind.CLUSTER,
              EntityKind.CHAIN,
              EntityKind.CHAIN_NODE,
              EntityKind.REGION,
              EntityKind.STANDARD,
              EntityKind.POOL,
              EntityKind.ALLIANCE));

  private final GraphReader graph;
  private final Cursors cursors;

  public SearchQueries(GraphReader graph, Cursors cursors) {
    this.graph = graph;
    this.cursors = cursors;
  }

  /// The id of something found, and how well it fits: scores compare within one answer only.
  public record Hit(String id, double score) {}

  public Slice<Hit> search(String text, Collection<EntityKind> kinds, PageRequest page) {
    if (page.backward()) {
      throw RefusedException.badInput("Search results can be paged forward only.");
    }
    var place = cursors.readNullable(BEST_FIRST, page.cursor());
    var hits =
        graph.list(
            SearchQueries.class,
            "hits",
            asked(text, kinds)
                .and("afterScore", place == null ? null : place.keys().getFirst())
                .and("afterId", place == null ? null : place.id())
                .and("limit", page.size() + 1),
            row -> new Hit(row.text("id"), row.decimal("score")));
    return Slice.cut(hits.stream().map(this::item).toList(), page);
  }

  public BoundedCount count(String text, Collection<EntityKind> kinds) {
    return graph
        .find(
            SearchQueries.class,
            "count",
            asked(text, kinds).and("bound", BoundedCount.BOUND + 1),
            row -> BoundedCount.of(row.number("count")))
        .orElseThrow();
  }

  /// What the text being typed may become, by names alone.
  public List<Hit> suggest(String prefix, Collection<EntityKind> kinds, int limit) {
    if (limit < 1 || limit > MOST_SUGGESTIONS) {
      throw RefusedException.limit(
          "From 1 to %d suggestions can be asked.".formatted(MOST_SUGGESTIONS));
    }
    var query = SearchText.prefixQuery(prefix);
    return query.isEmpty()
        ? List.of()
        : graph.list(
            SearchQueries.class,
            "suggestions",
            Parameters.of("query", query)
                .and("typed", Folding.fold(prefix).strip())
                .and("labels", labels(kinds))
                .and("limit", limit),
            row -> new Hit(row.text("id"), row.decimal("score")));
  }

  private static Parameters asked(String text, Collection<EntityKind> kinds) {
    var query = SearchText.query(text);
    if (query.isEmpty()) {
      throw RefusedException.badInput("There is no word in the text that is searched for.");
    }
    return Parameters.of("query", query).and("labels", labels(kinds));
  }

  private static List<String> labels(Collection<EntityKind> kinds) {
    var other = kinds.stream().filter(kind -> !FOUND.contains(kind)).findFirst();
    if (other.isPresent()) {
      throw RefusedException.badInput("Things of kind %s are not searched.".formatted(other.get()));
    }
    return (kinds.isEmpty() ? FOUND : kinds).stream().map(EntityKind::label).sorted().toList();
  }

  private Slice.Item<Hit> item(Hit hit) {
    return new Slice.Item<>(
        hit, cursors.write(BEST_FIRST, new Cursors.Place(List.of(hit.score()), hit.id())));
  }
}
