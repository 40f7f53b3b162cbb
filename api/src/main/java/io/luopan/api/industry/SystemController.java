package io.luopan.api.industry;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.GlobalId;
import io.luopan.api.graphql.Loaders;
import io.luopan.api.page.PageInfo;
import io.luopan.api.page.TotalCount;
import io.luopan.queries.Questions;
import io.luopan.queries.industry.ChainQueries.PageOf;
import io.luopan.queries.industry.Cluster;
import io.luopan.queries.industry.IndustryChain;
import io.luopan.queries.industry.IndustrySystem;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import io.luopan.queries.place.Region;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Industry systems and clusters.
@Controller
class SystemController {
  private final Questions questions;

  SystemController(Questions questions, Loaders loaders) {
    this.questions = questions;
    loaders.<PageOf, Slice<IndustryChain>>add(
        "chainsOfSystems", asked -> questions.chains().chainsOfSystems(asked));
    loaders.<String, Long>add("chainCounts", systems -> questions.chains().countOfSystems(systems));
  }

  record ChainEdge(String cursor, IndustryChain node) {}

  record ChainConnection(List<ChainEdge> edges, PageInfo pageInfo, String system) {}

  @QueryMapping
  @Nullable IndustrySystem industrySystem(
      @Argument String code, @Argument @Nullable String jurisdiction) {
    var region = jurisdiction == null ? null : GlobalId.read(jurisdiction);
    return questions.systems().find(code, region).orElse(null);
  }

  @SchemaMapping
  CompletableFuture<Region> jurisdiction(IndustrySystem system, DataFetchingEnvironment at) {
    return Loaders.entity(at, system.jurisdiction());
  }

  @BatchMapping
  Map<IndustrySystem, List<Cluster>> clusters(List<IndustrySystem> systems) {
    return Loaders.lists(systems, IndustrySystem::id, questions.systems()::clustersOf);
  }

  @SchemaMapping
  CompletableFuture<ChainConnection> chains(
      IndustrySystem system,
      @Argument int first,
      @Argument @Nullable String after,
      DataFetchingEnvironment at) {
    var asked = new PageOf(system.id(), PageRequest.first(first, after));
    return Loaders.<PageOf, Slice<IndustryChain>>load(at, "chainsOfSystems", asked)
        .thenApply(
            slice ->
                new ChainConnection(
                    slice.items().stream()
                        .map(item -> new ChainEdge(item.cursor(), item.value()))
                        .toList(),
                    PageInfo.of(slice),
                    system.id()));
  }

  @SchemaMapping
  CompletableFuture<TotalCount> totalCount(ChainConnection connection, DataFetchingEnvironment at) {
    return Loaders.<String, Long>load(at, "chainCounts", connection.system())
        .thenApply(TotalCount::exactly);
  }

  @BatchMapping
  Map<Cluster, @Nullable IndustrySystem> system(List<Cluster> clusters) {
    return Loaders.ones(clusters, Cluster::id, questions.systems()::systemsOfClusters);
  }

  @BatchMapping(typeName = "Cluster", field = "chains")
  Map<Cluster, List<IndustryChain>> chainsOfClusters(List<Cluster> clusters) {
    return Loaders.lists(clusters, Cluster::id, questions.chains()::chainsOfClusters);
  }

  @BatchMapping
  Map<Cluster, List<Region>> regions(List<Cluster> clusters) {
    return Loaders.lists(clusters, Cluster::id, questions.systems()::regionsOfClusters);
  }
}
