package io.luopan.api.pool;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.GlobalId;
import io.luopan.api.graphql.Loaders;
import io.luopan.api.page.Paging;
import io.luopan.api.page.TotalCount;
import io.luopan.model.pool.Membership.Role;
import io.luopan.queries.Questions;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.party.Holder;
import io.luopan.queries.party.NamedHolder;
import io.luopan.queries.pool.Membership.HoldersOf;
import io.luopan.queries.pool.PatentPool;
import io.luopan.queries.pool.PoolFilter;
import io.luopan.queries.pool.PoolListing;
import io.luopan.queries.pool.Programme;
import io.luopan.queries.standard.Standard;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Patent pools.
@Controller
class PoolController {
  private final Questions questions;

  PoolController(Questions questions, Loaders loaders) {
    this.questions = questions;
    loaders.<HoldersOf, List<Holder>>add(
        "poolHolders", asked -> questions.memberships().holdersOf(asked));
  }

  @QueryMapping
  @Nullable PatentPool patentPool(@Argument String id) {
    return questions.pools().find(GlobalId.idOrText(id)).orElse(null);
  }

  @QueryMapping
  PoolConnection patentPools(
      @Argument @Nullable String standard,
      @Argument @Nullable String chainNode,
      @Argument @Nullable String chain,
      @Argument @Nullable String holder,
      @Argument int first,
      @Argument @Nullable String after) {
    var filter =
        new PoolFilter(
            standard == null
                ? null
                : questions.standards().get(GlobalId.idOrText(standard)).asSuch(),
            chainNode == null
                ? null
                : questions.chainNodes().get(GlobalId.idOrText(chainNode)).id(),
            chain == null ? null : questions.chains().get(GlobalId.idOrText(chain)).id(),
            holder == null ? null : questions.holders().get(GlobalId.idOrText(holder)).id());
    return PoolConnection.of(
        questions.pools().page(filter, PageRequest.first(first, after)), filter);
  }

  @SchemaMapping
  TotalCount totalCount(PoolConnection connection) {
    return TotalCount.of(questions.pools().count(connection.of()));
  }

  @BatchMapping
  Map<PatentPool, @Nullable Holder> administrator(List<PatentPool> pools) {
    return Loaders.ones(
        pools, PatentPool::id, ids -> NamedHolder.holders(questions.pools().administratorsOf(ids)));
  }

  @BatchMapping
  Map<PatentPool, List<Standard>> standards(List<PatentPool> pools) {
    return Loaders.lists(pools, PatentPool::id, questions.pools()::standardsOf);
  }

  @BatchMapping
  Map<PatentPool, List<ChainNode>> chainNodes(List<PatentPool> pools) {
    return Loaders.lists(pools, PatentPool::id, questions.pools()::chainNodesOf);
  }

  @BatchMapping
  Map<PatentPool, List<Programme>> programmes(List<PatentPool> pools) {
    return Loaders.lists(pools, PatentPool::id, questions.programmes()::ofPools);
  }

  @SchemaMapping
  CompletableFuture<List<Holder>> licensors(
      PatentPool pool, @Argument @Nullable LocalDate asOf, DataFetchingEnvironment at) {
    return holders(pool, Role.LICENSOR, asOf, at);
  }

  @SchemaMapping
  CompletableFuture<List<Holder>> licensees(
      PatentPool pool, @Argument @Nullable LocalDate asOf, DataFetchingEnvironment at) {
    return holders(pool, Role.LICENSEE, asOf, at);
  }

  @SchemaMapping
  CompletableFuture<PoolListingConnection> listings(
      PatentPool pool,
      @Argument int first,
      @Argument @Nullable String after,
      DataFetchingEnvironment at) {
    var of = pool.id();
    return Paging.<PoolListing, String>page(at, "listings", of, first, after)
        .thenApply(slice -> PoolListingConnection.of(slice, of));
  }

  private static CompletableFuture<List<Holder>> holders(
      PatentPool pool, Role role, @Nullable LocalDate asOf, DataFetchingEnvironment at) {
    var asked = new HoldersOf(pool.id(), role, Objects.requireNonNullElseGet(asOf, LocalDate::now));
    return Loaders.<HoldersOf, @Nullable List<Holder>>load(at, "poolHolders", asked)
        .thenApply(found -> Objects.requireNonNullElse(found, List.of()));
  }
}
