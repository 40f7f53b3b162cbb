package io.luopan.api.industry;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.GlobalId;
import io.luopan.api.graphql.Loaders;
import io.luopan.api.page.PageInfo;
import io.luopan.api.page.TotalCount;
import io.luopan.api.patent.PatentConnection;
import io.luopan.api.patent.PatentPaging;
import io.luopan.model.place.RegionCode;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.graph.Names;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.industry.ChainTree;
import io.luopan.queries.industry.IndustryChain;
import io.luopan.queries.page.BoundedCount;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import io.luopan.queries.party.Holder;
import io.luopan.queries.party.HolderCounts;
import io.luopan.queries.party.HolderFacet;
import io.luopan.queries.party.HolderOrder;
import io.luopan.queries.party.NodeHolders;
import io.luopan.queries.patent.PatentScope;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Chain nodes.
@Controller
class ChainNodeController {
  private static final int MOST_BUCKETS = 100;

  private final Questions questions;

  ChainNodeController(Questions questions, Loaders loaders) {
    this.questions = questions;
    loaders.<NodeHolders.PageOf, Slice<NodeHolders.Ranked>>add(
        "nodeHolders", asked -> questions.holders().onChainNodes(asked));
    loaders.<HolderFacet.Of, HolderFacet.Counted>add(
        "nodeHolderFacets", asked -> questions.holders().facets(asked));
    loaders.<NodeHolders, BoundedCount>add(
        "nodeHolderCounts", asked -> questions.holders().countOnChainNodes(asked));
  }

  record HolderEdge(String cursor, Holder node, long patents, @Nullable HolderCounts counts) {}

  record HolderConnection(List<HolderEdge> edges, PageInfo pageInfo, NodeHolders of) {}

  @SchemaMapping
  CompletableFuture<IndustryChain> chain(ChainNode node, DataFetchingEnvironment at) {
    return Loaders.entity(at, node.chain());
  }

  @SchemaMapping
  CompletableFuture<@Nullable Integer> layer(ChainNode node, DataFetchingEnvironment at) {
    return Loaders.<String, @Nullable ChainTree>load(at, "chainTrees", node.chain())
        .thenApply(tree -> tree == null ? null : tree.layers().get(node.id()));
  }

  @BatchMapping
  Map<ChainNode, @Nullable ChainNode> parent(List<ChainNode> nodes) {
    return Loaders.ones(
        nodes,
        ChainNode::id,
        ids ->
            questions.chainNodes().parentsOf(ids).entrySet().stream()
                .collect(
                    java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst())));
  }

  @BatchMapping
  Map<ChainNode, List<ChainNode>> children(List<ChainNode> nodes) {
    return Loaders.lists(nodes, ChainNode::id, questions.chainNodes()::childrenOf);
  }

  @BatchMapping
  Map<ChainNode, List<ChainNode>> upstream(List<ChainNode> nodes) {
    return Loaders.lists(nodes, ChainNode::id, questions.chainNodes()::upstreamOf);
  }

  @BatchMapping
  Map<ChainNode, List<ChainNode>> downstream(List<ChainNode> nodes) {
    return Loaders.lists(nodes, ChainNode::id, questions.chainNodes()::downstreamOf);
  }

  @SchemaMapping
  CompletableFuture<PatentConnection> patents(ChainNode node, DataFetchingEnvironment at) {
    return PatentPaging.page(at, PatentScope.CHAIN_NODE, node.id());
  }

  @SchemaMapping
  CompletableFuture<HolderConnection> holders(
      ChainNode node,
      @Argument @Nullable String region,
      @Argument @Nullable HolderOrder orderBy,
      @Argument int first,
      @Argument @Nullable String after,
      DataFetchingEnvironment at) {
    var page = PageRequest.first(first, after);
    var within =
        region == null ? null : RegionCode.parse(Names.keyOf(GlobalId.read(region))).path();
    return holders(
        new NodeHolders(node.id(), within),
        Objects.requireNonNullElse(orderBy, HolderOrder.MOST_PATENTS_FIRST),
        page,
        at);
  }

  @SchemaMapping
  CompletableFuture<TotalCount> totalCount(
      HolderConnection connection, DataFetchingEnvironment at) {
    return Loaders.<NodeHolders, BoundedCount>load(at, "nodeHolderCounts", connection.of())
        .thenApply(TotalCount::of);
  }

  @SchemaMapping(typeName = "HolderConnection", field = "facets")
  CompletableFuture<List<HolderFacet.Counted>> holderFacets(
      HolderConnection connection,
      @Argument List<HolderFacet> by,
      @Argument int size,
      DataFetchingEnvironment at) {
    if (size < 1 || size > MOST_BUCKETS) {
      throw RefusedException.limit(
          "A facet has from 1 to %d buckets, not %d.".formatted(MOST_BUCKETS, size));
    }
    var facets =
        by.stream()
            .distinct()
            .map(
                facet ->
                    Loaders.<HolderFacet.Of, HolderFacet.Counted>load(
                        at, "nodeHolderFacets", new HolderFacet.Of(connection.of(), facet, size)))
            .toList();
    return CompletableFuture.allOf(facets.toArray(CompletableFuture[]::new))
        .thenApply(_ -> facets.stream().map(CompletableFuture::join).toList());
  }

  /// A bucket of regions is keyed by their global id.
  @SchemaMapping(typeName = "HolderBucket", field = "key")
  String keyOf(HolderFacet.Bucket bucket) {
    return bucket.key().contains("/") ? GlobalId.of(bucket.key()) : bucket.key();
  }

  private static CompletableFuture<HolderConnection> holders(
      NodeHolders holders, HolderOrder order, PageRequest page, DataFetchingEnvironment at) {
    return Loaders.<NodeHolders.PageOf, Slice<NodeHolders.Ranked>>load(
            at, "nodeHolders", new NodeHolders.PageOf(holders, order, page))
        .thenApply(
            slice ->
                new HolderConnection(
                    slice.items().stream()
                        .map(
                            item ->
                                new HolderEdge(
                                    item.cursor(),
                                    item.value().holder(),
                                    item.value().patents(),
                                    item.value().counts()))
                        .toList(),
                    PageInfo.of(slice),
                    holders));
  }
}
