package io.luopan.model.pool;

import io.luopan.model.place.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/// What a programme asks for a product.
///
/// @param amount in the currency's major unit, a unit sold; of [Unit#PERCENT_OF_PRICE] a percentage
/// @param currency absent for percentages only
/// @param cap the most that a licensee pays, in the currency's major unit
/// @param until the first day on which it no longer holds
public record RoyaltyTerm(
    String programme,
    String product,
    Unit unit,
    BigDecimal amount,
    @Nullable Currency currency,
    @Nullable Condition condition,
    @Nullable BigDecimal cap,
    @Nullable CapPeriod capPeriod,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable RegionCode region,
    @Nullable String note,
    @Nullable String citation)
    implements PoolFact {

  /// What is counted.
  public enum Unit {
    PER_UNIT,
    PERCENT_OF_PRICE,
    /// Once a year, however many are sold.
    PER_YEAR
  }

  /// Who gets the rate.
  public enum Condition {
    STANDARD,
    /// Who is licensed in time and pays.
    COMPLIANT,
    /// Who took the licence before a day.
    EARLY
  }

  public enum CapPeriod {
    YEAR,
    TERM
  }

  public RoyaltyTerm {
    Programme.pool(programme);
    if (currency == null && (unit != Unit.PERCENT_OF_PRICE || cap != null)) {
      throw new IllegalArgumentException("an amount of money needs a currency");
    }
    if (amount.signum() < 0 || cap != null && cap.signum() < 0) {
      throw new IllegalArgumentException("a royalty cannot be negative");
    }
  }
}
