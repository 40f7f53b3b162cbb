package io.luopan.queries.comparison;

import io.luopan.queries.RefusedException;
import io.luopan.queries.comparison.GapHistory.ChainNodeHistory;
import io.luopan.queries.comparison.GapHistory.Year;
import io.luopan.queries.comparison.GapHistory.YearValue;
import io.luopan.queries.gap.ChainGapQueries;
import io.luopan.queries.gap.GapAnswer;
import io.luopan.queries.gap.GapMethod;
import io.luopan.queries.industry.IndustryChain;
import io.luopan.queries.place.Region;
import java.util.List;
import java.util.stream.IntStream;

/// Judges a chain for a region year by year. Cost: that of `ChainGapQueries.gaps`, once a year.
public final class GapHistoryQueries {
  public static final int MOST_YEARS = 30;

  private final ChainGapQueries gaps;

  public GapHistoryQueries(ChainGapQueries gaps) {
    this.gaps = gaps;
  }

  /// The years asked for, both ends included, each judged by a window of whole years of filing.
  public record Span(int from, int to, int window) {
    private static final int EARLIEST = 1790;
    private static final int LATEST = 9999;

    /// @throws RefusedException when the years are out of order or more than 30, or the window is
    /// not from 1 to 30 years
    public Span {
      if (from > to || from < EARLIEST || to > LATEST) {
        throw RefusedException.badInput("The years %d to %d are no span.".formatted(from, to));
      }
      if (to - from >= MOST_YEARS) {
        throw RefusedException.limit(
            "A history has at most %d years, not %d.".formatted(MOST_YEARS, to - from + 1));
      }
      if (window < 1 || window > MOST_YEARS) {
        throw RefusedException.badInput(
            "The window is from 1 to %d years, not %d.".formatted(MOST_YEARS, window));
      }
    }
  }

  /// @param method without a period of its own: the windows are its periods
  public GapHistory history(IndustryChain chain, Region region, GapMethod method, Span span) {
    if (method.from() != null || method.to() != null) {
      throw RefusedException.badInput(
          "A history has its own periods; leave out the method's from and to.");
    }
    var years =
        IntStream.rangeClosed(span.from(), span.to())
            .mapToObj(year -> Year.of(year, span.window(), method.asOf()))
            .toList();
    var now = gaps.atOneVersion();
    var answers =
        years.stream()
            .map(year -> now.gaps(chain, region, method.filedBetween(year.from(), year.to())))
            .toList();
    var nodes =
        IntStream.range(0, answers.getFirst().gaps().size())
            .mapToObj(node -> ofNode(years, answers, node))
            .toList();
    return new GapHistory(chain, region, method, span.window(), years, nodes, now.release());
  }

  /// All answers hold the chain's nodes in the chain's order.
  private static ChainNodeHistory ofNode(List<Year> years, List<GapAnswer> answers, int node) {
    var values =
        IntStream.range(0, years.size())
            .mapToObj(i -> new YearValue(years.get(i), answers.get(i).gaps().get(node)))
            .toList();
    return new ChainNodeHistory(values.getFirst().gap().chainNode(), values);
  }
}
