package io.luopan.queries.party;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.RefusedException;
import io.luopan.queries.Row;
import io.luopan.queries.page.BoundedCount;
import io.luopan.queries.page.Cursors;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The pairs of holders, or of inventors, that the scorer leaves to a person and nobody has
/// decided.
public final class PartyReviews<P> {
  private static final double CERTAIN = 1.0;

  private final GraphReader graph;
  private final Cursors cursors;
  private final ReviewQuery query;
  private final Function<Collection<String>, Map<String, P>> byIds;

  private PartyReviews(
      GraphReader graph,
      Cursors cursors,
      ReviewQuery query,
      Function<Collection<String>, Map<String, P>> byIds) {
    this.graph = graph;
    this.cursors = cursors;
    this.query = query;
    this.byIds = byIds;
  }

  public static PartyReviews<Holder> ofHolders(
      GraphReader graph, Cursors cursors, HolderQueries holders) {
    return new PartyReviews<>(graph, cursors, ReviewQuery.OF_HOLDERS, holders::byIds);
  }

  public static PartyReviews<Inventor> ofInventors(
      GraphReader graph, Cursors cursors, InventorQueries inventors) {
    return new PartyReviews<>(graph, cursors, ReviewQuery.OF_INVENTORS, inventors::byIds);
  }

  /// By ids, before the two are known.
  private record Pair(
      String id, String a, String b, double score, List<String> evidence, long patents) {

    static Pair of(Row row) {
      return new Pair(
          row.text("id"),
          row.text("a"),
          row.text("b"),
          row.decimal("score"),
          row.texts("evidence"),
          row.number("patents"));
    }

    Cursors.Place place() {
      return new Cursors.Place(List.of(score, patents), id);
    }

    <P> PartyReview<P> with(Map<String, P> known) {
      return new PartyReview<>(
          Objects.requireNonNull(known.get(a)),
          Objects.requireNonNull(known.get(b)),
          score,
          evidence,
          patents);
    }
  }

  public Slice<PartyReview<P>> page(ReviewFilter filter, ReviewOrder order, PageRequest page) {
    if (page.backward()) {
      throw RefusedException.badInput("The review queue can be paged forward only.");
    }
    var after = cursors.readNullable(order.name(), page.cursor());
    var pairs =
        graph.listOf(
            query.page(order),
            parameters(filter)
                .and("highest", highest(order, after))
                .and("afterScore", after == null ? null : after.keys().getFirst())
                .and("afterPatents", after == null ? null : after.keys().getLast())
                .and("afterId", after == null ? null : after.id())
                .and("limit", page.size() + 1),
            Pair::of);
    var known =
        byIds.apply(pairs.stream().flatMap(p -> Stream.of(p.a(), p.b())).distinct().toList());
    return Slice.cut(
        pairs.stream()
            .map(
                pair ->
                    new Slice.Item<>(pair.with(known), cursors.write(order.name(), pair.place())))
            .toList(),
        page);
  }

  public BoundedCount count(ReviewFilter filter) {
    return BoundedCount.of(
        graph
            .listOf(
                query.count(),
                parameters(filter).and("highest", CERTAIN).and("limit", BoundedCount.BOUND + 1),
                row -> row.number("count"))
            .getFirst());
  }

  /// Where the index of scores is entered.
  private static Object highest(ReviewOrder order, Cursors.@Nullable Place after) {
    return order == ReviewOrder.PATENTS_DESC || after == null
        ? CERTAIN
        : Objects.requireNonNull(after.keys().getFirst());
  }

  private static Parameters parameters(ReviewFilter filter) {
    return Parameters.of("holder", filter.holder()).and("regionPath", filter.regionPath());
  }
}
