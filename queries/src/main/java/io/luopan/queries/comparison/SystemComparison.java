package io.luopan.queries.comparison;

import io.luopan.model.industry.IndustryFact.Alignment;
import io.luopan.model.industry.IndustryFact.Standing;
import io.luopan.queries.gap.GapMethod;
import io.luopan.queries.industry.IndustrySystem;
import io.luopan.queries.place.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two systems in one region, chain by chain. Every chain of either is in a pair or alone.
public record SystemComparison(
    IndustrySystem left,
    IndustrySystem right,
    Region region,
    GapMethod rules,
    List<AlignedChains> aligned,
    List<ChainSummary> leftAlone,
    List<ChainSummary> rightAlone,
    @Nullable Double coverage,
    String release) {

  public SystemComparison {
    aligned = List.copyOf(aligned);
    leftAlone = List.copyOf(leftAlone);
    rightAlone = List.copyOf(rightAlone);
  }

  /// @param relation what the left chain is, compared with the right one
  public record AlignedChains(
      ChainSummary left,
      ChainSummary right,
      Alignment relation,
      @Nullable Standing standing,
      @Nullable String reason) {}
}
