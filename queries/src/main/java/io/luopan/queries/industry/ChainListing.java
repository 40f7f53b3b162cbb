package io.luopan.queries.industry;

import io.luopan.queries.Row;
import org.jspecify.annotations.Nullable;

/// What a system says of a chain that it lists.
///
/// @param cluster in which of its clusters; null where in none
/// @param order the chain's place in the system's list, from 1
/// @param tier how the system ranks it, in the system's words
public record ChainListing(
    IndustrySystem system,
    @Nullable Cluster cluster,
    @Nullable Integer order,
    @Nullable String tier) {

  static ChainListing of(Row row) {
    return new ChainListing(
        IndustrySystem.of(row.row("system")),
        row.isAbsent("cluster") ? null : Cluster.of(row.row("cluster")),
        row.findInt("order"),
        row.findText("tier"));
  }
}
