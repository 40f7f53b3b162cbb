package io.luopan.api.ledger;

import static io.luopan.api.ledger.LedgerArguments.check;
import static io.luopan.api.ledger.LedgerArguments.day;

import graphql.schema.DataFetchingEnvironment;
import io.luopan.api.gap.MethodNote;
import io.luopan.api.graphql.Loaders;
import io.luopan.queries.Questions;
import io.luopan.queries.RefusedException;
import io.luopan.queries.ledger.LedgerQueries;
import io.luopan.queries.ledger.RoyaltyStack;
import io.luopan.queries.ledger.RoyaltyStack.Line;
import io.luopan.queries.ledger.RoyaltyStack.Total;
import io.luopan.queries.pool.Programme;
import io.luopan.queries.pool.RoyaltyTerm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// What pools ask together for one product.
@Controller
class RoyaltyStackController {
  private static final int MOST_STANDARDS = 50;
  private final LedgerQueries ledger;
  private final LedgerArguments arguments;
  private final LedgerMethods methods;

  RoyaltyStackController(Questions questions, LedgerArguments arguments, LedgerMethods methods) {
    this.ledger = questions.ledger();
    this.arguments = arguments;
    this.methods = methods;
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
    return ledger.stack(
        new RoyaltyStack.Question(
            product,
            asked.stream().map(arguments::standard).toList(),
            region == null ? null : arguments.regionPath(region),
            unitsPerYear,
            price == null ? null : BigDecimal.valueOf(price),
            priceCurrency),
        day(on));
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
  CompletableFuture<Programme> programme(Line line, DataFetchingEnvironment at) {
    return Loaders.entity(at, line.programme());
  }

  @SchemaMapping(typeName = "RoyaltyLine")
  CompletableFuture<List<RoyaltyTerm>> terms(Line line, DataFetchingEnvironment at) {
    return Loaders.entities(at, line.terms());
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
  CompletableFuture<List<Programme>> sharesWith(Line line, DataFetchingEnvironment at) {
    return Loaders.entities(at, line.sharesWith());
  }

  private static @Nullable String text(@Nullable BigDecimal amount) {
    return amount == null ? null : amount.toPlainString();
  }
}
