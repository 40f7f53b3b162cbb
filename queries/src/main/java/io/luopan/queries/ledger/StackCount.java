package io.luopan.queries.ledger;

import io.luopan.model.pool.RoyaltyTerm.CapPeriod;
import io.luopan.model.text.Folding;
import io.luopan.queries.ledger.Ledger.Term;
import io.luopan.queries.ledger.RoyaltyStack.Line;
import io.luopan.queries.ledger.RoyaltyStack.Question;
import io.luopan.queries.ledger.RoyaltyStack.Total;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Adds up a [RoyaltyStack].
final class StackCount {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Ledger ledger;
  private final Question question;
  private final int day;

  /// What a term asks for one unit, or why that cannot be told.
  private record PerUnit(@Nullable String currency, @Nullable BigDecimal amount, String how) {}

  StackCount(Ledger ledger, Question question, LocalDate on) {
    this.ledger = ledger;
    this.question = question;
    this.day = LedgerReader.day(on);
  }

  RoyaltyStack add(LocalDate on) {
    var standards = new BitSet();
    question.standards().forEach(id -> standards.or(ledger.standards().sameAs(id)));
    var licensing = ledger.licensing(standards);
    record Of(int programme, String product) {}
    var byLine =
        ledger.terms().stream()
            .filter(term -> term.programme() >= 0 && term.on(day))
            .filter(term -> question.standards().isEmpty() || licensing.get(term.programme()))
            .filter(this::isForProduct)
            .filter(this::isForRegion)
            .collect(
                Collectors.groupingBy(
                    term -> new Of(term.programme(), Folding.fold(term.product())),
                    LinkedHashMap::new,
                    Collectors.toList()));
    var programmes = byLine.keySet().stream().map(Of::programme).distinct().toList();
    var lines = new ArrayList<Line>();
    byLine.forEach((of, terms) -> lines.addAll(lines(of.programme(), terms, programmes)));
    lines.sort(
        Comparator.comparing(Line::programme)
            .thenComparing(Line::product)
            .thenComparing(line -> String.valueOf(line.currency())));
    return new RoyaltyStack(ledger.release(), on, totals(lines), List.copyOf(lines));
  }

  private boolean isForProduct(Term term) {
    var asked = question.product();
    if (asked == null) {
      return true;
    }
    var words = Folding.fold(asked);
    return Folding.fold(term.product()).contains(words)
        || ledger.programmes().get(term.programme()).products().stream()
            .anyMatch(product -> Folding.fold(product).contains(words));
  }

  /// A term without a region holds everywhere.
  private boolean isForRegion(Term term) {
    return question.regionPath() == null
        || term.regionPath() == null
        || question.regionPath().startsWith(term.regionPath());
  }

  /// A line a currency; a programme asks under one condition, so its terms are not added.
  private List<Line> lines(int programme, List<Term> terms, List<Integer> programmes) {
    var byCurrency = new TreeMap<String, List<Term>>();
    var perUnit = new TreeMap<String, PerUnit>();
    for (var term : terms) {
      var of = perUnit(term);
      perUnit.put(term.id(), of);
      byCurrency
          .computeIfAbsent(of.currency() == null ? "" : of.currency(), _ -> new ArrayList<>())
          .add(term);
    }
    var lines = new ArrayList<Line>();
    byCurrency.forEach(
        (currency, of) -> {
          var amounts =
              of.stream()
                  .map(term -> perUnit.get(term.id()))
                  .flatMap(Stream::ofNullable)
                  .flatMap(unit -> Stream.ofNullable(unit.amount()))
                  .sorted()
                  .toList();
          lines.add(
              new Line(
                  ledger.programmes().get(programme).id(),
                  of.getFirst().product(),
                  of.stream().map(Term::id).toList(),
                  currency.isEmpty() ? null : currency,
                  amounts.isEmpty() ? null : amounts.getFirst(),
                  amounts.isEmpty() ? null : amounts.getLast(),
                  of.stream().map(term -> explained(term, perUnit)).toList(),
                  sharing(programme, programmes)));
        });
    return lines;
  }

