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
import io.luopan.queries.graph.Names;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.industry.ChainTree;
import io.luopan.queries.industry.IndustryChain;
import io.luopan.queries.page.BoundedCount;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import io.luopan.queries.party.Holder;
import io.luopan.queries.party.NodeHolders;
import io.luopan.queries.patent.PatentScope;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Chain nodes.
@Controller
class ChainNodeController {
  private final Questions questions;

  ChainNodeController(Questions questions, Loaders loaders) {
    this.questions = questions;
    loaders.<NodeHolders.PageOf, Slice<NodeHolders.Ranked>>add(
        "nodeHolders", asked -> questions.holders().onChainNodes(asked));
    loaders.<NodeHolders, BoundedCount>add(
        "nodeHolderCounts", asked -> questions.holders().countOnChainNodes(asked));
  }

  record HolderEdge(String cursor, Holder node, long patents) {}

  record HolderConnection(List<HolderEdge> edges, PageInfo pageInfo, NodeHolders of) {}

  @SchemaMapping
  CompletableFuture<IndustryChain> chain(ChainNode node, DataFetchingEnvironment at) {
    return Loaders.load(at, "entities", node.chain());
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
      @Argument int first,
      @Argument @Nullable String after,
      DataFetchingEnvironment at) {
    var page = PageRequest.first(first, after);
    var within =
        region == null ? null : RegionCode.parse(Names.keyOf(GlobalId.read(region))).path();
    return holders(new NodeHolders(node.id(), within), page, at);
  }

  @SchemaMapping
  CompletableFuture<TotalCount> totalCount(
      HolderConnection connection, DataFetchingEnvironment at) {
    return Loaders.<NodeHolders, BoundedCount>load(at, "nodeHolderCounts", connection.of())
        .thenApply(TotalCount::of);
  }

  private static CompletableFuture<HolderConnection> holders(
      NodeHolders holders, PageRequest page, DataFetchingEnvironment at) {
    return Loaders.<NodeHolders.PageOf, Slice<NodeHolders.Ranked>>load(
            at, "nodeHolders", new NodeHolders.PageOf(holders, page))
        .thenApply(
            slice ->
                new HolderConnection(
                    slice.items().stream()
                        .map(
                            item ->
                                new HolderEdge(
                                    item.cursor(), item.value().holder(), item.value().patents()))
                        .toList(),
                    PageInfo.of(slice),
                    holders));
  }
}
