package io.luopan.queries.landscape;

import io.luopan.queries.measure.Share;
import java.util.List;

/// Which IPC subclasses meet on the same families, the most frequent pairs first.
///
/// @param classified families with a subclass, of all
/// @param otherCount further pairs
public record ClassPairTable(
    List<Pair> pairs, long otherCount, Share classified, TableMethod method)
    implements LandscapeTable {

  /// @param association how many times more often they meet than by chance, C_ij T / (S_i S_j)
  public record Pair(String a, String b, long families, double association) {}
}
