package io.luopan.queries.landscape;

import io.luopan.queries.measure.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who applied, or who owns, the holders of most families first.
///
/// @param otherCount further holders
/// @param unknown families of nobody we know
public record HolderTable(
    List<Row> rows,
    long otherCount,
    HolderConcentration concentration,
    long unknown,
    TableMethod method)
    implements LandscapeTable {

  /// @param entity the holder
  /// @param share of all families; one of two holders counts whole for both
  public record Row(
      String entity, long families, long patents, @Nullable Double share, Share inForce)
      implements About {}
}
