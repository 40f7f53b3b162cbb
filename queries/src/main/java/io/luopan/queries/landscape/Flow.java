package io.luopan.queries.landscape;

import java.util.List;

/// From which countries patents go to which offices, the strongest flows first.
///
/// @param unknown patents whose origin is not known
/// @param assumed patents that name no priority, so that their own office is taken for the origin
/// @param otherCount further pairs of origin and target
public record Flow(
    List<Cell> cells, long otherCount, long unknown, long assumed, TableMethod method)
    implements LandscapeTable {

  /// Patents of one origin at one office (both WIPO ST.3).
  public record Cell(String origin, String target, long patents, long families) {}
}
