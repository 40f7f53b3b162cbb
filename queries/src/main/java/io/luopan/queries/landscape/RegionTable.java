package io.luopan.queries.landscape;

import io.luopan.queries.measure.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where patents come from, the regions with most families first.
///
/// @param coverage patents whose region is known at this level, of all
/// @param coarser patents whose place is known, but not so finely
/// @param unknown of which it is not
/// known at all
/// @param otherCount further regions
public record RegionTable(
    List<Row> rows, long otherCount, Share coverage, long coarser, long unknown, TableMethod method)
    implements LandscapeTable {

  /// @param entity the region
  /// @param share of the families with a place at this level; one of two regions counts in both
  public record Row(
      String entity, int rank, long patents, long families, @Nullable Double share, Share inForce)
      implements About {}
}
