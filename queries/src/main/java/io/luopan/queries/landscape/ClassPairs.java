package io.luopan.queries.landscape;

import io.luopan.queries.Parameters;
import io.luopan.queries.measure.Share;
import io.luopan.queries.measure.Similarity;
import java.util.HashMap;
import java.util.List;

/// Counts pairs of subclasses.
final class ClassPairs {
  private static final List<String> NOTES =
      List.of(
          "Association strength of few families says little: read it with their number.",
          "S and T are over all pairs of the set, shown or not.");

  private ClassPairs() {}

  private record Counted(String a, String b, long families) {}

  static ClassPairTable of(LandscapeReader reader, Landscape of, int top) {
    var pairs =
        reader.list(
            of,
            LandscapeStage.STATUS,
            ClassPairs.class,
            "pairs",
            Parameters.none(),
            row -> new Counted(row.text("a"), row.text("b"), row.number("families")));
    var meetings = new HashMap<String, Double>();
    double all = 0;
    for (var pair : pairs) {
      meetings.merge(pair.a(), (double) pair.families(), Double::sum);
      meetings.merge(pair.b(), (double) pair.families(), Double::sum);
      all += 2 * pair.families();
    }
    double meetingsOfAll = all;
    var classified =
        reader
            .list(
                of,
                LandscapeStage.STATUS,
                ClassPairs.class,
                "classified",
                Parameters.none(),
                row -> Share.of(row.number("classified"), row.number("families")))
            .getFirst();
    return new ClassPairTable(
        pairs.stream()
            .limit(Landscape.rows(top))
            .map(
                pair ->
                    new ClassPairTable.Pair(
                        pair.a(),
                        pair.b(),
                        pair.families(),
                        Similarity.ASSOCIATION.of(
                            pair.families(),
                            meetings.getOrDefault(pair.a(), 0.0),
                            meetings.getOrDefault(pair.b(), 0.0),
                            meetingsOfAll)))
            .toList(),
        Math.max(0, pairs.size() - top),
        classified,
        of.method("classPairs", NOTES, "top", top));
  }
}
