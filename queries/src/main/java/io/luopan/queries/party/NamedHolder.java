package io.luopan.queries.party;

import org.jspecify.annotations.Nullable;

/// A holder in a list, with the name by which the record calls it and its place there, from 1.
public record NamedHolder(Holder holder, @Nullable String rawName, @Nullable Integer sequence) {}
