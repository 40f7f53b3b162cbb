package io.luopan.api.gap;

import io.luopan.api.graphql.GlobalId;
import io.luopan.queries.Questions;
import io.luopan.queries.gap.GapMethod;
import io.luopan.queries.gap.GapThresholds;
import io.luopan.queries.measure.DensityConvention;
import io.luopan.queries.patent.RegionRule;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a method as GraphQL gives it: the schema's defaults are filled in already.
public record GapMethods(Questions questions) {

  public GapMethod read(@Nullable Map<String, Object> method) {
    var defaults = GapMethod.defaults(LocalDate.now());
    if (method == null) {
      return defaults;
    }
    return new GapMethod(
        reference((String) method.get("reference")),
        GapMethod.CountUnit.valueOf(String.valueOf(method.get("countBy"))),
        GapMethod.Fractional.valueOf(String.valueOf(method.get("fractional"))),
        RegionRule.valueOf(String.valueOf(method.get("regionOf"))),
        (LocalDate) method.get("from"),
        (LocalDate) method.get("to"),
        method.get("asOf") instanceof LocalDate day ? day : defaults.asOf(),
        DensityConvention.valueOf(String.valueOf(method.get("density"))),
        method.get("thresholds") instanceof Map<?, ?> limits
            ? thresholds(limits)
            : GapThresholds.DEFAULT);
  }

  private @Nullable String reference(@Nullable String region) {
    return region == null ? null : questions.regions().get(GlobalId.idOrText(region)).path();
  }

  private static GapThresholds thresholds(Map<?, ?> limits) {
    return new GapThresholds(
        whole(limits, "minReference"),
        decimal(limits, "minCoverage"),
        whole(limits, "minLocalHolders"),
        decimal(limits, "brokenRta"),
        decimal(limits, "presentRta"),
        decimal(limits, "strongQuantile"),
        decimal(limits, "strongValidShare"),
        decimal(limits, "weakRta"),
        decimal(limits, "chokeForeignShare"),
        decimal(limits, "chokeCr4"),
        decimal(limits, "chokeDomesticCited"));
  }

  private static int whole(Map<?, ?> limits, String name) {
    return (int) decimal(limits, name);
  }

  private static double decimal(Map<?, ?> limits, String name) {
    if (limits.get(name) instanceof Number number) {
      return number.doubleValue();
    }
    throw io.luopan.queries.RefusedException.badInput(
        "The threshold %s cannot be null.".formatted(name));
  }
}
