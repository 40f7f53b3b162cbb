package io.luopan.api.gap;

import io.luopan.queries.gap.ChainGap;
import io.luopan.queries.page.Cursors.Place;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// How gaps are sorted: by one number, then by the node's id.
enum ChainGapOrder {
  SEVERITY_DESC(gap -> gap.severity() == null ? 1 : -gap.severity()),
  DISTANCE_ASC(gap -> gap.metrics().distance()),
  PATENTS_DESC(gap -> -gap.metrics().patents()),
  FAMILIES_DESC(gap -> -gap.metrics().families()),
  HOLDERS_DESC(gap -> -gap.metrics().holders()),
  CHAIN_POSITION(gap -> gap.chainNode().order() == null ? 0 : gap.chainNode().order());

  private final ToDoubleFunction<ChainGap> key;

  ChainGapOrder(ToDoubleFunction<ChainGap> key) {
    this.key = key;
  }

  Comparator<ChainGap> comparator() {
    return Comparator.comparingDouble(key).thenComparing(gap -> gap.chainNode().id());
  }

  Place placeOf(ChainGap gap) {
    return new Place(List.of(key.applyAsDouble(gap)), gap.chainNode().id());
  }

  boolean isAfter(ChainGap gap, Place place) {
    double value = key.applyAsDouble(gap);
    double from = place.keys().getFirst() instanceof Double number ? number : 0;
    return value > from || value == from && gap.chainNode().id().compareTo(place.id()) > 0;
  }
}
