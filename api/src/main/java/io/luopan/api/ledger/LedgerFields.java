package io.luopan.api.ledger;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.gap.MethodNote;
import io.luopan.api.graphql.Loaders;
import io.luopan.api.page.PageInfo;
import io.luopan.api.page.TotalCount;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.ledger.CountedPatents;
import io.luopan.queries.ledger.PoolChecks;
import io.luopan.queries.ledger.PoolChecks.Check;
import io.luopan.queries.ledger.PoolChecks.Pair;
import io.luopan.queries.ledger.PoolCoverage;
import io.luopan.queries.ledger.PoolExpiry;
import io.luopan.queries.ledger.PoolHistory;
import io.luopan.queries.ledger.PoolHistory.Event;
import io.luopan.queries.ledger.PoolOverlap;
import io.luopan.queries.ledger.PoolShares;
import io.luopan.queries.ledger.PoolShares.OfRule;
import io.luopan.queries.ledger.RoyaltyStack;
import io.luopan.queries.ledger.RoyaltyStack.Line;
import io.luopan.queries.ledger.RoyaltyStack.Total;
import io.luopan.queries.page.PageRequest;
import io.luopan.queries.page.Slice;
import io.luopan.queries.pool.Programme;
import io.luopan.queries.pool.RoyaltyTerm;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// What answers about pools hold: the things behind their ids, and the patents behind their
/// numbers.
@Controller
class LedgerFields {
  private static final String PROGRAMMES = "ledgerProgrammes";
  private static final String TERMS = "ledgerTerms";

  private final Questions questions;
  private final LedgerMethods methods;

  LedgerFields(Questions questions, Loaders loaders, LedgerMethods methods) {
    this.questions = questions;
    this.methods = methods;
    loaders.<String, Programme>add(
        PROGRAMMES,
        ids ->
            questions.programmes().byIds(ids).stream()
                .collect(Collectors.toMap(Programme::id, Function.identity())));
    loaders.<String, RoyaltyTerm>add(
        TERMS,
        ids ->
            questions.programmes().termsByIds(ids).stream()
                .collect(Collectors.toMap(RoyaltyTerm::id, Function.identity())));
  }

  /// A page of counted patents.
  record CountedPatentConnection(
      List<CountedPatentEdge> edges, PageInfo pageInfo, TotalCount totalCount) {}

  record CountedPatentEdge(String cursor, @Nullable Object node) {}

  @SchemaMapping
  CompletableFuture<CountedPatentConnection> list(
      CountedPatents counted,
      @Argument int first,
      @Argument @Nullable String after,
      DataFetchingEnvironment at) {
    var page = counted.page(PageRequest.first(first, after), questions.cursors());
    var patents = loading(at, "entities", page.items().stream().map(Slice.Item::value).toList());
    return CompletableFuture.allOf(patents.toArray(CompletableFuture[]::new))
        .thenApply(
            _ ->
                new CountedPatentConnection(
                    IntStream.range(0, patents.size())
                        .mapToObj(
                            i ->
                                new CountedPatentEdge(
                                    page.items().get(i).cursor(), patents.get(i).join()))
                        .toList(),
                    PageInfo.of(page),
                    TotalCount.exactly(counted.patents())));
  }

  @SchemaMapping
  CompletableFuture<List<Object>> standards(PoolCoverage coverage, DataFetchingEnvironment at) {
    return things(at, "entities", coverage.standards());
  }

