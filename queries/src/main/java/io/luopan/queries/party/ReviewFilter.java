package io.luopan.queries.party;

import org.jspecify.annotations.Nullable;

/// Which pairs that wait for a person are asked for; null for all.
///
/// @param holder that one of the two is, or that applied for a patent of one of the two inventors
/// @param regionPath where one of the two holders sits
public record ReviewFilter(@Nullable String holder, @Nullable String regionPath) {}
