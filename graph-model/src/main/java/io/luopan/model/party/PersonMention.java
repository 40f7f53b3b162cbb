package io.luopan.model.party;

/// An inventor as a patent record names them; `sequence` starts at 1.
public record PersonMention(String rawName, int sequence) {}
