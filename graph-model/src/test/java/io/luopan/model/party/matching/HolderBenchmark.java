package io.luopan.model.party.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Measures the linking of holders' names: all names of all records at once, blocked, scored and
/// grouped, beside plain equality of normalized names.
final class HolderBenchmark {
  static final int LARGEST_BLOCK = 150;

  /// No labelled data tell regions or partners beside names: these are our estimates.
  private static final List<String> ASSUMED =
      List.of(
          "HOLDERS_ONE_SCRIPT,REGION,SAME,0.80000,0.20000,2.00",
          "HOLDERS_ONE_SCRIPT,REGION,WITHIN,0.10000,0.05000,1.00",
          "HOLDERS_ONE_SCRIPT,REGION,DIFFERENT,0.10000,0.75000,-2.91",
          "HOLDERS_ONE_SCRIPT,PARTNERS,SAME,0.40000,0.02500,4.00",
          "HOLDERS_ONE_SCRIPT,PARTNERS,PART,0.20000,0.20000,0.00",
          "HOLDERS_ONE_SCRIPT,PARTNERS,DIFFERENT,0.60000,0.97500,-0.70");

  static final double MARGIN = 0.5;

  private final List<LabelledNames.Holder> holders;
  private final List<LabelledNames.Name> names;
  private final Blocking.Blocks blocks;

  HolderBenchmark(Predicate<LabelledNames.Name> counts) throws IOException {
    holders = LabelledNames.read();
    names = holders.stream().flatMap(holder -> holder.names.stream()).filter(counts).toList();
    blocks =
        new Blocking<LabelledNames.Name>(name -> HolderKeys.of(name.party()), LARGEST_BLOCK)
            .of(names);
  }

  static boolean isNoAcronym(LabelledNames.Name name) {
    return name.kind() != LabelledNames.Kind.ACRONYM;
  }

  /// Fitted on the pairs whose two holders are of the training half.
  List<String> weights() {
    var one = new WeightFit(HolderMatcher.ONE_SCRIPT);
    var two = new WeightFit(HolderMatcher.TWO_SCRIPTS);
    for (var pair : blocks.pairs()) {
      var a = names.get(pair.first());
      var b = names.get(pair.second());
      if (a.holder().training && b.holder().training && LabelledNames.isKnown(a, b)) {
        var fields = NameFields.of(a.party().names().getFirst(), b.party().names().getFirst());
        (a.chinese() == b.chinese() ? one : two).add(fields, a.holder() == b.holder());
      }
    }
    var rows = new ArrayList<>(one.csv());
    rows.addAll(two.csv());
    rows.addAll(ASSUMED);
    return rows;
  }

  void print() {
    long begun = System.nanoTime();
    var links = new ArrayList<Clusters.Link>();
    var matcher = new HolderMatcher();
    for (var pair : blocks.pairs()) {
      var match =
          matcher.compare(names.get(pair.first()).party(), names.get(pair.second()).party());
      links.add(new Clusters.Link(pair.first(), pair.second(), match));
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    var groups = Clusters.of(names.size(), links, MARGIN, i -> names.get(i).chinese());
    System.out.printf(
        Locale.ROOT,
        "%d names of %d holders; %d pairs in %d blocks (%d too large), %.1f %% of the true pairs"
            + " among them; %.0f pairs a second%n%n",
        names.size(),
        holders.size(),
        blocks.pairs().size(),
        blocks.blocks(),
        blocks.skipped(),
        100 * completeness(),
        links.size() / seconds);
    System.out.println(
        "| Pairs | Half | True pairs | Plain precision | Plain recall | Precision | Recall | F1 |");
    System.out.println("|---|---|--:|--:|--:|--:|--:|--:|");
    for (var half : List.of("training", "other", "whole")) {
      for (var kind : List.of("zh-zh", "en-en", "zh-en", "all", "zh-en, labels only")) {
        printRow(kind, half, groups);
      }
    }
  }

  /// The same names, asked for one by one.
  RegisterBenchmark register() {
    return new RegisterBenchmark(names, blocks.pairs());
  }

  private double completeness() {
    long found =
        blocks.pairs().stream()
            .filter(p -> names.get(p.first()).holder() == names.get(p.second()).holder())
            .count();
    return (double) found / truePairs("all", "whole");
  }

  private void printRow(String kind, String half, List<List<Integer>> groups) {
    var byKey = new HashMap<String, List<Integer>>();
    for (int i = 0; i < names.size(); i++) {
      byKey.computeIfAbsent(names.get(i).key(), _ -> new ArrayList<>()).add(i);
    }
    long all = truePairs(kind, half);
    var plain = counted(List.copyOf(byKey.values()), kind, half);
    var ours = counted(groups, kind, half);
    double precision = ratio(ours[0], ours[0] + ours[1]);
    double recall = ratio(ours[0], all);
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %d | %.3f | %.3f | %.3f | %.3f | %.3f |%n",
        kind,
        half,
        all,
        ratio(plain[0], plain[0] + plain[1]),
        ratio(plain[0], all),
        precision,
        recall,
        Score.f1(precision, recall));
  }

  private static double ratio(long part, long all) {
    return (double) part / all;
  }

  private long truePairs(String kind, String half) {
    long count = 0;
    for (var holder : holders) {
      var own = names.stream().filter(name -> name.holder() == holder).toList();
      for (int a = 0; a < own.size(); a++) {
        for (int b = a + 1; b < own.size(); b++) {
          count += isOf(own.get(a), own.get(b), kind, half) ? 1 : 0;
        }
      }
    }
    return count;
  }

  /// Right and wrong pairs within the groups.
  private long[] counted(List<List<Integer>> groups, String kind, String half) {
    var counts = new long[2];
    for (var group : groups) {
      for (int i : group) {
        for (int j : group) {
          var a = names.get(i);
          var b = names.get(j);
          if (i < j && LabelledNames.isKnown(a, b) && isOf(a, b, kind, half)) {
            counts[a.holder() == b.holder() ? 0 : 1]++;
          }
        }
      }
    }
    return counts;
  }

  private static boolean isOf(
      LabelledNames.Name a, LabelledNames.Name b, String kind, String half) {
    boolean inHalf =
        switch (half) {
          case "training" -> a.holder().training && b.holder().training;
          case "other" -> !a.holder().training && !b.holder().training;
          default -> true;
        };
    boolean labels = a.kind() == LabelledNames.Kind.LABEL && b.kind() == LabelledNames.Kind.LABEL;
    boolean ofKind =
        switch (kind) {
          case "zh-zh" -> a.chinese() && b.chinese();
          case "en-en" -> !a.chinese() && !b.chinese();
          case "zh-en" -> a.chinese() != b.chinese();
          case "zh-en, labels only" -> a.chinese() != b.chinese() && labels;
          default -> true;
        };
    return inHalf && ofKind;
  }
}
