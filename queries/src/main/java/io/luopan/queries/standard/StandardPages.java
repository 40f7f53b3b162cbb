package io.luopan.queries.standard;

import io.luopan.queries.GraphReader;
import io.luopan.queries.RefusedException;
import io.luopan.queries.page.Cursors;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import io.luopan.queries.patent.Facet.Bucket;
import io.luopan.queries.standard.StandardFilter.Order;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Pages, counts and facets of standards.
public final class StandardPages {
  private final GraphReader graph;
  private final Cursors cursors;
  private final StandardQueries standards;

  public StandardPages(GraphReader graph, Cursors cursors, StandardQueries standards) {
    this.graph = graph;
    this.cursors = cursors;
    this.standards = standards;
  }

  private record Placed(String id, long declared) {}

  public Slice<Standard> page(StandardFilter filter, Order order, PageRequest page) {
    if (page.backward()) {
      throw RefusedException.badInput("Standards can be paged forward only.");
    }
    var name = "STANDARDS " + order;
    var place = cursors.readNullable(name, page.cursor());
    var found =
        graph.list(
            StandardPages.class,
            "page",
            filter
                .parameters()
                .and("byDeclared", order == Order.DECLARED_PATENTS_DESC)
                .and("afterDeclared", place == null ? null : place.keys().getFirst())
                .and("afterId", place == null ? null : place.id())
                .and("limit", page.size() + 1),
            row -> new Placed(row.text("id"), row.number("declared")));
    var byId =
        standards.byIds(found.stream().map(Placed::id).toList()).stream()
            .collect(Collectors.toMap(Standard::id, Function.identity()));
    return Slice.cut(
        found.stream()
            .map(
                placed ->
                    new Slice.Item<>(
                        java.util.Objects.requireNonNull(byId.get(placed.id())),
                        cursors.write(
                            name, new Cursors.Place(List.of(placed.declared()), placed.id()))))
            .toList(),
        page);
  }

  /// How many standards pass a filter, by body and standing.
  public record Breakdown(List<Cell> cells) {

    /// How many standards one body has of one standing.
    public record Cell(String body, @Nullable String standing, long count) {
      @Nullable String value(StandardFacet.By by) {
        return switch (by) {
          case BODY -> body;
          case STANDING -> standing;
        };
      }
    }

    public long total() {
      return cells.stream().mapToLong(Cell::count).sum();
    }

    /// The largest buckets first.
    public StandardFacet facet(StandardFacet.By by, int size) {
      Map<String, Long> counts =
          cells.stream()
              .filter(cell -> cell.value(by) != null)
              .collect(
                  Collectors.groupingBy(
                      cell -> String.valueOf(cell.value(by)), Collectors.summingLong(Cell::count)));
      var buckets =
          counts.entrySet().stream()
              .sorted(
                  Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                      .thenComparing(Map.Entry.comparingByKey()))
              .map(entry -> new Bucket(entry.getKey(), null, entry.getValue()))
              .toList();
      return new StandardFacet(
          by,
          buckets.stream().limit(size).toList(),
          buckets.stream().skip(size).mapToLong(Bucket::count).sum());
    }
  }

  public Breakdown breakdown(StandardFilter filter) {
    return new Breakdown(
        graph.list(
            StandardPages.class,
            "breakdown",
            filter.parameters(),
            row ->
                new Breakdown.Cell(
                    row.text("body"), row.findText("standing"), row.number("count"))));
  }
}
