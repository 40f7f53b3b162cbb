package io.luopan.queries.gap;

import io.luopan.queries.industry.IndustryChain;
import io.luopan.queries.place.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The gaps of a chain in a region, one a node, in the chain's order. `coverage` is the share of
/// all placed patents whose region is known; `release` the version of the graph that was counted.
public record GapAnswer(
    IndustryChain chain,
    Region region,
    GapMethod method,
    List<ChainGap> gaps,
    @Nullable Double coverage,
    String release) {}
