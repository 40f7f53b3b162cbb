package io.luopan.api.standard;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.Loaders;
import io.luopan.api.page.Paging;
import io.luopan.model.standard.StandardNumber;
import io.luopan.queries.Questions;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.party.NamedHolder;
import io.luopan.queries.pool.PatentPool;
import io.luopan.queries.standard.Declaration;
import io.luopan.queries.standard.DeclarationFilter;
import io.luopan.queries.standard.EssentialityFinding;
import io.luopan.queries.standard.Standard;
import io.luopan.queries.standard.StandardFeature;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// What stands beside a standard.
@Controller
class StandardController {
  private final Questions questions;

  StandardController(Questions questions) {
    this.questions = questions;
  }

  @SchemaMapping
  CompletableFuture<Standard> asSuch(Standard standard, DataFetchingEnvironment at) {
    return Loaders.entity(at, standard.asSuch());
  }

  @BatchMapping
  Map<Standard, List<Standard>> editions(List<Standard> standards) {
    return Loaders.lists(standards, Standard::id, questions.standards()::editionsOf);
  }

  @BatchMapping
  Map<Standard, List<Standard>> parts(List<Standard> standards) {
    return Loaders.lists(standards, Standard::id, _ -> questions.standards().partsOf(standards));
  }

  @SchemaMapping
  CompletableFuture<List<Standard>> equivalents(Standard standard, DataFetchingEnvironment at) {
    var same =
        StandardNumber.tryParse(standard.number()).stream()
            .flatMap(number -> Stream.of(number.etsiEquivalent(), number.threeGppEquivalent()))
            .flatMap(Optional::stream)
            .map(number -> "standard/" + number.key())
            .toList();
    return Loaders.entities(at, same);
  }

  @BatchMapping
  Map<Standard, List<Standard>> replaces(List<Standard> standards) {
    return Loaders.lists(standards, Standard::id, questions.standards()::replacesOf);
  }

  @BatchMapping
  Map<Standard, List<Standard>> replacedBy(List<Standard> standards) {
    return Loaders.lists(standards, Standard::id, questions.standards()::replacedBy);
  }

  @BatchMapping
  Map<Standard, List<StandardFeature>> features(List<Standard> standards) {
    return Loaders.lists(standards, Standard::asSuch, questions.standards()::featuresOf);
  }

  @BatchMapping
  Map<Standard, List<NamedHolder>> drafters(List<Standard> standards) {
    return Loaders.lists(standards, Standard::id, questions.standards()::draftersOf);
  }

  @BatchMapping
  Map<Standard, List<ChainNode>> chainNodes(List<Standard> standards) {
    return Loaders.lists(standards, Standard::id, questions.standards()::chainNodesOf);
  }

  @BatchMapping
  Map<Standard, List<PatentPool>> pools(List<Standard> standards) {
    return Loaders.lists(standards, Standard::asSuch, questions.pools()::licensing);
  }

  @BatchMapping
  Map<Standard, @Nullable Long> declaredPatentCount(List<Standard> standards) {
    return Loaders.ones(standards, Standard::asSuch, questions.standards()::declaredPatents);
  }

  @SchemaMapping
  CompletableFuture<DeclarationConnection> declarations(
      Standard standard,
      @Argument int first,
      @Argument @Nullable String after,
      DataFetchingEnvironment at) {
    var of = DeclarationFilter.ofStandard(standard.asSuch());
    return Paging.<Declaration, DeclarationFilter>page(at, "declarations", of, first, after)
        .thenApply(slice -> DeclarationConnection.of(slice, of));
  }

  @SchemaMapping
  CompletableFuture<EssentialityFindingConnection> essentialityFindings(
      Standard standard,
      @Argument int first,
      @Argument @Nullable String after,
      DataFetchingEnvironment at) {
    var of = standard.id();
    return Paging.<EssentialityFinding, String>page(at, "findings", of, first, after)
        .thenApply(slice -> EssentialityFindingConnection.of(slice, of));
  }

  @BatchMapping(typeName = "ChainNode", field = "standards")
  Map<ChainNode, List<Standard>> onChainNodes(List<ChainNode> nodes) {
    return Loaders.lists(nodes, ChainNode::id, questions.standards()::onChainNodes);
  }
}
