package io.luopan.model.load;

/// A record that was not taken in: where it stood, why, and what it said.
public record RejectedRecord(SourcePosition at, ErrorCode code, String message, String raw) {}
