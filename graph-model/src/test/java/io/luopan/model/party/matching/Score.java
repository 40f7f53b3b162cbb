package io.luopan.model.party.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// How well groups agree with the truth: over pairs, and over members by B-cubed (Bagga and Baldwin
/// 1998).
record Score(double precision, double recall, double memberPrecision, double memberRecall) {

  /// Of the things that `counts` admits; `truth` names the party of each.
  static Score of(
      List<? extends Collection<Integer>> groups,
      int things,
      IntFunction<String> truth,
      IntPredicate counts) {
    var sizes = new HashMap<String, Integer>();
    IntStream.range(0, things)
        .filter(counts)
        .forEach(i -> sizes.merge(truth.apply(i), 1, Integer::sum));
    double truePairs = sizes.values().stream().mapToDouble(Score::pairs).sum();
    double together = 0;
    double right = 0;
    double precise = 0;
    double complete = 0;
    double members = 0;
    for (var group : groups) {
      Map<String, Integer> shares = new HashMap<>();
      for (int member : group) {
        if (counts.test(member)) {
          shares.merge(truth.apply(member), 1, Integer::sum);
        }
      }
      double size = shares.values().stream().mapToInt(Integer::intValue).sum();
      together += pairs(size);
      members += size;
      for (var share : shares.entrySet()) {
        double n = share.getValue();
        right += pairs(n);
        precise += n * n / size;
        complete += n * n / Objects.requireNonNull(sizes.get(share.getKey()));
      }
    }
    return new Score(right / together, right / truePairs, precise / members, complete / members);
  }

  private static double pairs(double n) {
    return n * (n - 1) / 2;
  }

  static double f1(double precision, double recall) {
    return 2 * precision * recall / (precision + recall);
  }

  double f1() {
    return f1(precision, recall);
  }

  /// Cells of a table in Markdown.
  String cells() {
    return String.format(
        Locale.ROOT,
        "%.3f | %.3f | %.3f | %.3f | %.3f | %.3f",
        precision,
        recall,
        f1(),
        memberPrecision,
        memberRecall,
        f1(memberPrecision, memberRecall));
  }
}
