/// What is declared, listed in pools and found essential, of one version of the graph, and the
/// questions that are counted in it: coverage, overlap, expiry, shares, royalties, history, checks.
@NullMarked
package io.luopan.queries.ledger;

import org.jspecify.annotations.NullMarked;
