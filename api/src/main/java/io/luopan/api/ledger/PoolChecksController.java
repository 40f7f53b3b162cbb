package io.luopan.api.ledger;

import static io.luopan.api.ledger.LedgerArguments.bounded;
import static io.luopan.api.ledger.LedgerArguments.check;
import static io.luopan.api.ledger.LedgerArguments.day;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.gap.MethodNote;
import io.luopan.api.graphql.Loaders;
import io.luopan.queries.Questions;
import io.luopan.queries.ledger.LedgerQueries;
import io.luopan.queries.ledger.PoolChecks;
import io.luopan.queries.ledger.PoolChecks.Check;
import io.luopan.queries.ledger.PoolChecks.Kind;
import io.luopan.queries.ledger.PoolChecks.Pair;
import io.luopan.queries.party.Holder;
import io.luopan.queries.patent.Patent;
import io.luopan.queries.pool.PatentPool;
import io.luopan.queries.standard.Standard;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// What antitrust practice asks of a pool.
@Controller
class PoolChecksController {
  private final LedgerQueries ledger;
  private final LedgerArguments arguments;
  private final LedgerMethods methods;

  PoolChecksController(Questions questions, LedgerArguments arguments, LedgerMethods methods) {
    this.ledger = questions.ledger();
    this.arguments = arguments;
    this.methods = methods;
  }

  @QueryMapping
  PoolChecks poolChecks(@Argument String pool, @Argument @Nullable LocalDate asOf) {
    return ledger.checks(arguments.pool(pool), day(asOf));
  }

  @SchemaMapping
  CompletableFuture<PatentPool> pool(PoolChecks checks, DataFetchingEnvironment at) {
    return Loaders.entity(at, checks.pool());
  }

  @SchemaMapping
  MethodNote method(PoolChecks checks) {
    return methods.of("pool-checks", checks.release(), checks.asOf());
  }

  @SchemaMapping(typeName = "PoolCheck")
  Kind check(Check check) {
    return check.kind();
  }

  @SchemaMapping(typeName = "PoolCheck")
  CompletableFuture<List<Holder>> holders(Check check, DataFetchingEnvironment at) {
    return Loaders.entities(at, check.holders());
  }

  @SchemaMapping(typeName = "PoolCheck")
  List<Pair> pairs(Check check, @Argument int first) {
    return check.pairs().stream().limit(bounded(first)).toList();
  }

  @SchemaMapping(typeName = "SubstitutePair")
  CompletableFuture<Patent> left(Pair pair, DataFetchingEnvironment at) {
    return Loaders.entity(at, pair.left());
  }

  @SchemaMapping(typeName = "SubstitutePair")
  CompletableFuture<Patent> right(Pair pair, DataFetchingEnvironment at) {
    return Loaders.entity(at, pair.right());
  }

  @SchemaMapping(typeName = "SubstitutePair")
  CompletableFuture<Standard> standard(Pair pair, DataFetchingEnvironment at) {
    return Loaders.entity(at, pair.standard());
  }
}
