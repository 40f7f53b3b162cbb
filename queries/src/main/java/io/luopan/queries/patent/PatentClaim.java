package io.luopan.queries.patent;

import io.luopan.queries.graph.Entity;

/// What says something of a patent and calls it by numbers: that it is declared, listed by a pool,
/// or found essential.
public interface PatentClaim extends Entity {}
