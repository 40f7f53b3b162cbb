package io.luopan.queries.navigation;

import org.jspecify.annotations.Nullable;

/// A finding beside what its number was when the project was run.
///
/// @param path of the branch it rests on
/// @param value null where it is not known, or the finding
/// names no number
public record FindingValue(Finding finding, @Nullable String path, @Nullable Double value) {}
