package io.luopan.api.pool;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.Loaders;
import io.luopan.api.page.Paging;
import io.luopan.api.page.TotalCount;
import io.luopan.queries.Questions;
import io.luopan.queries.page.BoundedCount;
import io.luopan.queries.page.PageOf;
import io.luopan.queries.page.Slice;
import io.luopan.queries.party.NamedHolder;
import io.luopan.queries.patent.Patent;
import io.luopan.queries.pool.PoolListing;
import io.luopan.queries.pool.Programme;
import io.luopan.queries.standard.StandardScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// What the lists of pools name.
@Controller
class ListingController {
  private final Questions questions;

  ListingController(Questions questions, Loaders loaders) {
    this.questions = questions;
    loaders.<PageOf<String>, Slice<PoolListing>>add(
        "listings", asked -> questions.listings().pages(asked));
    loaders.<String, BoundedCount>add("listingCounts", ids -> questions.listings().counts(ids));
  }

  @SchemaMapping
  CompletableFuture<Programme> programme(PoolListing listing, DataFetchingEnvironment at) {
    return Loaders.entity(at, listing.programme());
  }

  @BatchMapping
  Map<PoolListing, @Nullable NamedHolder> owner(List<PoolListing> listings) {
    return Loaders.ones(
        listings, PoolListing::id, ids -> NamedHolder.firsts(questions.listings().ownersOf(ids)));
  }

  @BatchMapping
  Map<PoolListing, List<LocalDate>> lists(List<PoolListing> listings) {
    return Loaders.lists(listings, PoolListing::id, questions.listings()::listsOf);
  }

  @BatchMapping
  Map<PoolListing, List<StandardScope>> standards(List<PoolListing> listings) {
    return Loaders.lists(listings, PoolListing::id, questions.listings()::standardsOf);
  }

  @SchemaMapping
  CompletableFuture<TotalCount> totalCount(
      PoolListingConnection connection, DataFetchingEnvironment at) {
    return Paging.count(at, "listingCounts", connection.of());
  }

  @BatchMapping
  Map<Patent, List<PoolListing>> poolListings(List<Patent> patents) {
    return Loaders.lists(patents, Patent::id, questions.listings()::ofPatents);
  }
}
