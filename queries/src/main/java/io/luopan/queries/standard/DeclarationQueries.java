package io.luopan.queries.standard;

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
import io.luopan.queries.party.HolderQueries;
import io.luopan.queries.party.NamedHolder;
import io.luopan.queries.patent.ClaimQueries;
import io.luopan.queries.standard.DeclarationFilter.PatentsOf;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Declarations and the patents that they name; always many at a time.
public final class DeclarationQueries {
  private final GraphReader graph;
  private final HolderQueries holders;
  private final StandardQueries standards;
  private final ClaimQueries claims;
  private final KeyedPages<Declaration> pages;
  private final KeyedPages<DeclaredPatent> patentPages;

  public DeclarationQueries(
      GraphReader graph,
      Cursors cursors,
      HolderQueries holders,
      StandardQueries standards,
      ClaimQueries claims) {
    this.claims = claims;
    this.graph = graph;
    this.holders = holders;
    this.standards = standards;
    this.pages = new KeyedPages<>(cursors, "DECLARATION ID", Declaration::id);
    this.patentPages = new KeyedPages<>(cursors, "DECLARED ENTRY", DeclaredPatent::place);
  }

  public List<Declaration> byIds(Collection<String> ids) {
    return graph.list(DeclarationQueries.class, "byIds", ids(ids), Declaration::of);
  }

  public List<DeclaredPatent> patentsByIds(Collection<String> ids) {
    return graph.list(DeclarationQueries.class, "patentsByIds", ids(ids), DeclaredPatent::of);
  }

  /// The entries that name each patent and no other.
  public Map<String, List<DeclaredPatent>> entriesOf(Collection<String> patentIds) {
    return Links.resolve(claims.on(EntityKind.DECLARED_PATENT, patentIds), this::patentsByIds);
  }

  /// The declarations with such entries.
  public Map<String, List<Declaration>> ofPatents(Collection<String> patentIds) {
    var ids = new HashMap<String, List<String>>();
    entriesOf(patentIds)
        .forEach(
            (patent, entries) ->
                ids.put(
                    patent,
                    entries.stream()
                        .map(DeclaredPatent::declaration)
                        .distinct()
                        .sorted()
                        .toList()));
    return Links.resolve(ids, this::byIds);
  }

  /// Who made each, as the best source has it first.
  public Map<String, List<NamedHolder>> declarantsOf(Collection<String> ids) {
    return holders.named(DeclarationQueries.class, "declarantsOf", ids);
  }

  public Map<String, List<Standard>> standardsOf(Collection<String> ids) {
    return Links.follow(graph, DeclarationQueries.class, "standardsOf", ids, standards::byIds);
  }

  /// The standards each declared patent is declared for.
  public Map<String, List<StandardScope>> patentStandardsOf(Collection<String> declaredIds) {
    return StandardScope.of(
        graph, standards, DeclarationQueries.class, "patentStandardsOf", declaredIds);
  }

  public Map<PageOf<DeclarationFilter>, Slice<Declaration>> pages(
      Collection<PageOf<DeclarationFilter>> asked) {
    return pages.pages(
        asked,
        (filters, page) ->
            Links.resolve(ask("page", filters, page, row -> row.text("id")), this::byIds));
  }

  public Map<DeclarationFilter, BoundedCount> counts(Collection<DeclarationFilter> filters) {
    var parameters = Parameters.of("after", null).and("bound", BoundedCount.BOUND + 1);
    return firsts(ask("count", filters, parameters, row -> BoundedCount.of(row.number("count"))));
  }

  public Map<PageOf<PatentsOf>, Slice<DeclaredPatent>> patentPages(
      Collection<PageOf<PatentsOf>> asked) {
    return patentPages.pages(
        asked,
        (some, page) ->
            Links.resolve(
                askPatents("patentsOf", some, page, row -> row.text("id")), this::patentsByIds));
  }

  public Map<PatentsOf, BoundedCount> countPatents(Collection<PatentsOf> asked) {
    var bound = Parameters.of("bound", BoundedCount.BOUND + 1);
    return firsts(
        askPatents("countPatents", asked, bound, row -> BoundedCount.of(row.number("count"))));
  }

  /// One query for those that ask for all, one for those that ask for what is not loaded.
  private <T> Map<DeclarationFilter, List<T>> ask(
      String query,
      Collection<DeclarationFilter> filters,
      Parameters page,
      Function<Row, T> toRecord) {
    var answers = new HashMap<DeclarationFilter, List<T>>();
    filters.stream()
        .collect(Collectors.groupingBy(DeclarationFilter::unmatchedOnly))
        .forEach(
            (unmatchedOnly, alike) -> {
              var scopes =
                  IntStream.range(0, alike.size()).mapToObj(i -> scope(i, alike.get(i))).toList();
              graph
                  .listByParent(
                      DeclarationQueries.class,
                      query,
                      Parameters.of("scopes", scopes).and("unmatchedOnly", unmatchedOnly).and(page),
                      toRecord)
                  .forEach((key, found) -> answers.put(alike.get(Integer.parseInt(key)), found));
            });
    return answers;
  }

  private static Map<String, Object> scope(int i, DeclarationFilter filter) {
    var scope = new HashMap<String, Object>(Map.of("key", String.valueOf(i)));
    if (filter.standard() != null) {
      scope.put("standard", filter.standard());
    }
    if (filter.declarant() != null) {
      scope.put("declarant", filter.declarant());
    }
    return scope;
  }

  private <T> Map<PatentsOf, List<T>> askPatents(
      String query, Collection<PatentsOf> asked, Parameters page, Function<Row, T> toRecord) {
    var answers = new HashMap<PatentsOf, List<T>>();
    asked.stream()
        .collect(Collectors.groupingBy(PatentsOf::unmatchedOnly))
        .forEach(
            (unmatchedOnly, alike) ->
                graph
                    .listByParent(
                        DeclarationQueries.class,
                        query,
                        ids(alike.stream().map(PatentsOf::declaration).toList())
                            .and("unmatchedOnly", unmatchedOnly)
                            .and(page),
                        toRecord)
                    .forEach(
                        (declaration, found) ->
                            answers.put(new PatentsOf(declaration, unmatchedOnly), found)));
    return answers;
  }

  private static <K, T> Map<K, T> firsts(Map<K, List<T>> answers) {
    return answers.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getFirst()));
  }

  private static Parameters ids(Collection<String> ids) {
    return Parameters.of("ids", List.copyOf(ids));
  }
}
