package io.luopan.queries.industry;

import io.luopan.model.industry.IndustryFact.Alignment;
import io.luopan.model.industry.IndustryFact.Standing;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.RefusedException;
import io.luopan.queries.page.Cursors;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import io.luopan.queries.search.SearchText;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Chains: by id, code or name, of systems and clusters, aligned with each other.
public final class ChainQueries {
  private static final String BY_ID = "CHAIN ID";

  private final GraphReader graph;
  private final Cursors cursors;

  public ChainQueries(GraphReader graph, Cursors cursors) {
    this.graph = graph;
    this.cursors = cursors;
  }

  /// What a chain is, compared with another: the same, broader, narrower, or overlapping.
  public record ChainAlignment(
      IndustryChain chain,
      Alignment relation,
      @Nullable Standing standing,
      @Nullable String reason) {}

  /// One page of the chains of a system.
  public record PageOf(String system, PageRequest page) {}

  public List<IndustryChain> byIds(Collection<String> ids) {
    return graph.list(ChainQueries.class, "byIds", ids(ids), IndustryChain::of);
  }

  /// By graph id, code, or a name that only one chain bears; throws with the candidates when
  /// several do.
  public Optional<IndustryChain> find(String idCodeOrName) {
    var text = idCodeOrName.strip();
    var id = text.startsWith("chain/") ? text : "chain/" + text;
    return byIds(List.of(id)).stream().findFirst().or(() -> findByName(text));
  }

  /// As `find`, but throws when there is none.
  public IndustryChain get(String idCodeOrName) {
    return find(idCodeOrName)
        .orElseThrow(
            () ->
                RefusedException.badInput(
                    "No chain has the id, code or name '%s'.".formatted(idCodeOrName)));
  }

  public Map<String, List<IndustryChain>> chainsOfClusters(Collection<String> clusterIds) {
    return graph.listByParent(
        ChainQueries.class, "chainsOfClusters", ids(clusterIds), IndustryChain::of);
  }

  public Map<PageOf, Slice<IndustryChain>> chainsOfSystems(Collection<PageOf> asked) {
    var answers = new HashMap<PageOf, Slice<IndustryChain>>();
    asked.stream()
        .collect(Collectors.groupingBy(PageOf::page))
        .forEach(
            (page, alike) -> {
              var after = cursors.readNullable(BY_ID, page.cursor());
              var found =
                  graph.listByParent(
                      ChainQueries.class,
                      "chainsOfSystems",
                      ids(alike.stream().map(PageOf::system).toList())
                          .and("after", after == null ? null : after.id())
                          .and("limit", page.size() + 1),
                      IndustryChain::of);
              alike.forEach(
                  a ->
                      answers.put(
                          a,
                          Slice.cut(
                              found.getOrDefault(a.system(), List.of()).stream()
                                  .map(this::item)
                                  .toList(),
                              page)));
            });
    return answers;
  }

  /// How many chains each system lists.
  public Map<String, Long> countOfSystems(Collection<String> systemIds) {
    return graph
        .listByParent(
            ChainQueries.class, "countOfSystems", ids(systemIds), row -> row.number("count"))
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getFirst()));
  }

  public Map<String, List<ChainAlignment>> alignmentsOf(Collection<String> chainIds) {
    return graph.listByParent(
        ChainQueries.class,
        "alignmentsOf",
        ids(chainIds),
        row ->
            new ChainAlignment(
                IndustryChain.of(row.row("chain")),
                Alignment.valueOf(row.text("relation")),
                row.find("standing", Standing.class),
                row.findText("reason")));
  }

  private Optional<IndustryChain> findByName(String name) {
    if (SearchText.words(name).isEmpty()) {
      return Optional.empty();
    }
    var found =
        graph.list(
            ChainQueries.class,
            "byName",
            Parameters.of("name", name).and("query", SearchText.query(name)),
            IndustryChain::of);
    if (found.size() > 1) {
      throw RefusedException.badInput(
          "Several chains are called '%s': %s."
              .formatted(
                  name, found.stream().map(IndustryChain::code).collect(Collectors.joining(", "))));
    }
    return found.stream().findFirst();
  }

  private Slice.Item<IndustryChain> item(IndustryChain chain) {
    return new Slice.Item<>(chain, cursors.write(BY_ID, new Cursors.Place(List.of(), chain.id())));
  }

  private static Parameters ids(Collection<String> ids) {
    return Parameters.of("ids", ids);
  }
}
