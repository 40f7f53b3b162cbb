package io.luopan.api.pool;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.graphql.Loaders;
import io.luopan.api.page.Paging;
import io.luopan.api.page.TotalCount;
import io.luopan.model.pool.Membership.Role;
import io.luopan.queries.Questions;
import io.luopan.queries.graph.EntityKind;
import io.luopan.queries.page.BoundedCount;
import io.luopan.queries.page.PageOf;
import io.luopan.queries.page.Slice;
import io.luopan.queries.party.Holder;
import io.luopan.queries.party.NamedHolder;
import io.luopan.queries.pool.Alliance;
import io.luopan.queries.pool.Membership;
import io.luopan.queries.pool.PatentPool;
import io.luopan.queries.pool.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Memberships in pools and alliances.
@Controller
class MembershipController {
  private final Questions questions;

  MembershipController(Questions questions, Loaders loaders) {
    this.questions = questions;
    loaders.<PageOf<Membership.Of>, Slice<Membership>>add(
        "memberships", asked -> questions.memberships().pages(asked));
    loaders.<Membership.Of, BoundedCount>add(
        "membershipCounts", asked -> questions.memberships().counts(asked));
  }

  @SchemaMapping(typeName = "PatentPool", field = "memberships")
  CompletableFuture<MembershipConnection> ofPool(
      PatentPool pool,
      @Argument @Nullable Role role,
      @Argument @Nullable LocalDate asOf,
      @Argument int first,
      @Argument @Nullable String after,
      DataFetchingEnvironment at) {
    var of = new Membership.Of(pool.id(), role, asOf);
    return Paging.<Membership, Membership.Of>page(at, "memberships", of, first, after)
        .thenApply(slice -> MembershipConnection.of(slice, of));
  }

  @SchemaMapping(typeName = "Alliance", field = "memberships")
  CompletableFuture<MembershipConnection> ofAlliance(
      Alliance alliance,
      @Argument @Nullable Role role,
      @Argument @Nullable LocalDate asOf,
      @Argument int first,
      @Argument @Nullable String after,
      DataFetchingEnvironment at) {
    var of = new Membership.Of(alliance.id(), role, asOf);
    return Paging.<Membership, Membership.Of>page(at, "memberships", of, first, after)
        .thenApply(slice -> MembershipConnection.of(slice, of));
  }

  @SchemaMapping
  CompletableFuture<TotalCount> totalCount(
      MembershipConnection connection, DataFetchingEnvironment at) {
    return Paging.count(at, "membershipCounts", connection.of());
  }

  @BatchMapping
  Map<Membership, @Nullable NamedHolder> party(List<Membership> memberships) {
    return Loaders.ones(
        memberships,
        Membership::id,
        ids -> NamedHolder.firsts(questions.memberships().partiesOf(ids)));
  }

  @SchemaMapping
  @Nullable CompletableFuture<PatentPool> pool(Membership membership, DataFetchingEnvironment at) {
    return EntityKind.of(membership.body()) == EntityKind.POOL
        ? Loaders.entity(at, membership.body())
        : null;
  }

  @SchemaMapping
  @Nullable CompletableFuture<Alliance> alliance(
      Membership membership, DataFetchingEnvironment at) {
    return EntityKind.of(membership.body()) == EntityKind.ALLIANCE
        ? Loaders.entity(at, membership.body())
        : null;
  }

  @SchemaMapping
  @Nullable CompletableFuture<Programme> programme(
      Membership membership, DataFetchingEnvironment at) {
    var programme = membership.programme();
    return programme == null ? null : Loaders.entity(at, programme);
  }

  @BatchMapping
  Map<Holder, List<Membership>> poolMemberships(List<Holder> holders) {
    return Loaders.lists(holders, Holder::id, questions.memberships()::ofHolders);
  }
}
