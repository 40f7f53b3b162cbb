package io.luopan.queries.navigation;

import org.jspecify.annotations.Nullable;

/// What a project concludes, and the number it rests on.
///
/// @param branch the key of a branch
public record Finding(String text, @Nullable String branch, @Nullable BranchMeasure measure) {}
