package io.luopan.queries.navigation;

import io.luopan.queries.measure.Range;
import io.luopan.queries.measure.Wilson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How much of what a project finds belongs: relevant over judged, of a draw that a seed repeats.
///
/// @param found how many patents were drawn from
public record Precision(long seed, long found, List<Drawn> drawn) {
  public Precision {
    drawn = List.copyOf(drawn);
  }

  /// @param patent its id
  /// @param relevant null until a person judged it
  public record Drawn(
      String patent,
      String number,
      @Nullable String title,
      @Nullable LocalDate filedOn,
      @Nullable Boolean relevant) {}

  /// With what people judged by now, of the patents drawn.
  public Precision judged(Map<String, Boolean> relevant) {
    return new Precision(
        seed,
        found,
        drawn.stream()
            .map(
                one ->
                    new Drawn(
                        one.patent(),
                        one.number(),
                        one.title(),
                        one.filedOn(),
                        relevant.get(one.patent())))
            .toList());
  }

  public long judgedCount() {
    return drawn.stream().map(Drawn::relevant).filter(Objects::nonNull).count();
  }

  public long relevantCount() {
    return drawn.stream().map(Drawn::relevant).filter(Boolean.TRUE::equals).count();
  }

  /// Null when nobody judged.
  public @Nullable Double value() {
    return judgedCount() == 0 ? null : (Double) ((double) relevantCount() / judgedCount());
  }

  public @Nullable Range interval() {
    return Wilson.interval(relevantCount(), judgedCount());
  }
}
