package io.luopan.api.ledger;

import static io.luopan.api.ledger.LedgerArguments.bounded;
import static io.luopan.api.ledger.LedgerArguments.day;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.gap.MethodNote;
import io.luopan.api.graphql.Loaders;
import io.luopan.queries.Questions;
import io.luopan.queries.ledger.LedgerQueries;
import io.luopan.queries.ledger.PoolCoverage;
import io.luopan.queries.ledger.PoolCoverage.OfHolder;
import io.luopan.queries.party.Holder;
import io.luopan.queries.patent.CountedPatents;
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

/// How much of what is declared for a standard is listed or found essential.
@Controller
class PoolCoverageController {
  private final LedgerQueries ledger;
  private final LedgerArguments arguments;
  private final LedgerMethods methods;

  PoolCoverageController(Questions questions, LedgerArguments arguments, LedgerMethods methods) {
    this.ledger = questions.ledger();
    this.arguments = arguments;
    this.methods = methods;
  }

  @QueryMapping
  PoolCoverage poolCoverage(@Argument String standard, @Argument @Nullable LocalDate asOf) {
    return ledger.coverage(arguments.standard(standard), day(asOf));
  }

  @SchemaMapping
  CompletableFuture<List<Standard>> standards(PoolCoverage coverage, DataFetchingEnvironment at) {
    return Loaders.entities(at, coverage.standards());
  }

  @SchemaMapping
  CompletableFuture<List<PatentPool>> pools(PoolCoverage coverage, DataFetchingEnvironment at) {
    return Loaders.entities(at, coverage.pools());
  }

  @SchemaMapping
  long blanketDeclarations(PoolCoverage coverage) {
    return coverage.blanket();
  }

  @SchemaMapping
  CountedPatents foundEssential(PoolCoverage coverage) {
    return coverage.found();
  }

  @SchemaMapping
  @Nullable Double listedShare(PoolCoverage coverage) {
    return coverage.share();
  }

  @SchemaMapping
  int holderCount(PoolCoverage coverage) {
    return coverage.holders().size();
  }

  @SchemaMapping
  List<OfHolder> holders(
      PoolCoverage coverage, @Argument int first, @Argument @Nullable Boolean inNoPool) {
    return coverage.holders().stream()
        .filter(of -> inNoPool == null || inNoPool.equals(of.inNoPool()))
        .limit(bounded(first))
        .toList();
  }

  @SchemaMapping
  MethodNote method(PoolCoverage coverage) {
    return methods.of("pool-coverage", coverage.release(), coverage.asOf());
  }

  @SchemaMapping(typeName = "HolderCoverage")
  CompletableFuture<Holder> holder(OfHolder of, DataFetchingEnvironment at) {
    return Loaders.entity(at, of.holder());
  }

  @SchemaMapping(typeName = "HolderCoverage")
  CountedPatents foundEssential(OfHolder of) {
    return of.found();
  }

  @SchemaMapping(typeName = "HolderCoverage")
  CompletableFuture<List<PatentPool>> pools(OfHolder of, DataFetchingEnvironment at) {
    return Loaders.entities(at, of.pools());
  }
}
