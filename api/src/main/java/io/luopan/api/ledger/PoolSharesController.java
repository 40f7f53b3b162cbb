package io.luopan.api.ledger;

import static io.luopan.api.ledger.LedgerArguments.bounded;
import static io.luopan.api.ledger.LedgerArguments.check;
import static io.luopan.api.ledger.LedgerArguments.day;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.gap.MethodNote;
import io.luopan.api.graphql.Loaders;
import io.luopan.queries.Questions;
import io.luopan.queries.ledger.LedgerQueries;
import io.luopan.queries.ledger.PoolShares;
import io.luopan.queries.ledger.PoolShares.OfHolder;
import io.luopan.queries.ledger.PoolShares.OfRule;
import io.luopan.queries.ledger.PoolShares.Parameters;
import io.luopan.queries.party.Holder;
import io.luopan.queries.pool.PatentPool;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Who has how much of what a pool lists.
@Controller
class PoolSharesController {
  private final LedgerQueries ledger;
  private final LedgerArguments arguments;
  private final LedgerMethods methods;

  PoolSharesController(Questions questions, LedgerArguments arguments, LedgerMethods methods) {
    this.ledger = questions.ledger();
    this.arguments = arguments;
    this.methods = methods;
  }

  /// What a patent of an office counts.
  record MarketWeight(String office, double weight) {}

  @QueryMapping
  PoolShares poolShares(
      @Argument String pool,
      @Argument @Nullable LocalDate asOf,
      @Argument @Nullable List<MarketWeight> markets,
      @Argument double optionalFeature,
      @Argument double cap) {
    check("optionalFeature", optionalFeature >= 0 && optionalFeature <= 1, "from 0 to 1");
    check("cap", cap > 0 && cap <= 1, "above 0, at most 1");
    var weights = new HashMap<String, Double>();
    for (var market : markets == null ? List.<MarketWeight>of() : markets) {
      check(
          "A market's weight",
          market.weight() >= 0 && Double.isFinite(market.weight()),
          "0 or more");
      weights.put(market.office(), market.weight());
    }
    return ledger.shares(
        arguments.pool(pool), day(asOf), new Parameters(weights, optionalFeature, cap));
  }

  @SchemaMapping
  CompletableFuture<PatentPool> pool(PoolShares shares, DataFetchingEnvironment at) {
    return Loaders.entity(at, shares.pool());
  }

  @SchemaMapping
  MethodNote method(PoolShares shares) {
    return methods.of("pool-shares", shares.release(), shares.asOf());
  }

  @SchemaMapping(typeName = "ShareRule")
  int holderCount(OfRule rule) {
    return rule.holders().size();
  }

  @SchemaMapping(typeName = "ShareRule")
  List<OfHolder> holders(OfRule rule, @Argument int first) {
    return rule.holders().stream().limit(bounded(first)).toList();
  }

  @SchemaMapping(typeName = "HolderShare")
  CompletableFuture<Holder> holder(OfHolder of, DataFetchingEnvironment at) {
    return Loaders.entity(at, of.holder());
  }
}
