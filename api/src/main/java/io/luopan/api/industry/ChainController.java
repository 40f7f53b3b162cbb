package io.luopan.api.industry;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.GlobalId;
import io.luopan.api.graphql.Loaders;
import io.luopan.model.industry.IndustryFact.ChainStage;
import io.luopan.queries.Questions;
import io.luopan.queries.industry.ChainListing;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.industry.ChainQueries.ChainAlignment;
import io.luopan.queries.industry.ChainTree;
import io.luopan.queries.industry.IndustryChain;
import io.luopan.queries.industry.IndustrySystem;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Chains.
@Controller
class ChainController {
  private static final String LISTINGS = "chainListings";

  private final Questions questions;

  ChainController(Questions questions, Loaders loaders) {
    this.questions = questions;
    loaders.<String, ChainTree>add("chainTrees", ids -> questions.chainNodes().treesOf(ids));
    loaders.<String, List<ChainNode>>add(
        "chainNodesOf", ids -> questions.chainNodes().nodesOf(ids));
    loaders.<String, List<ChainListing>>add(
        LISTINGS, ids -> questions.systems().listingsOfChains(ids));
  }

  @QueryMapping
  @Nullable IndustryChain chain(@Argument String code) {
    return questions.chains().find(GlobalId.idOrText(code)).orElse(null);
  }

  @SchemaMapping
  CompletableFuture<List<ChainListing>> listings(IndustryChain chain, DataFetchingEnvironment at) {
    return Loaders.<String, @Nullable List<ChainListing>>load(at, LISTINGS, chain.id())
        .thenApply(all -> all == null ? List.of() : all);
  }

  @SchemaMapping
  CompletableFuture<List<IndustrySystem>> systems(IndustryChain chain, DataFetchingEnvironment at) {
    return listings(chain, at)
        .thenApply(all -> all.stream().map(ChainListing::system).distinct().toList());
  }

  @SchemaMapping
  CompletableFuture<List<ChainNode>> nodes(
      IndustryChain chain,
      @Argument @Nullable Integer layer,
      @Argument @Nullable ChainStage stage,
      DataFetchingEnvironment at) {
    var nodes =
        Loaders.<String, @Nullable List<ChainNode>>load(at, "chainNodesOf", chain.id())
            .thenApply(
                all ->
                    all == null
                        ? List.<ChainNode>of()
                        : all.stream()
                            .filter(node -> stage == null || node.stage() == stage)
                            .toList());
    return layer == null
        ? nodes
        : nodes.thenCombine(
            Loaders.<String, @Nullable ChainTree>load(at, "chainTrees", chain.id()),
            (all, tree) -> onLayer(all, tree, layer));
  }

  @BatchMapping
  Map<IndustryChain, List<ChainAlignment>> alignedTo(List<IndustryChain> chains) {
    return Loaders.lists(chains, IndustryChain::id, questions.chains()::alignmentsOf);
  }

  private static List<ChainNode> onLayer(
      List<ChainNode> nodes, @Nullable ChainTree tree, int layer) {
    if (tree == null) {
      return List.of();
    }
    var layers = tree.layers();
    return nodes.stream()
        .filter(node -> Integer.valueOf(layer).equals(layers.get(node.id())))
        .toList();
  }
}
