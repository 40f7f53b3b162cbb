package io.luopan.queries.gap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that the rules need to know of one node. What could not be known is absent, never zero.
///
/// @param reference patents or families in the area compared with
/// @param coverage the share of the
/// node's patents whose region is known
/// @param strongNeighbours the nodes beside it on which the
/// region is present
/// @param validShare of the local patents whose status is known, those in force
/// @param foreignShare of the valid Chinese families, those with only foreign holders
/// @param cr4 of
/// the valid Chinese families, those of the four largest holders
/// @param domesticCitedShare of the
/// citations that patents of known holders received, those of domestic ones
record NodeFacts(
    double reference,
    @Nullable Double coverage,
    long localHolders,
    @Nullable Double rta,
    List<String> strongNeighbours,
    boolean shareInTop,
    @Nullable Double validShare,
    @Nullable Double foreignShare,
    @Nullable Double cr4,
    boolean topFourForeign,
    @Nullable Double domesticCitedShare,
    double density,
    double criticality) {

  NodeFacts {
    strongNeighbours = List.copyOf(strongNeighbours);
  }
}