  @SchemaMapping
  CompletableFuture<List<Object>> pools(PoolCoverage coverage, DataFetchingEnvironment at) {
    return things(at, "entities", coverage.pools());
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
  List<PoolCoverage.OfHolder> holders(
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
  CompletableFuture<Object> holder(PoolCoverage.OfHolder of, DataFetchingEnvironment at) {
    return Loaders.load(at, "entities", of.holder());
  }

  @SchemaMapping(typeName = "HolderCoverage")
  CountedPatents foundEssential(PoolCoverage.OfHolder of) {
    return of.found();
  }

  @SchemaMapping(typeName = "HolderCoverage")
  CompletableFuture<List<Object>> pools(PoolCoverage.OfHolder of, DataFetchingEnvironment at) {
    return things(at, "entities", of.pools());
  }

  @SchemaMapping
  CompletableFuture<Object> left(PoolOverlap overlap, DataFetchingEnvironment at) {
    return Loaders.load(at, "entities", overlap.left());
  }

  @SchemaMapping
  CompletableFuture<Object> right(PoolOverlap overlap, DataFetchingEnvironment at) {
    return Loaders.load(at, "entities", overlap.right());
  }

  @SchemaMapping
  CompletableFuture<List<Object>> owners(PoolOverlap overlap, DataFetchingEnvironment at) {
    return things(at, "entities", overlap.owners());
  }

  @SchemaMapping
  CompletableFuture<List<Object>> standards(PoolOverlap overlap, DataFetchingEnvironment at) {
    return things(at, "entities", overlap.standards());
  }

  @SchemaMapping
  List<PoolOverlap.PaidTwice> paidTwice(PoolOverlap overlap) {
    return overlap.twice();
  }

  @SchemaMapping
  MethodNote method(PoolOverlap overlap) {
    return methods.of("pool-overlap", overlap.release(), overlap.asOf());
  }

  @SchemaMapping(typeName = "PaidTwice")
  CompletableFuture<List<Object>> left(PoolOverlap.PaidTwice twice, DataFetchingEnvironment at) {
    return things(at, TERMS, twice.left());
  }

  @SchemaMapping(typeName = "PaidTwice")
  CompletableFuture<List<Object>> right(PoolOverlap.PaidTwice twice, DataFetchingEnvironment at) {
    return things(at, TERMS, twice.right());
  }

  @SchemaMapping
  CompletableFuture<Object> pool(PoolExpiry expiry, DataFetchingEnvironment at) {
    return Loaders.load(at, "entities", expiry.pool());
  }

  @SchemaMapping
  MethodNote method(PoolExpiry expiry) {
    return methods.of("pool-expiry", expiry.release(), expiry.asOf());
  }

  @SchemaMapping
  CompletableFuture<Object> pool(PoolShares shares, DataFetchingEnvironment at) {
    return Loaders.load(at, "entities", shares.pool());
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
  List<PoolShares.OfHolder> holders(OfRule rule, @Argument int first) {
    return rule.holders().stream().limit(bounded(first)).toList();
  }

  @SchemaMapping(typeName = "HolderShare")
  CompletableFuture<Object> holder(PoolShares.OfHolder of, DataFetchingEnvironment at) {
    return Loaders.load(at, "entities", of.holder());
  }

  @SchemaMapping
  MethodNote method(RoyaltyStack stack) {
    return methods.of("royalty-stack", stack.release(), stack.on());
  }

  @SchemaMapping(typeName = "RoyaltyTotal")
  String low(Total total) {
    return total.low().toPlainString();
  }

  @SchemaMapping(typeName = "RoyaltyTotal")
  String high(Total total) {
    return total.high().toPlainString();
  }

  @SchemaMapping(typeName = "RoyaltyLine")
  CompletableFuture<Object> programme(Line line, DataFetchingEnvironment at) {
    return Loaders.load(at, PROGRAMMES, line.programme());
  }

  @SchemaMapping(typeName = "RoyaltyLine")
  CompletableFuture<List<Object>> terms(Line line, DataFetchingEnvironment at) {
    return things(at, TERMS, line.terms());
  }

  @SchemaMapping(typeName = "RoyaltyLine")
  @Nullable String low(Line line) {
    return text(line.low());
  }

  @SchemaMapping(typeName = "RoyaltyLine")
  @Nullable String high(Line line) {
    return text(line.high());
  }

  @SchemaMapping(typeName = "RoyaltyLine")
  CompletableFuture<List<Object>> sharesWith(Line line, DataFetchingEnvironment at) {
    return things(at, PROGRAMMES, line.sharesWith());
  }

  @SchemaMapping
  CompletableFuture<Object> pool(PoolHistory history, DataFetchingEnvironment at) {
    return Loaders.load(at, "entities", history.pool());
  }

  @SchemaMapping
  MethodNote method(PoolHistory history) {
    return methods.of("pool-history", history.release(), history.asOf());
  }

  @SchemaMapping(typeName = "PoolEvent")
  PoolHistory.Kind event(Event event) {
    return event.kind();
  }

  @SchemaMapping(typeName = "PoolEvent")
  @Nullable CompletableFuture<Object> programme(Event event, DataFetchingEnvironment at) {
    var programme = event.programme();
    return programme == null ? null : Loaders.load(at, PROGRAMMES, programme);
  }

  @SchemaMapping(typeName = "PoolEvent")
  CompletableFuture<List<Object>> holders(Event event, DataFetchingEnvironment at) {
    return things(at, "entities", event.holders());
  }

  @SchemaMapping
  CompletableFuture<Object> pool(PoolChecks checks, DataFetchingEnvironment at) {
    return Loaders.load(at, "entities", checks.pool());
  }

  @SchemaMapping
  MethodNote method(PoolChecks checks) {
    return methods.of("pool-checks", checks.release(), checks.asOf());
  }

  @SchemaMapping(typeName = "PoolCheck")
  PoolChecks.Kind check(Check check) {
    return check.kind();
  }

  @SchemaMapping(typeName = "PoolCheck")
  CompletableFuture<List<Object>> holders(Check check, DataFetchingEnvironment at) {
    return things(at, "entities", check.holders());
  }

  @SchemaMapping(typeName = "PoolCheck")
  List<Pair> pairs(Check check, @Argument int first) {
    return check.pairs().stream().limit(bounded(first)).toList();
  }

  @SchemaMapping(typeName = "SubstitutePair")
  CompletableFuture<Object> left(Pair pair, DataFetchingEnvironment at) {
    return Loaders.load(at, "entities", pair.left());
  }

  @SchemaMapping(typeName = "SubstitutePair")
  CompletableFuture<Object> right(Pair pair, DataFetchingEnvironment at) {
    return Loaders.load(at, "entities", pair.right());
  }

  @SchemaMapping(typeName = "SubstitutePair")
  CompletableFuture<Object> standard(Pair pair, DataFetchingEnvironment at) {
    return Loaders.load(at, "entities", pair.standard());
  }

  /// What is no longer in the graph, because it was changed since, is left out.
  private static CompletableFuture<List<Object>> things(
      DataFetchingEnvironment at, String loader, Collection<String> ids) {
    var loading = loading(at, loader, ids);
    return CompletableFuture.allOf(loading.toArray(CompletableFuture[]::new))
        .thenApply(
            _ ->
                loading.stream()
                    .flatMap(thing -> Stream.<Object>ofNullable(thing.join()))
                    .toList());
  }

  private static List<CompletableFuture<@Nullable Object>> loading(
      DataFetchingEnvironment at, String loader, Collection<String> ids) {
    return ids.stream().map(id -> Loaders.<String, @Nullable Object>load(at, loader, id)).toList();
  }

  private static int bounded(int first) {
    if (first < 0 || first > PageRequest.MOST) {
      throw RefusedException.limit(
          "A list has at most %d items, not %d.".formatted(PageRequest.MOST, first));
    }
    return first;
  }

  private static @Nullable String text(@Nullable BigDecimal amount) {
    return amount == null ? null : amount.toPlainString();
  }
}
