package io.luopan.queries.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the pools ask together for one product sold, from the least to the most, by currency:
/// nothing is converted. Who licenses outside every pool asks for more.
///
/// @param totals one a currency
/// @param lines one a programme and product
public record RoyaltyStack(String release, LocalDate on, List<Total> totals, List<Line> lines) {

  /// @param currency ISO 4217
  /// @param low all programmes at their lowest condition
  /// @param high all at their highest
  public record Total(String currency, BigDecimal low, BigDecimal high) {}

  /// @param programme an id
  /// @param terms ids of royalty terms
  /// @param low a unit sold; absent where it cannot be worked out
  /// @param explanations one sentence a term, and what was missing
  /// @param sharesWith ids of programmes in this answer that license a standard in common: what
  /// both list may be paid for twice
  public record Line(
      String programme,
      String product,
      List<String> terms,
      @Nullable String currency,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      List<String> explanations,
      List<String> sharesWith) {}

  /// For what it is worked out.
  ///
  /// @param product words of the product; absent means all
  /// @param standards ids; empty means all
  /// @param regionPath where it is sold; absent means anywhere
  /// @param unitsPerYear decides what a cap or a yearly fee is for one unit
  /// @param price of one unit in `priceCurrency`, of which percentages are
  public record Question(
      @Nullable String product,
      List<String> standards,
      @Nullable String regionPath,
      @Nullable Long unitsPerYear,
      @Nullable BigDecimal price,
      @Nullable String priceCurrency) {}
}
