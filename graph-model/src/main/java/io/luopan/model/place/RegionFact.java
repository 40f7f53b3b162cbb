package io.luopan.model.place;

import io.luopan.model.Fact;
import org.jspecify.annotations.Nullable;

/// A region as a code table lists it; `shortZh` is the name without its ending, such as `泰安`.
public record RegionFact(
    RegionCode code,
    @Nullable String nameZh,
    @Nullable String nameEn,
    @Nullable String shortZh,
    @Nullable String edition)
    implements Fact {

  public RegionFact(
      RegionCode code, @Nullable String nameZh, @Nullable String nameEn, @Nullable String edition) {
    this(code, nameZh, nameEn, null, edition);
  }
}
