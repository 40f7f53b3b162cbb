package io.luopan.queries.party;

/// What an applicant has on a chain node.
/// @param citedBy how often its patents there are cited
public record HolderCounts(
    String holder, long patents, long families, long inForce, long citedBy) {}
