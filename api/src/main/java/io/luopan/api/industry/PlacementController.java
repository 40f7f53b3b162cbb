package io.luopan.api.industry;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.Loaders;
import io.luopan.api.page.PageInfo;
import io.luopan.api.page.TotalCount;
import io.luopan.queries.Questions;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.industry.Placement;
import io.luopan.queries.page.BoundedCount;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import io.luopan.queries.patent.Patent;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// On which chain nodes patents stand.
@Controller
class PlacementController {

  PlacementController(Questions questions, Loaders loaders) {
    loaders.<Placement.PageOf, Slice<Placement>>add(
        "placements", asked -> questions.chainNodes().placementsOf(asked));
    loaders.<Placement.CountOf, BoundedCount>add(
        "placementCounts", asked -> questions.chainNodes().countPlacements(asked));
  }

  record PlacementEdge(
      String cursor,
      ChainNode node,
      double confidence,
      String method,
      @Nullable String via,
      @Nullable String selector,
      @Nullable String symbol,
      @Nullable String word) {

    static PlacementEdge of(Slice.Item<Placement> item) {
      var placement = item.value();
      return new PlacementEdge(
          item.cursor(),
          placement.node(),
          placement.confidence(),
          "RULE",
          placement.via(),
          placement.selector(),
          placement.symbol(),
          placement.word());
    }
  }

  record PlacementConnection(List<PlacementEdge> edges, PageInfo pageInfo, Placement.CountOf all) {}

  @SchemaMapping
  CompletableFuture<PlacementConnection> placements(
      Patent patent,
      @Argument int first,
      @Argument @Nullable String after,
      @Argument double minConfidence,
      DataFetchingEnvironment at) {
    var asked = new Placement.PageOf(patent.id(), minConfidence, PageRequest.first(first, after));
    return Loaders.<Placement.PageOf, Slice<Placement>>load(at, "placements", asked)
        .thenApply(
            slice ->
                new PlacementConnection(
                    slice.items().stream().map(PlacementEdge::of).toList(),
                    PageInfo.of(slice),
                    new Placement.CountOf(patent.id(), minConfidence)));
  }

  @SchemaMapping
  CompletableFuture<TotalCount> totalCount(
      PlacementConnection connection, DataFetchingEnvironment at) {
    return Loaders.<Placement.CountOf, BoundedCount>load(at, "placementCounts", connection.all())
        .thenApply(TotalCount::of);
  }
}
