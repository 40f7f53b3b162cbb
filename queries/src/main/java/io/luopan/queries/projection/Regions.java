package io.luopan.queries.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/// The paths at which parties sit, in the order of the alphabet, so that all of a region are
/// neighbours. Rank 0 is the unknown place, rank 1 the first path.
final class Regions {
  private final String[] paths;

  Regions(List<String> sortedPaths) {
    this.paths = sortedPaths.toArray(String[]::new);
  }

  List<String> paths() {
    return List.of(paths);
  }

  /// One more than the number of paths.
  int ranks() {
    return paths.length + 1;
  }

  /// The first rank of the region.
  int from(String path) {
    int at = Arrays.binarySearch(paths, path);
    return (at >= 0 ? at : -at - 1) + 1;
  }

  /// The rank after the region's last.
  int to(String path) {
    int low = from(path) - 1;
    int high = paths.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paths[middle].startsWith(path)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low + 1;
  }

  /// Regions, and to which of them each rank belongs; −1 where it belongs to none.
  ///
  /// @param everything whether its only region is all there is, also what is nowhere
  record Level(List<String> paths, int[] regionOf, boolean everything) {}

  /// @param depth the number of codes in a path
  /// @param reference what all must lie in
  Level level(int depth, String reference) {
    var names = new LinkedHashMap<String, Integer>();
    var regionOf = new int[ranks()];
    Arrays.fill(regionOf, -1);
    for (int rank = from(reference); rank < to(reference); rank++) {
      var path = paths[rank - 1];
      int cut = cut(path, depth);
      if (cut > 0) {
        regionOf[rank] = names.computeIfAbsent(path.substring(0, cut), _ -> names.size());
      }
    }
    return new Level(new ArrayList<>(names.keySet()), regionOf, false);
  }

  /// One region of all there is: within the reference, or, where that is empty, everywhere, known
  /// or not.
  Level whole(String reference) {
    var regionOf = new int[ranks()];
    Arrays.fill(regionOf, -1);
    Arrays.fill(regionOf, from(reference), to(reference), 0);
    boolean everything = reference.isEmpty();
    if (everything) {
      regionOf[0] = 0;
    }
    return new Level(List.of(reference), regionOf, everything);
  }

  /// The length of the path's first codes; 0 where it has fewer.
  private static int cut(String path, int depth) {
    int at = 0;
    for (int code = 0; code < depth; code++) {
      at = path.indexOf('/', at) + 1;
      if (at == 0) {
        return 0;
      }
    }
    return at;
  }
}
