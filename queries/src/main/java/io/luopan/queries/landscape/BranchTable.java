package io.luopan.queries.landscape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The chain nodes that patents stand on, those of most families first.
///
/// @param otherCount further nodes
/// @param unplaced patents that stand on none
public record BranchTable(
    List<Row> rows, long otherCount, long unplaced, int lastYear, TableMethod method)
    implements LandscapeTable {

  /// @param entity the chain node
  /// @param share of the families that stand on any node; one on two nodes counts for both
  /// @param now families filed in the last window of complete years
  /// @param before in the one before
  /// @param growth now over before, − 1; absent where there were none before
  public record Row(
      String entity,
      long families,
      long patents,
      @Nullable Double share,
      long now,
      long before,
      @Nullable Double growth,
      HolderConcentration concentration)
      implements About {}
}
