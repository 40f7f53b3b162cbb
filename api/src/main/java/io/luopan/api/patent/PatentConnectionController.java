package io.luopan.api.patent;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.GlobalId;
import io.luopan.api.graphql.Loaders;
import io.luopan.api.page.TotalCount;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.graph.EntityKind;
import io.luopan.queries.page.BoundedCount;
import io.luopan.queries.page.Slice;
import io.luopan.queries.patent.Facet;
import io.luopan.queries.patent.Patent;
import io.luopan.queries.patent.PatentFacet;
import io.luopan.queries.patent.PatentSelection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// What a page of patents tells of the whole set; each is asked only where it is selected.
@Controller
class PatentConnectionController {
  private static final int MOST_BUCKETS = 100;

  PatentConnectionController(Loaders loaders, Questions questions) {
    loaders.<PatentSelection.PageOf, Slice<Patent>>add(
        "patentPages", asked -> questions.patentPages().pages(asked));
    loaders.<PatentSelection, BoundedCount>add(
        "patentCounts", asked -> questions.patentPages().counts(asked));
    loaders.<PatentSelection.FacetOf, Facet>add(
        "patentFacets", asked -> questions.patentPages().facets(asked));
  }

  @SchemaMapping
  CompletableFuture<TotalCount> totalCount(
      PatentConnection connection, DataFetchingEnvironment at) {
    return Loaders.<PatentSelection, BoundedCount>load(at, "patentCounts", connection.selection())
        .thenApply(TotalCount::of);
  }

  @SchemaMapping
  CompletableFuture<List<Facet>> facets(
      PatentConnection connection,
      @Argument List<PatentFacet> by,
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
                    Loaders.<PatentSelection.FacetOf, Facet>load(
                        at,
                        "patentFacets",
                        new PatentSelection.FacetOf(connection.selection(), facet, size)))
            .toList();
    return CompletableFuture.allOf(facets.toArray(CompletableFuture[]::new))
        .thenApply(_ -> facets.stream().map(CompletableFuture::join).toList());
  }

  /// A bucket of things is keyed by their global id.
  @SchemaMapping
  String key(Facet.Bucket bucket) {
    boolean isId = bucket.key().contains("/") && EntityKind.find(bucket.key()).isPresent();
    return isId ? GlobalId.of(bucket.key()) : bucket.key();
  }
}
