package io.luopan.queries.pool;

import io.luopan.model.pool.RoyaltyTerm.CapPeriod;
import io.luopan.model.pool.RoyaltyTerm.Condition;
import io.luopan.model.pool.RoyaltyTerm.Unit;
import io.luopan.queries.Row;
import io.luopan.queries.graph.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a programme asks for a product.
///
/// @param amount in the currency's major unit; of a percentage of the price a percentage
/// @param currency ISO 4217; absent for percentages only
/// @param cap the most that a licensee pays, in the currency's major unit
/// @param untilOn the first day on which it no longer holds
/// @param programme the id of the programme that asks for it
public record RoyaltyTerm(
    String id,
    List<String> sources,
    String product,
    Unit unit,
    BigDecimal amount,
    @Nullable String currency,
    @Nullable Condition condition,
    @Nullable BigDecimal cap,
    @Nullable CapPeriod capPeriod,
    @Nullable LocalDate fromOn,
    @Nullable LocalDate untilOn,
    @Nullable String regionPath,
    @Nullable String note,
    @Nullable String citation,
    String programme)
    implements Entity {

  static RoyaltyTerm of(Row row) {
    var cap = row.findText("cap");
    return new RoyaltyTerm(
        row.text("id"),
        row.sources(),
        row.text("product"),
        Unit.valueOf(row.text("unit")),
        new BigDecimal(row.text("amount")),
        row.findText("currency"),
        row.find("condition", Condition.class),
        cap == null ? null : new BigDecimal(cap),
        row.find("capPeriod", CapPeriod.class),
        row.findDay("fromOn"),
        row.findDay("untilOn"),
        row.findText("regionPath"),
        row.findText("note"),
        row.findText("citation"),
        row.text("programme"));
  }

  /// The product and what is asked for it: `radio set: 0.50 USD`.
  @Override
  public String label() {
    return product
        + ": "
        + amount.toPlainString()
        + (unit == Unit.PERCENT_OF_PRICE ? " %" : " " + currency);
  }
}