  private static String explained(Term term, TreeMap<String, PerUnit> perUnit) {
    var unit = perUnit.get(term.id());
    var source = term.citation() == null ? "" : " (" + term.citation() + ")";
    var note = term.note() == null ? "" : " " + term.note();
    return (unit == null ? "" : unit.how()) + note + source;
  }

  private List<String> sharing(int programme, List<Integer> programmes) {
    var own = Arrays.stream(ledger.programmes().get(programme).standards()).boxed().toList();
    return programmes.stream()
        .filter(other -> other != programme)
        .map(other -> ledger.programmes().get(other))
        .filter(other -> Arrays.stream(other.standards()).anyMatch(own::contains))
        .map(Ledger.Programme::id)
        .sorted()
        .toList();
  }

  private PerUnit perUnit(Term term) {
    var condition = term.condition() == null ? "" : " (" + term.condition() + ")";
    var amount = term.amount();
    return switch (term.unit()) {
      case PER_UNIT ->
          capped(term, amount, "%s %s a unit%s".formatted(amount, term.currency(), condition));
      case PERCENT_OF_PRICE -> {
        var price = question.price();
        yield price == null
            ? new PerUnit(
                term.currency(),
                null,
                "%s %% of the price%s: needs the price".formatted(amount, condition))
            : capped(
                term,
                amount.multiply(price).divide(HUNDRED, MathContext.DECIMAL64),
                "%s %% of %s %s%s".formatted(amount, price, question.priceCurrency(), condition));
      }
      case PER_YEAR -> {
        var units = question.unitsPerYear();
        yield units == null
            ? new PerUnit(
                term.currency(),
                null,
                "%s %s a year%s: needs how many are sold"
                    .formatted(amount, term.currency(), condition))
            : new PerUnit(
                term.currency(),
                amount.divide(BigDecimal.valueOf(units), MathContext.DECIMAL64),
                "%s %s a year over %d units%s"
                    .formatted(amount, term.currency(), units, condition));
      }
    };
  }

  /// A yearly cap is for one unit what is left of it when it is reached.
  private PerUnit capped(Term term, BigDecimal amount, String how) {
    var currency = term.currency() == null ? question.priceCurrency() : term.currency();
    var cap = term.cap();
    if (cap == null) {
      return new PerUnit(currency, amount, how + ".");
    }
    var limit = "at most %s %s a %s".formatted(cap, currency, period(term));
    var units = question.unitsPerYear();
    if (units == null || term.capPeriod() != CapPeriod.YEAR) {
      return new PerUnit(currency, amount, how + ", " + limit + ": not applied.");
    }
    var each = cap.divide(BigDecimal.valueOf(units), MathContext.DECIMAL64);
    return new PerUnit(
        currency,
        amount.min(each),
        how + ", " + limit + (each.compareTo(amount) < 0 ? ": reached." : ": not reached."));
  }

  private static String period(Term term) {
    return term.capPeriod() == CapPeriod.TERM ? "term" : "year";
  }

  /// Of a programme's products that fit, the one sold is one: the least and the most of them count.
  private static List<Total> totals(List<Line> lines) {
    var byProgramme = new TreeMap<String, TreeMap<String, Total>>();
    for (var line : lines) {
      var low = line.low();
      var high = line.high();
      if (line.currency() != null && low != null && high != null) {
        byProgramme
            .computeIfAbsent(line.programme(), _ -> new TreeMap<>())
            .merge(
                line.currency(),
                new Total(line.currency(), low, high),
                (a, b) -> new Total(a.currency(), a.low().min(b.low()), a.high().max(b.high())));
      }
    }
    var totals = new TreeMap<String, Total>();
    byProgramme
        .values()
        .forEach(
            of ->
                of.forEach(
                    (currency, total) ->
                        totals.merge(
                            currency,
                            total,
                            (a, b) ->
                                new Total(
                                    currency, a.low().add(b.low()), a.high().add(b.high())))));
    return List.copyOf(totals.values());
  }
}
