package io.luopan.model.place;

import io.luopan.model.Fact;
import org.jspecify.annotations.Nullable;

/// A region as a code table lists it.
public record RegionFact(
    RegionCode code, @Nullable String nameZh, @Nullable String nameEn, @Nullable String edition)
    implements Fact {}
