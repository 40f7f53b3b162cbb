package io.luopan.model.party.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Measures finding a holder in a register by a name that the register does not have: each name in
/// turn is held out, and whoever is known by any other name may be its answer.
///
/// *Absent* asks once more when the holder itself is held out with all its names, so that every
/// answer is wrong.
final class RegisterBenchmark {
  private final List<LabelledNames.Name> asked;
  private final Map<LabelledNames.Name, Map<LabelledNames.Holder, Match>> found = new HashMap<>();
  private final Map<LabelledNames.Name, Boolean> plain = new HashMap<>();

  RegisterBenchmark(List<LabelledNames.Name> names, List<Blocking.Pair> pairs) {
    for (var pair : pairs) {
      add(names.get(pair.first()), names.get(pair.second()));
    }
    asked =
        names.stream()
            .filter(name -> names.stream().filter(n -> n.holder() == name.holder()).count() > 1)
            .toList();
  }

  private void add(LabelledNames.Name a, LabelledNames.Name b) {
    if (LabelledNames.isKnown(a, b)) {
      var match = new HolderMatcher().compare(a.party(), b.party());
      found.computeIfAbsent(a, _ -> new HashMap<>()).merge(b.holder(), match, this::better);
      found.computeIfAbsent(b, _ -> new HashMap<>()).merge(a.holder(), match, this::better);
      if (a.key().equals(b.key())) {
        boolean right = a.holder() == b.holder();
        plain.merge(a, right, Boolean::logicalAnd);
        plain.merge(b, right, Boolean::logicalAnd);
      }
    }
  }

  private Match better(Match a, Match b) {
    return a.bits() >= b.bits() ? a : b;
  }

  void print() {
    System.out.println(
        "| Names | Half | Held out | Plain precision | Plain recall | Precision | Recall | Best |"
            + " Absent: answered |");
    System.out.println("|---|---|--:|--:|--:|--:|--:|--:|--:|");
    for (var half : List.of("training", "other", "whole")) {
      print("Chinese", half, LabelledNames.Name::chinese);
      print("others", half, name -> !name.chinese());
      print("all", half, _ -> true);
    }
  }

  /// What other rules for an answer would give; on the training half, where rules are chosen.
  void printRules() {
    System.out.println(
        "| SAME from | Bits before the second | Precision | Recall | Absent: answered |");
    System.out.println("|--:|--:|--:|--:|--:|");
    var names = asked.stream().filter(name -> name.holder().training).toList();
    for (double same : new double[] {Rule.USED.same(), 0.8, 0.7, 0.5}) {
      for (double margin : new double[] {Rule.USED.margin(), 3}) {
        var tally = tally(names, new Rule(same, margin));
        System.out.printf(
            Locale.ROOT,
            "| %.1f | %.1f | %.3f | %.3f | %.3f |%n",
            same,
            margin,
            (double) tally.right / (tally.right + tally.wrong),
            (double) tally.right / names.size(),
            (double) tally.absentAnswered / names.size());
      }
    }
  }

  private void print(String which, String half, Predicate<LabelledNames.Name> counts) {
    var names =
        asked.stream()
            .filter(counts)
            .filter(
                name -> half.equals("whole") || name.holder().training == half.equals("training"))
            .toList();
    var tally = tally(names, Rule.USED);
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %d | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f |%n",
        which,
        half,
        names.size(),
        (double) tally.plainRight / (tally.plainRight + tally.plainWrong),
        (double) tally.plainRight / names.size(),
        (double) tally.right / (tally.right + tally.wrong),
        (double) tally.right / names.size(),
        (double) tally.best / names.size(),
        (double) tally.absentAnswered / names.size());
  }

  private Tally tally(List<LabelledNames.Name> names, Rule rule) {
    var tally = new Tally(rule);
    names.forEach(name -> tally.add(name, ranked(name), plain.get(name)));
    return tally;
  }

  private List<Map.Entry<LabelledNames.Holder, Match>> ranked(LabelledNames.Name name) {
    var ranked = new ArrayList<>(found.getOrDefault(name, Map.of()).entrySet());
    ranked.sort(
        Comparator.<Map.Entry<LabelledNames.Holder, Match>>comparingDouble(
                entry -> -entry.getValue().bits())
            .thenComparing(entry -> entry.getKey().id));
    return ranked;
  }

  /// The first is the answer from the probability `same`, if it is `margin` bits before the second.
  private record Rule(double same, double margin) {
    static final Rule USED = new Rule(Thresholds.HOLDERS.same(), HolderBenchmark.MARGIN);

    boolean answers(List<Map.Entry<LabelledNames.Holder, Match>> ranked) {
      return !ranked.isEmpty()
          && ranked.getFirst().getValue().score() >= same
          && (ranked.size() == 1
              || ranked.get(1).getValue().bits() < ranked.getFirst().getValue().bits() - margin);
    }
  }

  private static final class Tally {
    final Rule rule;
    int right;
    int wrong;
    int best;
    int plainRight;
    int plainWrong;
    int absentAnswered;

    Tally(Rule rule) {
      this.rule = rule;
    }

    void add(
        LabelledNames.Name name,
        List<Map.Entry<LabelledNames.Holder, Match>> ranked,
        @Nullable Boolean plain) {
      if (plain != null) {
        plainRight += plain ? 1 : 0;
        plainWrong += plain ? 0 : 1;
      }
      var others = ranked.stream().filter(entry -> entry.getKey() != name.holder()).toList();
      absentAnswered += rule.answers(others) ? 1 : 0;
      if (!ranked.isEmpty()) {
        boolean isRight = ranked.getFirst().getKey() == name.holder();
        best += isRight ? 1 : 0;
        right += isRight && rule.answers(ranked) ? 1 : 0;
        wrong += !isRight && rule.answers(ranked) ? 1 : 0;
      }
    }
  }
}
