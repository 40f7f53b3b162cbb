package io.luopan.queries.measure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// The matrices of the worked examples, and random ones.
final class Example {
  static final List<String> NODES = List.of("n1", "n2", "n3", "n4", "n5");

  /// Four regions that make up the whole area, five nodes.
  static Specialization page() {
    return new Specialization(
        Amounts.of(
            Map.of(
                "A", row(8, 2, 0, 1, 4),
                "B", row(1, 6, 3, 0, 0),
                "C", row(0, 1, 9, 5, 0),
                "D", row(2, 0, 1, 7, 6))),
        1);
  }

  /// Each region is present where the one before is, but for one node.
  static Presence nested() {
    return Presence.of(
        Map.of(
            "E", Set.of("m1", "m2", "m3", "m4"),
            "F", Set.of("m2", "m3", "m4"),
            "G", Set.of("m3", "m4"),
            "H", Set.of("m4")));
  }

  static Map<String, Double> row(double... values) {
    var row = new LinkedHashMap<String, Double>();
    for (int i = 0; i < values.length; i++) {
      row.put("n" + (i + 1), values[i]);
    }
    return row;
  }

  /// About a third of the cells are empty, as they are in chains.
  static Map<String, Map<String, Double>> random(long seed, int regions, int nodes) {
    var random = new SplittableRandom(seed);
    var amounts = new TreeMap<String, Map<String, Double>>();
    for (int r = 0; r < regions; r++) {
      var values = new double[nodes];
      Arrays.setAll(values, _ -> Math.max(0, random.nextInt(-20, 40)));
      amounts.put("r" + r, row(values));
    }
    return amounts;
  }

  private Example() {}
}
