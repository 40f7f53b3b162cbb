package io.luopan.api.pool;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.Loaders;
import io.luopan.api.page.Paging;
import io.luopan.queries.Questions;
import io.luopan.queries.place.Region;
import io.luopan.queries.pool.PatentPool;
import io.luopan.queries.pool.PoolList;
import io.luopan.queries.pool.PoolListing;
import io.luopan.queries.pool.Programme;
import io.luopan.queries.pool.RoyaltyTerm;
import io.luopan.queries.standard.StandardScope;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// The programmes of pools and what they ask for.
@Controller
class ProgrammeController {
  private final Questions questions;

  ProgrammeController(Questions questions) {
    this.questions = questions;
  }

  @SchemaMapping
  CompletableFuture<PatentPool> pool(Programme programme, DataFetchingEnvironment at) {
    return Loaders.entity(at, programme.pool());
  }

  @BatchMapping
  Map<Programme, List<StandardScope>> standards(List<Programme> programmes) {
    return Loaders.lists(programmes, Programme::id, questions.programmes()::standardsOf);
  }

  @BatchMapping
  Map<Programme, List<RoyaltyTerm>> terms(List<Programme> programmes) {
    return Loaders.lists(programmes, Programme::id, questions.programmes()::termsOf);
  }

  @BatchMapping
  Map<Programme, List<PoolList>> lists(List<Programme> programmes) {
    return Loaders.lists(programmes, Programme::id, questions.programmes()::listsOf);
  }

  @SchemaMapping
  CompletableFuture<PoolListingConnection> listings(
      Programme programme,
      @Argument int first,
      @Argument @Nullable String after,
      DataFetchingEnvironment at) {
    var of = programme.id();
    return Paging.<PoolListing, String>page(at, "listings", of, first, after)
        .thenApply(slice -> PoolListingConnection.of(slice, of));
  }

  @SchemaMapping
  CompletableFuture<Programme> programme(RoyaltyTerm term, DataFetchingEnvironment at) {
    return Loaders.entity(at, term.programme());
  }

  @SchemaMapping
  String amount(RoyaltyTerm term) {
    return term.amount().toPlainString();
  }

  @SchemaMapping
  @Nullable String cap(RoyaltyTerm term) {
    return term.cap() == null ? null : term.cap().toPlainString();
  }

  @SchemaMapping
  @Nullable CompletableFuture<Region> region(RoyaltyTerm term, DataFetchingEnvironment at) {
    var path = term.regionPath();
    return path == null ? null : Loaders.entity(at, Region.idOfPath(path));
  }
}
