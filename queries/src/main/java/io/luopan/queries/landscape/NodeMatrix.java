package io.luopan.queries.landscape;

import java.util.List;

/// Holders or regions against chain nodes: the largest of both.
///
/// @param cells those that are not empty
/// @param otherRows further holders or regions
/// @param otherColumns further nodes
public record NodeMatrix(
    List<Heading> rows,
    List<Heading> columns,
    List<Cell> cells,
    long otherRows,
    long otherColumns,
    TableMethod method)
    implements LandscapeTable {

  /// @param families all it has in the set, on whatever node
  public record Heading(String entity, long families) implements About {}

  /// Row and column by their places, from 0.
  public record Cell(int row, int column, long families, long patents) {}
}
