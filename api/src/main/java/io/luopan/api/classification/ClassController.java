package io.luopan.api.classification;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.Loaders;
import io.luopan.model.classification.ClassScheme;
import io.luopan.queries.Questions;
import io.luopan.queries.classification.ClassQueries.ClassMapping;
import io.luopan.queries.classification.ClassSymbol;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.patent.Patent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Class symbols, of patents and of chain nodes.
@Controller
class ClassController {
  private final Questions questions;

  ClassController(Questions questions, Loaders loaders) {
    this.questions = questions;
    loaders.<String, List<ClassSymbol>>add("symbolsOf", ids -> questions.classes().symbolsOf(ids));
  }

  @SchemaMapping
  CompletableFuture<List<ClassSymbol>> classes(
      Patent patent, @Argument @Nullable ClassScheme scheme, DataFetchingEnvironment at) {
    return Loaders.<String, @Nullable List<ClassSymbol>>load(at, "symbolsOf", patent.id())
        .thenApply(
            symbols ->
                symbols == null
                    ? List.of()
                    : symbols.stream()
                        .filter(symbol -> scheme == null || symbol.scheme() == scheme)
                        .toList());
  }

  @BatchMapping
  Map<ClassSymbol, @Nullable ClassSymbol> parent(List<ClassSymbol> symbols) {
    return Loaders.ones(symbols, ClassSymbol::id, questions.classes()::parentsOf);
  }

  @BatchMapping(typeName = "ChainNode", field = "classes")
  Map<ChainNode, List<ClassMapping>> selectedBy(List<ChainNode> nodes) {
    return Loaders.lists(nodes, ChainNode::id, questions.classes()::selectedBy);
  }
}
