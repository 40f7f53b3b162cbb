package io.luopan.queries.patent;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.Row;
import io.luopan.queries.page.BoundedCount;
import io.luopan.queries.page.Cursors;
import io.luopan.queries.page.Cursors.Place;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import io.luopan.queries.patent.PatentSelection.FacetOf;
import io.luopan.queries.patent.PatentSelection.PageOf;
import io.luopan.queries.patent.PatentSelection.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Pages, counts and facets of sets of patents: one query for all parents that are asked alike.
public final class PatentPages {
  private final GraphReader graph;
  private final Cursors cursors;

  private final PatentIndex index;
  private final PatentQueries byIds;

  public PatentPages(GraphReader graph, Cursors cursors, PatentIndex index) {
    this.graph = graph;
    this.cursors = cursors;
    this.index = index;
    this.byIds = new PatentQueries(graph);
  }

  public Slice<Patent> page(PatentSelection selection, List<PatentOrder> order, PageRequest page) {
    var asked = new PageOf(selection, order, page);
    return pages(List.of(asked)).getOrDefault(asked, Slice.empty());
  }

  public Map<PageOf, Slice<Patent>> pages(Collection<PageOf> asked) {
    record Alike(Shape shape, List<PatentOrder> order, PageRequest page) {}
    var answers = new HashMap<PageOf, Slice<Patent>>();
    asked.stream()
        .collect(Collectors.groupingBy(a -> new Alike(a.selection().shape(), orderOf(a), a.page())))
        .forEach(
            (alike, group) -> {
              var byParent =
                  counted(alike.shape(), alike.order(), alike.page(), parents(group))
                      .orElseGet(
                          () -> pages(alike.shape(), alike.order(), alike.page(), parents(group)));
              group.forEach(
                  a ->
                      answers.put(a, byParent.getOrDefault(a.selection().parent(), Slice.empty())));
            });
    return answers;
  }

  public Map<PatentSelection, BoundedCount> counts(Collection<PatentSelection> asked) {
    var answers = new HashMap<PatentSelection, BoundedCount>();
    asked.stream()
        .collect(Collectors.groupingBy(PatentSelection::shape))
        .forEach(
            (shape, group) -> {
              boolean all = shape.scope() == PatentScope.ALL && shape.where().isAll();
              var parents = group.stream().map(PatentSelection::parent).distinct().toList();
              var counts = byParent(PatentCypher.count(shape), parents, row -> row.number("count"));
              group.forEach(
                  selection -> {
                    long count = counts.getOrDefault(selection.parent(), 0L);
                    answers.put(
                        selection,
                        all && !shape.onePerFamily()
                            ? BoundedCount.exactly(count)
                            : BoundedCount.of(count));
                  });
            });
    return answers;
  }

  public Map<FacetOf, Facet> facets(Collection<FacetOf> asked) {
    record Alike(Shape shape, PatentFacet facet, int size) {}
    var answers = new HashMap<FacetOf, Facet>();
    asked.stream()
        .collect(Collectors.groupingBy(a -> new Alike(a.selection().shape(), a.facet(), a.size())))
        .forEach(
            (alike, group) -> {
              var parents = group.stream().map(a -> a.selection().parent()).distinct().toList();
              var facets =
                  kept(alike.shape(), alike.facet(), alike.size(), parents)
                      .orElseGet(
                          () ->
                              byParent(
                                  PatentCypher.facet(alike.shape(), alike.facet(), alike.size()),
                                  parents,
                                  row -> toFacet(alike.facet(), row)));
              group.forEach(
                  a ->
                      answers.put(
                          a,
                          facets.getOrDefault(
                              a.selection().parent(), new Facet(a.facet(), List.of(), 0))));
            });
    return answers;
  }

  /// By counts of relations, wherever the index holds the set: a walk would count them for each of
  /// its patents.
  private Optional<Map<String, Slice<Patent>>> counted(
      Shape shape, List<PatentOrder> order, PageRequest page, List<String> parents) {
    if (order.size() != 1 || !order.getFirst().field().isCount()) {
      return Optional.empty();
    }
    var name = orderName(order);
    var place = cursors.readNullable(name, page.cursor());
    return each(
        parents,
        parent ->
            shape
                .filter(parent)
                .flatMap(where -> index.page(where, order.getFirst(), page, place))
                .map(places -> slice(name, places, page)));
  }

