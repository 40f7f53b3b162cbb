package io.luopan.api.gap;

import io.luopan.queries.gap.ChainGap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// By what gaps are broken down.
enum ChainGapFacet {
  GAP_TYPE(ChainGap::gapType),
  ACTION(ChainGap::action),
  STAGE(gap -> gap.chainNode().stage());

  private final Function<ChainGap, @Nullable Object> value;

  ChainGapFacet(Function<ChainGap, @Nullable Object> value) {
    this.value = value;
  }

  record ChainGapFacetCounts(ChainGapFacet by, List<ChainGapBucket> buckets) {}

  record ChainGapBucket(String key, long count) {}

  ChainGapFacetCounts of(List<ChainGap> gaps) {
    return new ChainGapFacetCounts(
        this,
        gaps.stream()
            .map(value)
            .filter(Objects::nonNull)
            .collect(Collectors.groupingBy(String::valueOf, Collectors.counting()))
            .entrySet()
            .stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(entry -> new ChainGapBucket(entry.getKey(), entry.getValue()))
            .toList());
  }
}
