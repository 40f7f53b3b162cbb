package io.luopan.queries.pool;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.Row;
import io.luopan.queries.graph.EntityKind;
import io.luopan.queries.graph.Links;
import io.luopan.queries.page.BoundedCount;
import io.luopan.queries.page.Cursors;
import io.luopan.queries.page.KeyedPages;
import io.luopan.queries.page.PageOf;
import io.luopan.queries.page.Slice;
import io.luopan.queries.party.Holder;
import io.luopan.queries.party.HolderQueries;
import io.luopan.queries.party.NamedHolder;
import io.luopan.queries.pool.Membership.HoldersOf;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Who belongs to pools and alliances, from when to when.
public final class MembershipQueries {
  private final GraphReader graph;
  private final HolderQueries holders;
  private final KeyedPages<Membership> pages;

  public MembershipQueries(GraphReader graph, Cursors cursors, HolderQueries holders) {
    this.graph = graph;
    this.holders = holders;
    this.pages = new KeyedPages<>(cursors, "MEMBERSHIP ID", Membership::id);
  }

  public List<Membership> byIds(Collection<String> ids) {
    return graph.list(
        MembershipQueries.class, "byIds", Parameters.of("ids", List.copyOf(ids)), Membership::of);
  }

  public Map<String, List<NamedHolder>> partiesOf(Collection<String> ids) {
    return holders.named(MembershipQueries.class, "partiesOf", ids);
  }

  /// The memberships of each holder in pools, oldest first.
  public Map<String, List<Membership>> ofHolders(Collection<String> holderIds) {
    return Links.follow(graph, MembershipQueries.class, "ofHolders", holderIds, this::byIds);
  }

  /// Who has a role in each pool on a day; who joined on an unknown day counts.
  public Map<HoldersOf, List<Holder>> holdersOf(Collection<HoldersOf> asked) {
    var ids = new HashMap<HoldersOf, List<String>>();
    asked.stream()
        .collect(Collectors.groupingBy(a -> List.of(a.role(), a.asOf())))
        .values()
        .forEach(
            alike ->
                graph
                    .listByParent(
                        MembershipQueries.class,
                        "holdersOf",
                        Parameters.of("ids", alike.stream().map(HoldersOf::pool).toList())
                            .and("role", alike.getFirst().role())
                            .and("asOf", alike.getFirst().asOf()),
                        row -> row.text("id"))
                    .forEach(
                        (pool, found) ->
                            ids.put(
                                new HoldersOf(
                                    pool, alike.getFirst().role(), alike.getFirst().asOf()),
                                found)));
    return Links.resolve(ids, some -> List.copyOf(holders.byIds(some).values()));
  }

  public Map<PageOf<Membership.Of>, Slice<Membership>> pages(
      Collection<PageOf<Membership.Of>> asked) {
    return pages.pages(
        asked,
        (some, page) ->
            Links.resolve(ask("ofBodies", some, page, row -> row.text("id")), this::byIds));
  }

  public Map<Membership.Of, BoundedCount> counts(Collection<Membership.Of> asked) {
    return ask(
            "countOfBodies",
            asked,
            Parameters.of("bound", BoundedCount.BOUND + 1),
            row -> BoundedCount.of(row.number("count")))
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getFirst()));
  }

  private <T> Map<Membership.Of, List<T>> ask(
      String query, Collection<Membership.Of> asked, Parameters rest, Function<Row, T> toRecord) {
    var answers = new HashMap<Membership.Of, List<T>>();
    asked.stream()
        .collect(
            Collectors.groupingBy(
                a -> Arrays.<Object>asList(EntityKind.of(a.body()), a.role(), a.asOf())))
        .values()
        .forEach(
            alike -> {
              var one = alike.getFirst();
              graph
                  .listOf(
                      CypherFiles.read(
                          MembershipQueries.class,
                          query,
                          Map.of("label", EntityKind.of(one.body()).label())),
                      Parameters.of("ids", alike.stream().map(Membership.Of::body).toList())
                          .and("role", one.role())
                          .and("asOf", one.asOf())
                          .and(rest),
                      row -> Map.entry(row.text("of"), toRecord.apply(row)))
                  .stream()
                  .collect(
                      Collectors.groupingBy(
                          Map.Entry::getKey,
                          Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                  .forEach(
                      (body, found) ->
                          answers.put(new Membership.Of(body, one.role(), one.asOf()), found));
            });
    return answers;
  }
}
