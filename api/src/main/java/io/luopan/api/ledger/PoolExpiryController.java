package io.luopan.api.ledger;

import static io.luopan.api.ledger.LedgerArguments.day;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.gap.MethodNote;
import io.luopan.api.graphql.Loaders;
import io.luopan.queries.Questions;
import io.luopan.queries.ledger.LedgerQueries;
import io.luopan.queries.ledger.PoolExpiry;
import io.luopan.queries.pool.PatentPool;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// When what a pool lists runs out.
@Controller
class PoolExpiryController {
  private final LedgerQueries ledger;
  private final LedgerArguments arguments;
  private final LedgerMethods methods;

  PoolExpiryController(Questions questions, LedgerArguments arguments, LedgerMethods methods) {
    this.ledger = questions.ledger();
    this.arguments = arguments;
    this.methods = methods;
  }

  @QueryMapping
  PoolExpiry poolExpiry(@Argument String pool, @Argument @Nullable LocalDate asOf) {
    return ledger.expiry(arguments.pool(pool), day(asOf));
  }

  @SchemaMapping
  CompletableFuture<PatentPool> pool(PoolExpiry expiry, DataFetchingEnvironment at) {
    return Loaders.entity(at, expiry.pool());
  }

  @SchemaMapping
  MethodNote method(PoolExpiry expiry) {
    return methods.of("pool-expiry", expiry.release(), expiry.asOf());
  }
}
