package io.luopan.queries.comparison;

import io.luopan.queries.gap.ChainGap;
import io.luopan.queries.gap.GapMethod;
import io.luopan.queries.gap.GapType;
import io.luopan.queries.industry.ChainNode;
import io.luopan.queries.industry.IndustryChain;
import io.luopan.queries.place.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// What a region had of each node of a chain, year by year. Each year is judged by what was filed
/// in the `window` whole years that end with it.
public record GapHistory(
    IndustryChain chain,
    Region region,
    GapMethod rules,
    int window,
    List<Year> years,
    List<ChainNodeHistory> nodes,
    String release) {

  public GapHistory {
    years = List.copyOf(years);
    nodes = List.copyOf(nodes);
  }

  /// A year and the days of filing it is judged by. It is `complete` when 18 months have passed
  /// since its end: until then much of what was filed is not published.
  public record Year(int year, LocalDate from, LocalDate to, boolean complete) {
    private static final int MONTHS_UNTIL_PUBLISHED = 18;

    static Year of(int year, int window, LocalDate asOf) {
      var end = LocalDate.of(year, 12, 31);
      return new Year(
          year,
          LocalDate.of(year - window + 1, 1, 1),
          end,
          !end.plusMonths(MONTHS_UNTIL_PUBLISHED).isAfter(asOf));
    }
  }

  public record YearValue(Year year, ChainGap gap) {}

  /// From the year before to `year` the type changed.
  public record TypeChange(Year year, GapType before, GapType after) {}

  /// One value a year.
  public record ChainNodeHistory(ChainNode chainNode, List<YearValue> values) {
    public ChainNodeHistory {
      values = List.copyOf(values);
    }

    public List<TypeChange> changes() {
      return IntStream.range(1, values.size())
          .mapToObj(
              i ->
                  new TypeChange(
                      values.get(i).year(),
                      values.get(i - 1).gap().gapType(),
                      values.get(i).gap().gapType()))
          .filter(change -> change.before() != change.after())
          .toList();
    }
  }
}
