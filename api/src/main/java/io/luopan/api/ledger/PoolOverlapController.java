package io.luopan.api.ledger;

import static io.luopan.api.ledger.LedgerArguments.day;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.gap.MethodNote;
import io.luopan.api.graphql.Loaders;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.ledger.LedgerQueries;
import io.luopan.queries.ledger.PoolOverlap;
import io.luopan.queries.ledger.PoolOverlap.PaidTwice;
import io.luopan.queries.party.Holder;
import io.luopan.queries.pool.PatentPool;
import io.luopan.queries.pool.RoyaltyTerm;
import io.luopan.queries.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// What pools have in common.
@Controller
class PoolOverlapController {
  private static final int MOST_POOLS = 10;
  private final LedgerQueries ledger;
  private final LedgerArguments arguments;
  private final LedgerMethods methods;

  PoolOverlapController(Questions questions, LedgerArguments arguments, LedgerMethods methods) {
    this.ledger = questions.ledger();
    this.arguments = arguments;
    this.methods = methods;
  }

  @QueryMapping
  List<PoolOverlap> poolOverlap(@Argument List<String> pools, @Argument @Nullable LocalDate asOf) {
    var ids = pools.stream().map(arguments::pool).distinct().toList();
    if (ids.size() < 2 || ids.size() > MOST_POOLS) {
      throw RefusedException.badInput(
          "An overlap is of 2 to %d different pools, not %d.".formatted(MOST_POOLS, ids.size()));
    }
    var overlaps = new ArrayList<PoolOverlap>();
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        overlaps.add(ledger.overlap(ids.get(i), ids.get(j), day(asOf)));
      }
    }
    return overlaps;
  }

  @SchemaMapping
  CompletableFuture<PatentPool> left(PoolOverlap overlap, DataFetchingEnvironment at) {
    return Loaders.entity(at, overlap.left());
  }

  @SchemaMapping
  CompletableFuture<PatentPool> right(PoolOverlap overlap, DataFetchingEnvironment at) {
    return Loaders.entity(at, overlap.right());
  }

  @SchemaMapping
  CompletableFuture<List<Holder>> owners(PoolOverlap overlap, DataFetchingEnvironment at) {
    return Loaders.entities(at, overlap.owners());
  }

  @SchemaMapping
  CompletableFuture<List<Standard>> standards(PoolOverlap overlap, DataFetchingEnvironment at) {
    return Loaders.entities(at, overlap.standards());
  }

  @SchemaMapping
  List<PaidTwice> paidTwice(PoolOverlap overlap) {
    return overlap.twice();
  }

  @SchemaMapping
  MethodNote method(PoolOverlap overlap) {
    return methods.of("pool-overlap", overlap.release(), overlap.asOf());
  }

  @SchemaMapping
  CompletableFuture<List<RoyaltyTerm>> left(PaidTwice twice, DataFetchingEnvironment at) {
    return Loaders.entities(at, twice.left());
  }

  @SchemaMapping
  CompletableFuture<List<RoyaltyTerm>> right(PaidTwice twice, DataFetchingEnvironment at) {
    return Loaders.entities(at, twice.right());
  }
}
