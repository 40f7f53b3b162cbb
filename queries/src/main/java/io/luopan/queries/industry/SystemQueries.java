package io.luopan.queries.industry;

import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.RefusedException;
import io.luopan.queries.place.Region;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Industry systems and their clusters.
public final class SystemQueries {
  private final GraphReader graph;

  public SystemQueries(GraphReader graph) {
    this.graph = graph;
  }

  public List<IndustrySystem> byIds(Collection<String> ids) {
    return graph.list(SystemQueries.class, "byIds", ids(ids), IndustrySystem::of);
  }

  /// By code, in a jurisdiction (a region's id) where several use the code; throws with the
  /// candidates otherwise.
  public Optional<IndustrySystem> find(String code, @Nullable String jurisdiction) {
    var found =
        graph
            .list(SystemQueries.class, "byCode", Parameters.of("code", code), IndustrySystem::of)
            .stream()
            .filter(system -> jurisdiction == null || system.jurisdiction().equals(jurisdiction))
            .toList();
    if (found.size() > 1) {
      throw RefusedException.badInput(
          "Several jurisdictions have a system %s: %s. Name the jurisdiction."
              .formatted(
                  code,
                  found.stream()
                      .map(system -> system.label() + " (" + system.jurisdiction() + ")")
                      .collect(Collectors.joining(", "))));
    }
    return found.stream().findFirst();
  }

  /// By graph id or by a code that only one jurisdiction uses; throws when there is none.
  public IndustrySystem get(String idOrCode) {
    var text = idOrCode.strip();
    var found =
        text.startsWith("system/") ? byIds(List.of(text)).stream().findFirst() : find(text, null);
    return found.orElseThrow(
        () -> RefusedException.badInput("No system has the id or code '%s'.".formatted(idOrCode)));
  }

  public List<Cluster> clustersByIds(Collection<String> ids) {
    return graph.list(SystemQueries.class, "clustersByIds", ids(ids), Cluster::of);
  }

  public Map<String, List<Cluster>> clustersOf(Collection<String> systemIds) {
    return graph.listByParent(SystemQueries.class, "clustersOf", ids(systemIds), Cluster::of);
  }

  public Map<String, List<Cluster>> clustersOfChains(Collection<String> chainIds) {
    return graph.listByParent(SystemQueries.class, "clustersOfChains", ids(chainIds), Cluster::of);
  }

  public Map<String, IndustrySystem> systemsOfClusters(Collection<String> clusterIds) {
    return graph
        .listByParent(SystemQueries.class, "systemsOfClusters", ids(clusterIds), IndustrySystem::of)
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getFirst()));
  }

  public Map<String, List<ChainListing>> listingsOfChains(Collection<String> chainIds) {
    return graph.listByParent(
        SystemQueries.class, "listingsOfChains", ids(chainIds), ChainListing::of);
  }

  public Map<String, List<Region>> regionsOfClusters(Collection<String> clusterIds) {
    return graph.listByParent(
        SystemQueries.class, "regionsOfClusters", ids(clusterIds), Region::of);
  }

  private static Parameters ids(Collection<String> ids) {
    return Parameters.of("ids", ids);
  }
}
