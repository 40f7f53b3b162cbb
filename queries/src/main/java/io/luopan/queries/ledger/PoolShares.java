package io.luopan.queries.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who has how much of what a pool lists, by every rule of counting side by side; none of them is
/// the true share.
public record PoolShares(
    String release, String pool, LocalDate asOf, long entries, List<OfRule> rules) {

  /// How a listed patent counts.
  public enum Rule {
    /// Each simple family once.
    FAMILY,
    /// Each patent once, so a family once a country.
    PATENT,
    /// Each patent once that is found essential for a standard which the pool licenses.
    FOUND_ESSENTIAL,
    /// Each patent by the weight of its office's market.
    MARKET,
    /// Each patent in force by the years of its term that remain.
    REMAINING_LIFE,
    /// Each patent once a feature that its list entry names, mandatory ones by 1.
    FEATURE,
    /// As FAMILY, where nobody has more than the cap.
    CAPPED
  }

  /// @param counted the sum of what counts
  /// @param notCounted entries that the rule cannot count, because what it needs is not known
  /// @param unowned of `counted`, what no owner is known of
  /// @param note what to know of the rule here; absent where nothing
  /// @param holders largest first
  public record OfRule(
      Rule rule,
      double counted,
      long notCounted,
      double unowned,
      @Nullable String note,
      List<OfHolder> holders) {}

  /// @param holder an id
  /// @param share of what is counted, without the unowned
  public record OfHolder(String holder, double amount, double share) {}

  /// What the rules take from who asks.
  ///
  /// @param markets weight by office; empty where MARKET is not asked
  /// @param optionalFeature what an optional feature counts beside a mandatory one
  /// @param cap the most that one holder may have, as a share
  public record Parameters(Map<String, Double> markets, double optionalFeature, double cap) {
    public static final Parameters DEFAULT = new Parameters(Map.of(), 0.5, 0.25);

    public Parameters {
      markets = Map.copyOf(markets);
    }
  }
}
