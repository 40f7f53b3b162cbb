package io.luopan.model.party.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Measures the disambiguation of inventors beside plain equality of names.
final class InventorBenchmark {
  static final int LARGEST_BLOCK = 400;
  private static final double MARGIN = 0.5;
  private static final long SEED = 20261122;

  private final Map<String, List<LabelledMentions.Mention>> sets = new LinkedHashMap<>();

  InventorBenchmark() throws IOException {
    sets.put("israeli", LabelledMentions.read("israeli"));
    sets.put("patentsview", LabelledMentions.read("patentsview"));
    sets.put("generated", GeneratedInventors.of(SEED));
  }

  /// Fitted on the pairs whose two people are of the training half, of all sets together.
  List<String> weights() {
    var fits = new TreeMap<String, WeightFit>();
    for (var mentions : sets.values()) {
      var inventors = mentions.stream().map(LabelledMentions.Mention::inventor).toList();
      var matcher = matcher(inventors);
      for (var pair : InventorMatcher.blocking(LARGEST_BLOCK).of(inventors).pairs()) {
        var a = mentions.get(pair.first());
        var b = mentions.get(pair.second());
        if (a.training() && b.training()) {
          var fields = matcher.fields(a.inventor(), b.inventor());
          fits.computeIfAbsent(InventorMatcher.kindOf(fields), WeightFit::new)
              .add(fields, a.person().equals(b.person()));
        }
      }
    }
    return fits.values().stream().flatMap(fit -> fit.csv().stream()).toList();
  }

  private static InventorMatcher matcher(List<ReadInventor> inventors) {
    return new InventorMatcher(NameFrequencies.of(inventors), Thresholds.INVENTORS);
  }

  void print() {
    System.out.println(
        "| Set | Half | How | Precision | Recall | F1 | B³ precision | B³ recall | B³ F1 |");
    System.out.println("|---|---|---|--:|--:|--:|--:|--:|--:|");
    sets.forEach(this::print);
  }

  private void print(String set, List<LabelledMentions.Mention> mentions) {
    var inventors = mentions.stream().map(LabelledMentions.Mention::inventor).toList();
    var matcher = matcher(inventors);
    var links = new ArrayList<Clusters.Link>();
    for (var pair : InventorMatcher.blocking(LARGEST_BLOCK).of(inventors).pairs()) {
      var match = matcher.compare(inventors.get(pair.first()), inventors.get(pair.second()));
      links.add(new Clusters.Link(pair.first(), pair.second(), match));
    }
    var groups = Clusters.of(mentions.size(), links, MARGIN, _ -> false);
    var plain = new LinkedHashMap<String, List<Integer>>();
    for (int i = 0; i < mentions.size(); i++) {
      plain.computeIfAbsent(mentions.get(i).plain(), _ -> new ArrayList<>()).add(i);
    }
    for (var half : List.of("training", "other", "whole")) {
      print(set, half, "plain", mentions, List.copyOf(plain.values()));
      print(set, half, "scored", mentions, groups);
    }
  }

  private static void print(
      String set,
      String half,
      String how,
      List<LabelledMentions.Mention> mentions,
      List<List<Integer>> groups) {
    var score =
        Score.of(
            groups,
            mentions.size(),
            i -> mentions.get(i).person(),
            i -> half.equals("whole") || mentions.get(i).training() == half.equals("training"));
    System.out.printf(Locale.ROOT, "| %s | %s | %s | %s |%n", set, half, how, score.cells());
  }
}
