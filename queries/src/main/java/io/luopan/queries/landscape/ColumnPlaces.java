package io.luopan.queries.landscape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// To which region of a level each place belongs. Group 0 is unknown, group 1 is known less finely.
record ColumnPlaces(int[] groupOfPlace, List<String> codes) {

  static ColumnPlaces of(List<String> paths, int depth) {
    var groups = new int[paths.size() + 1];
    var codes = new ArrayList<String>();
    var known = new HashMap<String, Integer>();
    for (int place = 1; place < groups.length; place++) {
      var path = Arrays.asList(paths.get(place - 1).split("/"));
      groups[place] =
          path.size() < depth
              ? 1
              : known.computeIfAbsent(
                  path.get(depth - 1),
                  code -> {
                    codes.add(code);
                    return codes.size() + 1;
                  });
    }
    return new ColumnPlaces(groups, codes);
  }

  int groups() {
    return codes.size() + 2;
  }

  int groupOf(int place) {
    return groupOfPlace[place];
  }

  boolean isKnown(int group) {
    return group > 1;
  }

  @Nullable String code(int group) {
    return group == 0 ? null : group == 1 ? "" : codes.get(group - 2);
  }
}
