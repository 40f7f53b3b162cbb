package io.luopan.api.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import tools.jackson.databind.JsonNode;

/// Between which numbers a measure must lie, whatever is loaded.
final class Bounds {
  private Bounds() {}

  static void isAnInterval(JsonNode ranked) {
    var rta = ranked.get("rta");
    assertThat(rta.get("observed").asDouble())
        .isBetween(rta.get("low").asDouble(), rta.get("high").asDouble());
    assertThat(ranked.at("/rank/low").asDouble())
        .isBetween(1.0, ranked.at("/rank/high").asDouble());
  }

  static void isWithinBounds(JsonNode metrics) {
    double rta = metrics.get("specialization").asDouble();
    assertThat(metrics.get("symmetricRta").asDouble())
        .isCloseTo((rta - 1) / (rta + 1), within(1e-9));
    assertThat(metrics.get("present").asBoolean()).isEqualTo(rta >= 1);
    var cr4 = metrics.at("/concentration/cr4");
    var cr10 = metrics.at("/concentration/cr10");
    assertThat(cr4.get("low").asDouble()).isBetween(0.0, cr10.get("low").asDouble());
    assertThat(cr10.get("high").asDouble()).isBetween(cr4.get("high").asDouble(), 1 + 1e-9);
    assertThat(metrics.at("/expiring/expiring").asLong() + metrics.at("/expiring/unknown").asLong())
        .isLessThanOrEqualTo(metrics.at("/expiring/rights").asLong());
    assertThat(metrics.get("downstreamShare").asDouble())
        .isBetween(metrics.get("criticality").asDouble(), 1.0);
  }
}
