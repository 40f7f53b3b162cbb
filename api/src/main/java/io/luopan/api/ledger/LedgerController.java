package io.luopan.api.ledger;

import io.luopan.api.graphql.GlobalId;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.ledger.PoolChecks;
import io.luopan.queries.ledger.PoolCoverage;
import io.luopan.queries.ledger.PoolExpiry;
import io.luopan.queries.ledger.PoolHistory;
import io.luopan.queries.ledger.PoolOverlap;
import io.luopan.queries.ledger.PoolShares;
import io.luopan.queries.ledger.RoyaltyStack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// The questions about pools; what their answers hold is in [LedgerFields].
@Controller
class LedgerController {
  private static final int MOST_POOLS = 10;
  private static final int MOST_STANDARDS = 50;

  private final Questions questions;

  LedgerController(Questions questions) {
    this.questions = questions;
  }

  /// What a patent of an office counts.
  record MarketWeight(String office, double weight) {}

  @QueryMapping
  PoolCoverage poolCoverage(@Argument String standard, @Argument @Nullable LocalDate asOf) {
    return questions.ledger().coverage(standard(standard), day(asOf));
  }

  @QueryMapping
  List<PoolOverlap> poolOverlap(@Argument List<String> pools, @Argument @Nullable LocalDate asOf) {
    var ids = pools.stream().map(this::pool).distinct().toList();
    if (ids.size() < 2 || ids.size() > MOST_POOLS) {
      throw RefusedException.badInput(
          "An overlap is of 2 to %d different pools, not %d.".formatted(MOST_POOLS, ids.size()));
    }
    var overlaps = new ArrayList<PoolOverlap>();
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        overlaps.add(questions.ledger().overlap(ids.get(i), ids.get(j), day(asOf)));
      }
    }
    return overlaps;
  }

  @QueryMapping
  PoolExpiry poolExpiry(@Argument String pool, @Argument @Nullable LocalDate asOf) {
    return questions.ledger().expiry(pool(pool), day(asOf));
  }

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
    return questions
        .ledger()
        .shares(pool(pool), day(asOf), new PoolShares.Parameters(weights, optionalFeature, cap));
  }

  @QueryMapping
  RoyaltyStack royaltyStack(
      @Argument @Nullable String product,
      @Argument @Nullable List<String> standards,
      @Argument @Nullable String region,
      @Argument @Nullable LocalDate on,
      @Argument @Nullable Long unitsPerYear,
      @Argument @Nullable Double price,
      @Argument @Nullable String priceCurrency) {
    var asked = standards == null ? List.<String>of() : standards;
    check("standards", asked.size() <= MOST_STANDARDS, "at most " + MOST_STANDARDS);
    check("product", product == null || !product.isBlank(), "a word at least");
    if (product == null && asked.isEmpty()) {
      throw RefusedException.badInput("Tell the product, the standards, or both.");
    }
    check("unitsPerYear", unitsPerYear == null || unitsPerYear > 0, "1 or more");
    check("price", price == null || price >= 0 && Double.isFinite(price), "0 or more");
    check("price and priceCurrency", (price == null) == (priceCurrency == null), "told together");
    if (priceCurrency != null
        && Currency.getAvailableCurrencies().stream()
            .noneMatch(known -> known.getCurrencyCode().equals(priceCurrency))) {
      throw RefusedException.badInput("'%s' is no currency of ISO 4217.".formatted(priceCurrency));
    }
    return questions
        .ledger()
        .stack(
            new RoyaltyStack.Question(
                product,
                asked.stream().map(this::standard).toList(),
                region == null ? null : questions.regions().get(GlobalId.idOrText(region)).path(),
                unitsPerYear,
                price == null ? null : BigDecimal.valueOf(price),
                priceCurrency),
            day(on));
  }

  @QueryMapping
  PoolHistory poolHistory(@Argument String pool, @Argument @Nullable LocalDate asOf) {
    return questions.ledger().history(pool(pool), day(asOf));
  }

  @QueryMapping
  PoolChecks poolChecks(@Argument String pool, @Argument @Nullable LocalDate asOf) {
    return questions.ledger().checks(pool(pool), day(asOf));
  }

  private String pool(String idCodeOrName) {
    return questions.pools().get(GlobalId.idOrText(idCodeOrName)).id();
  }

  private String standard(String idOrNumber) {
    return questions.standards().get(GlobalId.idOrText(idOrNumber)).id();
  }

  private static LocalDate day(@Nullable LocalDate asked) {
    return asked == null ? LocalDate.now() : asked;
  }

  private static void check(String what, boolean holds, String range) {
    if (!holds) {
      throw RefusedException.badInput("%s has to be %s.".formatted(what, range));
    }
  }
}
