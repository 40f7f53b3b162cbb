package io.luopan.queries.party;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.RefusedException;
import io.luopan.queries.graph.EntityKind;
import io.luopan.queries.page.Cursors;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/// The pairs of holders, or of inventors, that the scorer leaves to a person.
public final class PartyReviews<P> {
  private static final String LIKELIEST_FIRST = "SCORE DESC";

  private final GraphReader graph;
  private final Cursors cursors;
  private final EntityKind kind;
  private final Function<Collection<String>, Map<String, P>> byIds;

  private PartyReviews(
      GraphReader graph,
      Cursors cursors,
      EntityKind kind,
      Function<Collection<String>, Map<String, P>> byIds) {
    this.graph = graph;
    this.cursors = cursors;
    this.kind = kind;
    this.byIds = byIds;
  }

  public static PartyReviews<Holder> ofHolders(
      GraphReader graph, Cursors cursors, HolderQueries holders) {
    return new PartyReviews<>(graph, cursors, EntityKind.HOLDER, holders::byIds);
  }

  public static PartyReviews<Inventor> ofInventors(
      GraphReader graph, Cursors cursors, InventorQueries inventors) {
    return new PartyReviews<>(graph, cursors, EntityKind.INVENTOR, inventors::byIds);
  }

  private record Pair(String id, String a, String b, double score, List<String> evidence) {}

  /// Those nobody has decided, the likeliest first.
  public Slice<PartyReview<P>> page(PageRequest page) {
    if (page.backward()) {
      throw RefusedException.badInput("The review queue can be paged forward only.");
    }
    var place = cursors.readNullable(LIKELIEST_FIRST, page.cursor());
    var pairs =
        graph.listOf(
            CypherFiles.read(PartyReviews.class, "page", Map.of("label", kind.label())),
            Parameters.of("afterScore", place == null ? null : place.keys().getFirst())
                .and("afterId", place == null ? null : place.id())
                .and("limit", page.size() + 1),
            row ->
                new Pair(
                    row.text("id"),
                    row.text("a"),
                    row.text("b"),
                    row.decimal("score"),
                    row.texts("evidence")));
    var known =
        byIds.apply(pairs.stream().flatMap(p -> Stream.of(p.a(), p.b())).distinct().toList());
    return Slice.cut(
        pairs.stream()
            .map(
                pair ->
                    new Slice.Item<>(
                        new PartyReview<>(
                            Objects.requireNonNull(known.get(pair.a())),
                            Objects.requireNonNull(known.get(pair.b())),
                            pair.score(),
                            pair.evidence()),
                        cursors.write(
                            LIKELIEST_FIRST, new Cursors.Place(List.of(pair.score()), pair.id()))))
            .toList(),
        page);
  }
}
