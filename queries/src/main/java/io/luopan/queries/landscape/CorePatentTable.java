package io.luopan.queries.landscape;

import io.luopan.queries.measure.CoreScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The patents that most speaks for, and what speaks for each.
///
/// @param considered the most cited patents for which anything speaks
/// @param otherCount patents considered and not shown
public record CorePatentTable(List<Row> rows, long considered, long otherCount, TableMethod method)
    implements LandscapeTable {

  /// @param entity the patent
  /// @param strength citations over the mean of its filing year and subclass in the set
  /// @param cohort how many patents that mean is of
  /// @param offices where its family was filed
  public record Row(
      String entity,
      CoreScore score,
      long citations,
      @Nullable Double strength,
      long cohort,
      int offices,
      @Nullable Boolean inForce,
      @Nullable Double age,
      List<String> reasons)
      implements About {}
}
