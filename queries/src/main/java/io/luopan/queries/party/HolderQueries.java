package io.luopan.queries.party;

import io.luopan.model.party.HolderNames;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.Refusal;
import io.luopan.queries.RefusedException;
import io.luopan.queries.page.BoundedCount;
import io.luopan.queries.page.Cursors;
import io.luopan.queries.page.Slice;
import io.luopan.queries.patent.PatentOrder.Direction;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Holders and inventors, and what hangs on them; always many at a time.
public final class HolderQueries {
  private static final String MOST_PATENTS_FIRST = HolderOrder.MOST_PATENTS_FIRST.text();

  private final GraphReader graph;
  private final Cursors cursors;
  private final HolderIndex index;

  public HolderQueries(GraphReader graph, Cursors cursors, HolderIndex index) {
    this.index = index;
    this.graph = graph;
    this.cursors = cursors;
  }

  /// By the id asked for; where another holder stands for one, it is that other.
  public Map<String, Holder> byIds(Collection<String> ids) {
    return graph
        .list(
            HolderQueries.class,
            "byIds",
            ids(ids),
            row -> Map.entry(row.text("of"), Holder.of(row.row("holder"))))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a));
  }

  /// Asks `<Owner>/<query>.cypher` about `$ids`, which answers rows `of, holder, rawName, sequence`
  /// with the holder's id.
  public Map<String, List<NamedHolder>> named(
      Class<?> owner, String query, Collection<String> ids) {
    record Naming(String of, String holder, @Nullable String rawName, @Nullable Integer sequence) {}
    var namings =
        graph.list(
            owner,
            query,
            ids(List.copyOf(ids)),
            row ->
                new Naming(
                    row.text("of"),
                    row.text("holder"),
                    row.findText("rawName"),
                    row.findInt("sequence")));
    if (namings.isEmpty()) {
      return Map.of();
    }
    var found = byIds(namings.stream().map(Naming::holder).distinct().toList());
    return namings.stream()
        .filter(naming -> found.containsKey(naming.holder()))
        .collect(
            Collectors.groupingBy(
                Naming::of,
                Collectors.mapping(
                    naming ->
                        new NamedHolder(
                            Objects.requireNonNull(found.get(naming.holder())),
                            naming.rawName(),
                            naming.sequence()),
                    Collectors.toList())));
  }

  /// The holders that these stand for, each with the decision that tells most.
  public Map<String, List<MergedParty>> mergedFrom(Collection<String> holderIds) {
    return MergedParty.strongest(
        graph.listByParent(HolderQueries.class, "mergedInto", ids(holderIds), MergedParty::of));
  }

  /// The holder that alone bears a name, in any spelling, or whom a record means by the name;
  /// throws
  /// with the candidates when several remain.
  public Optional<Holder> findByName(String name) {
    record Bearer(Holder holder, boolean meant) {}
    var key = HolderNames.key(name);
    var bearers =
        graph.list(
            HolderQueries.class,
            "byName",
            Parameters.of("key", key).and("known", HolderNames.idOf(key)),
            row -> new Bearer(Holder.of(row), Boolean.TRUE.equals(row.findFlag("meant"))));
    var meant = bearers.stream().filter(Bearer::meant).toList();
    var found = meant.size() == 1 ? meant : bearers;
    if (found.size() > 1) {
      throw RefusedException.badInput(
          "Several holders bear the name '%s': %s."
              .formatted(
                  name,
                  found.stream()
                      .map(bearer -> bearer.holder().label() + " (" + bearer.holder().id() + ")")
                      .collect(Collectors.joining(", "))));
    }
    return found.stream().map(Bearer::holder).findFirst();
  }

  /// By graph id, or by a name that only one holder bears; throws where there is none, and with the
  /// candidates where there are several.
  public Holder get(String idOrName) {
    var found =
        idOrName.startsWith("holder/")
            ? Optional.ofNullable(byIds(List.of(idOrName)).get(idOrName))
            : findByName(idOrName);
    return found.orElseThrow(
        () -> RefusedException.badInput("No holder has the id or name '%s'.".formatted(idOrName)));
  }

  public Map<String, List<HolderName>> namesOf(Collection<String> holderIds) {
    return graph.listByParent(HolderQueries.class, "namesOf", ids(holderIds), HolderName::of);
  }

  public Map<String, List<Holding>> holdingsOf(Collection<String> patentIds) {
    return graph.listByParent(HolderQueries.class, "holdingsOf", ids(patentIds), Holding::of);
  }

  /// The organization each is part of, where a register says so.
  public Map<String, Holder> parentsOf(Collection<String> holderIds) {
    return graph
        .listByParent(HolderQueries.class, "parentsOf", ids(holderIds), Holder::of)
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getFirst()));
  }

  public Map<NodeHolders.PageOf, Slice<NodeHolders.Ranked>> onChainNodes(
      Collection<NodeHolders.PageOf> asked) {
    var answers = new HashMap<NodeHolders.PageOf, Slice<NodeHolders.Ranked>>();
    asked.forEach(one -> ranked(one).ifPresent(slice -> answers.put(one, slice)));
    asked.stream()
        .filter(one -> !answers.containsKey(one))
        .collect(Collectors.groupingBy(a -> Arrays.asList(a.holders().regionPath(), a.page())))
        .values()
        .forEach(alike -> answers.putAll(pages(alike)));
    return answers;
  }

  /// In columns; empty where these are not read yet and a walk gives the same order.
  private Optional<Slice<NodeHolders.Ranked>> ranked(NodeHolders.PageOf asked) {
    var order = asked.order();
    var counted = index.onNode(asked.holders());
    if (counted.isEmpty()) {
      if (order.equals(HolderOrder.MOST_PATENTS_FIRST)) {
        return Optional.empty();
      }
      throw notReadYet();
    }
    if (asked.page().backward()) {
      throw RefusedException.badInput("Holders of a chain node can be paged forward only.");
    }
    var place = cursors.readNullable(order.text(), asked.page().cursor());
    var shown =
        Slice.cut(
            counted.get().stream()
                .filter(counts -> place == null || isAfter(counts, order, place))
                .sorted(order.comparator())
                .limit(asked.page().size() + 1L)
                .map(counts -> new Slice.Item<>(counts, cursor(order, counts)))
                .toList(),
            asked.page());
    var holders = byIds(shown.items().stream().map(item -> item.value().holder()).toList());
    return Optional.of(
        new Slice<>(
            shown.items().stream()
                .filter(item -> holders.containsKey(item.value().holder()))
                .map(item -> ranked(item, holders))
                .toList(),
            shown.hasNext(),
            shown.hasPrevious()));
  }

  private static Slice.Item<NodeHolders.Ranked> ranked(
      Slice.Item<HolderCounts> item, Map<String, Holder> holders) {
    var counts = item.value();
    var holder = Objects.requireNonNull(holders.get(counts.holder()));
    return new Slice.Item<>(
        new NodeHolders.Ranked(holder, counts.patents(), counts), item.cursor());
  }

  private static boolean isAfter(HolderCounts counts, HolderOrder order, Cursors.Place place) {
    long from = place.keys().getFirst() instanceof Long number ? number : 0;
    int beside = Long.compare(order.key(counts), from);
    return beside == 0
        ? counts.holder().compareTo(place.id()) > 0
        : order.direction() == Direction.DESC ? beside < 0 : beside > 0;
  }

  private String cursor(HolderOrder order, HolderCounts counts) {
    return cursors.write(
        order.text(), new Cursors.Place(List.of(order.key(counts)), counts.holder()));
  }

  /// How the holders of a node break down.
  public Map<HolderFacet.Of, HolderFacet.Counted> facets(Collection<HolderFacet.Of> asked) {
    var answers = new HashMap<HolderFacet.Of, HolderFacet.Counted>();
    for (var one : asked) {
      var holders = index.onNode(one.holders()).orElseThrow(HolderQueries::notReadYet);
      var buckets =
          graph.list(
              HolderFacet.class,
              one.facet().file(),
              ids(holders.stream().map(HolderCounts::holder).toList()),
              row ->
                  new HolderFacet.Bucket(
                      row.text("key"), row.findText("label"), row.number("count")));
      answers.put(
          one,
          new HolderFacet.Counted(
              one.facet(),
              buckets.stream().limit(one.size()).toList(),
              buckets.stream().skip(one.size()).mapToLong(HolderFacet.Bucket::count).sum()));
    }
    return answers;
  }

  private static RefusedException notReadYet() {
    return new RefusedException(
        Refusal.UNAVAILABLE, "The placements are being read for the first time; ask again soon.");
  }

  public Map<NodeHolders, BoundedCount> countOnChainNodes(Collection<NodeHolders> asked) {
    var answers = new HashMap<NodeHolders, BoundedCount>();
    asked.stream()
        .collect(Collectors.groupingBy(a -> Optional.ofNullable(a.regionPath())))
        .forEach(
            (region, alike) -> {
              var counts =
                  graph.listByParent(
                      HolderQueries.class,
                      "countOnChainNodes",
                      ids(alike.stream().map(NodeHolders::chainNode).toList())
                          .and("regionPath", region.orElse(null))
                          .and("bound", BoundedCount.BOUND + 1),
                      row -> BoundedCount.of(row.number("count")));
              alike.forEach(
                  a ->
                      answers.put(
                          a,
                          counts
                              .getOrDefault(a.chainNode(), List.of(BoundedCount.exactly(0)))
                              .getFirst()));
            });
    return answers;
  }

  private Map<NodeHolders.PageOf, Slice<NodeHolders.Ranked>> pages(List<NodeHolders.PageOf> alike) {
    var page = alike.getFirst().page();
    if (page.backward()) {
      throw RefusedException.badInput("Holders of a chain node can be paged forward only.");
    }
    var place = cursors.readNullable(MOST_PATENTS_FIRST, page.cursor());
    var found =
        graph.listByParent(
            HolderQueries.class,
            "onChainNodes",
            ids(alike.stream().map(a -> a.holders().chainNode()).distinct().toList())
                .and("regionPath", alike.getFirst().holders().regionPath())
                .and("afterPatents", place == null ? null : place.keys().getFirst())
                .and("afterId", place == null ? null : place.id())
                .and("limit", page.size() + 1),
            row ->
                new NodeHolders.Ranked(Holder.of(row.row("holder")), row.number("patents"), null));
    return alike.stream()
        .collect(
            Collectors.toMap(
                a -> a,
                a ->
                    Slice.cut(
                        found.getOrDefault(a.holders().chainNode(), List.of()).stream()
                            .map(this::item)
                            .toList(),
                        page)));
  }

  private Slice.Item<NodeHolders.Ranked> item(NodeHolders.Ranked ranked) {
    var place = new Cursors.Place(List.of(ranked.patents()), ranked.holder().id());
    return new Slice.Item<>(ranked, cursors.write(MOST_PATENTS_FIRST, place));
  }

  private static Parameters ids(Collection<String> ids) {
    return Parameters.of("ids", ids);
  }
}
