package io.luopan.api.standard;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.GlobalId;
import io.luopan.api.graphql.Loaders;
import io.luopan.api.page.TotalCount;
import io.luopan.model.standard.StandardBody;
import io.luopan.model.standard.StandardFact.Standing;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.standard.Standard;
import io.luopan.queries.standard.StandardFacet;
import io.luopan.queries.standard.StandardFilter;
import io.luopan.queries.standard.StandardFilter.Order;
import io.luopan.queries.standard.StandardPages.Breakdown;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Standards by number and in pages.
@Controller
class StandardListController {
  private static final int MOST_BUCKETS = 100;

  private final Questions questions;

  StandardListController(Questions questions, Loaders loaders) {
    this.questions = questions;
    loaders.<StandardFilter, Breakdown>add(
        "standardBreakdowns",
        filters ->
            filters.stream()
                .collect(
                    Collectors.toMap(Function.identity(), questions.standardPages()::breakdown)));
  }

  @QueryMapping
  @Nullable Standard standard(@Argument String number) {
    return questions.standards().find(GlobalId.idOrText(number)).orElse(null);
  }

  @QueryMapping
  StandardConnection standards(
      @Argument @Nullable String text,
      @Argument @Nullable StandardBody body,
      @Argument @Nullable Standing standing,
      @Argument @Nullable String chainNode,
      @Argument @Nullable Boolean declared,
      @Argument Order orderBy,
      @Argument int first,
      @Argument @Nullable String after) {
    var node =
        chainNode == null ? null : questions.chainNodes().get(GlobalId.idOrText(chainNode)).id();
    var filter = new StandardFilter(text, body, standing, node, declared);
    return StandardConnection.of(
        questions.standardPages().page(filter, orderBy, PageRequest.first(first, after)), filter);
  }

  @SchemaMapping
  CompletableFuture<TotalCount> totalCount(
      StandardConnection connection, DataFetchingEnvironment at) {
    return Loaders.<StandardFilter, Breakdown>load(at, "standardBreakdowns", connection.of())
        .thenApply(breakdown -> TotalCount.exactly(breakdown.total()));
  }

  @SchemaMapping
  CompletableFuture<List<StandardFacet>> facets(
      StandardConnection connection,
      @Argument List<StandardFacet.By> by,
      @Argument int size,
      DataFetchingEnvironment at) {
    if (size < 1 || size > MOST_BUCKETS) {
      throw RefusedException.limit(
          "A facet has from 1 to %d buckets, not %d.".formatted(MOST_BUCKETS, size));
    }
    return Loaders.<StandardFilter, Breakdown>load(at, "standardBreakdowns", connection.of())
        .thenApply(
            breakdown ->
                by.stream().distinct().map(facet -> breakdown.facet(facet, size)).toList());
  }
}
