package io.luopan.model.classification;

import org.jspecify.annotations.Nullable;

/// That a patent is classified under a symbol (canonical text, such as `H01M 8/1004` or `09-01`).
///
/// `main` marks the first or main class; `edition` is the scheme's edition where the record names
/// it.
public record ClassAssignment(
    ClassScheme scheme, String symbol, boolean main, @Nullable String edition) {}
