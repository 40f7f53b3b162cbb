package io.luopan.queries.industry;

import io.luopan.queries.Row;
import io.luopan.queries.page.PageRequest;
import org.jspecify.annotations.Nullable;

/// That a patent stands on a chain node, and what placed it there: the selector, the patent's own
/// symbol, and the keyword where one was needed.
public record Placement(
    ChainNode node,
    double confidence,
    @Nullable String via,
    @Nullable String selector,
    @Nullable String symbol,
    @Nullable String word) {

  /// One page of the placements of a patent, the surest first.
  public record PageOf(String patent, double minConfidence, PageRequest page) {}

  /// All placements of a patent that are sure enough.
  public record CountOf(String patent, double minConfidence) {}

  static Placement of(Row row) {
    return new Placement(
        ChainNode.of(row.row("node")),
        row.decimal("confidence"),
        row.findText("via"),
        row.findText("selector"),
        row.findText("placedBy"),
        row.findText("word"));
  }
}
