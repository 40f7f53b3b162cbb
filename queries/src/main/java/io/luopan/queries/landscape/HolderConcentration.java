package io.luopan.queries.landscape;

import io.luopan.queries.measure.Concentration;
import io.luopan.queries.measure.Range;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// How much few holders have; ranges where holders are unknown, absent of nothing.
public record HolderConcentration(
    int holders, @Nullable Range cr4, @Nullable Range cr10, @Nullable Range hhi) {
  private static final int FEW = 4;
  private static final int MORE = 10;

  static HolderConcentration of(Collection<Double> amounts, double unknown) {
    var concentration = new Concentration(amounts, unknown);
    return new HolderConcentration(
        concentration.holders(),
        concentration.ratio(FEW),
        concentration.ratio(MORE),
        concentration.herfindahl());
  }
}
