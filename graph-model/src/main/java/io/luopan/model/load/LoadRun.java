package io.luopan.model.load;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A load as the graph remembers it. `position` is how many records of the file are behind it: a
/// load that was stopped goes on after them. `version` is the graph version that the load's end
/// made.
public record LoadRun(
    String id,
    LoadFile file,
    LoadState state,
    Instant startedAt,
    @Nullable Instant finishedAt,
    long position,
    long accepted,
    long rejected,
    @Nullable Long version) {}
