package io.luopan.api.ledger;

import static io.luopan.api.ledger.LedgerArguments.day;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.gap.MethodNote;
import io.luopan.api.graphql.Loaders;
import io.luopan.queries.Questions;
import io.luopan.queries.ledger.LedgerQueries;
import io.luopan.queries.ledger.PoolHistory;
import io.luopan.queries.ledger.PoolHistory.Event;
import io.luopan.queries.ledger.PoolHistory.Kind;
import io.luopan.queries.party.Holder;
import io.luopan.queries.pool.PatentPool;
import io.luopan.queries.pool.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// What happened to a pool.
@Controller
class PoolHistoryController {
  private final LedgerQueries ledger;
  private final LedgerArguments arguments;
  private final LedgerMethods methods;

  PoolHistoryController(Questions questions, LedgerArguments arguments, LedgerMethods methods) {
    this.ledger = questions.ledger();
    this.arguments = arguments;
    this.methods = methods;
  }

  @QueryMapping
  PoolHistory poolHistory(@Argument String pool, @Argument @Nullable LocalDate asOf) {
    return ledger.history(arguments.pool(pool), day(asOf));
  }

  @SchemaMapping
  CompletableFuture<PatentPool> pool(PoolHistory history, DataFetchingEnvironment at) {
    return Loaders.entity(at, history.pool());
  }

  @SchemaMapping
  MethodNote method(PoolHistory history) {
    return methods.of("pool-history", history.release(), history.asOf());
  }

  @SchemaMapping(typeName = "PoolEvent")
  Kind event(Event event) {
    return event.kind();
  }

  @SchemaMapping(typeName = "PoolEvent")
  @Nullable CompletableFuture<Programme> programme(Event event, DataFetchingEnvironment at) {
    var programme = event.programme();
    return programme == null ? null : Loaders.entity(at, programme);
  }

  @SchemaMapping(typeName = "PoolEvent")
  CompletableFuture<List<Holder>> holders(Event event, DataFetchingEnvironment at) {
    return Loaders.entities(at, event.holders());
  }
}