  /// What is no more in the graph is left out; the pages go on behind it.
  private Slice<Patent> slice(String order, List<Place> places, PageRequest page) {
    var cut =
        Slice.cut(
            places.stream()
                .map(place -> new Slice.Item<>(place.id(), cursors.write(order, place)))
                .toList(),
            page);
    var patents = byIds.byIds(cut.items().stream().map(Slice.Item::value).toList());
    return new Slice<>(
        cut.items().stream()
            .flatMap(
                item ->
                    Stream.ofNullable(patents.get(item.value()))
                        .map(patent -> new Slice.Item<>(patent, item.cursor())))
            .toList(),
        cut.hasNext(),
        cut.hasPrevious());
  }

  private Optional<Map<String, Facet>> kept(
      Shape shape, PatentFacet facet, int size, List<String> parents) {
    return each(
        parents, parent -> shape.filter(parent).flatMap(where -> index.facet(where, facet, size)));
  }

  /// Empty where one of the answers is.
  private static <T> Optional<Map<String, T>> each(
      List<String> parents, Function<String, Optional<T>> ask) {
    var answers = new HashMap<String, T>();
    for (var parent : parents) {
      var answer = ask.apply(parent);
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      answers.put(parent, answer.get());
    }
    return Optional.of(answers);
  }

  private Map<String, Slice<Patent>> pages(
      Shape shape, List<PatentOrder> order, PageRequest page, List<String> parents) {
    var name = orderName(order);
    var place = cursors.readNullable(name, page.cursor());
    if (place != null && place.keys().size() != order.size()) {
      throw new IllegalStateException("a signed cursor lacks a sort key");
    }
    var found = ask(shape, order, page, place, parents);
    if (found.size() <= page.size()
        && !PatentCypher.isTail(place)
        && PatentCypher.isByIndex(shape, order, page)) {
      var tail = new PageRequest(page.size() - found.size(), null, false);
      found.addAll(ask(shape, order, tail, PatentCypher.startOfTail(order), parents));
    }
    return found.stream()
        .collect(
            Collectors.groupingBy(
                Found::parent,
                Collectors.collectingAndThen(
                    Collectors.toList(),
                    rows ->
                        Slice.cut(
                            rows.stream()
                                .map(
                                    row ->
                                        new Slice.Item<>(
                                            row.patent(), cursors.write(name, row.place())))
                                .toList(),
                            page))));
  }

  private record Found(String parent, Patent patent, Place place) {}

  private List<Found> ask(
      Shape shape,
      List<PatentOrder> order,
      PageRequest page,
      @Nullable Place place,
      List<String> parents) {
    var question = PatentCypher.page(shape, order, page, place);
    var rows =
        graph.listOf(
            question.cypher(),
            question.parameters().and("parents", parents),
            row -> {
              var parent = row.text("parent");
              return row.list(
                  "page",
                  item -> {
                    var patent = Patent.of(item.row("patent"));
                    return new Found(parent, patent, new Place(item.values("keys"), patent.id()));
                  });
            });
    return new ArrayList<>(rows.stream().flatMap(List::stream).toList());
  }

  private <T> Map<String, T> byParent(
      PatentCypher.Question question, List<String> parents, Function<Row, T> toAnswer) {
    return graph
        .listOf(
            question.cypher(),
            question.parameters().and(Parameters.of("parents", parents)),
            row -> Map.entry(row.text("parent"), toAnswer.apply(row)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Facet toFacet(PatentFacet facet, Row row) {
    return new Facet(
        facet,
        row.list(
            "shown",
            bucket ->
                new Facet.Bucket(
                    bucket.text("key"), bucket.findText("label"), bucket.number("count"))),
        row.number("others"));
  }

  private static List<PatentOrder> orderOf(PageOf asked) {
    if (!asked.order().isEmpty()) {
      return asked.order();
    }
    boolean byWords =
        asked.selection().scope() == PatentScope.ALL && asked.selection().where().text() != null;
    return List.of(
        byWords
            ? new PatentOrder(PatentOrder.Field.RELEVANCE, PatentOrder.Direction.DESC)
            : PatentOrder.NEWEST_FIRST);
  }

  private static List<String> parents(List<PageOf> asked) {
    return asked.stream().map(a -> a.selection().parent()).distinct().toList();
  }

  private static String orderName(List<PatentOrder> order) {
    return order.stream()
        .map(o -> o.field() + " " + o.direction())
        .collect(Collectors.joining(","));
  }
}
