package io.luopan.loaders.sample;

import io.luopan.model.industry.IndustryFact;
import io.luopan.model.industry.IndustryFact.ChainNode;
import io.luopan.model.industry.IndustryFact.Feed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/// Makes [SampleNode]s of what the industry folders say.
final class SampleNodes {
  private SampleNodes() {}

  static List<SampleNode> of(List<IndustryFact> facts, SampleWords words) {
    var nodes =
        facts.stream()
            .filter(ChainNode.class::isInstance)
            .map(ChainNode.class::cast)
            .filter(node -> !node.selectors().isEmpty())
            .toList();
    var numbers = new HashMap<String, Integer>();
    nodes.forEach(node -> numbers.put(node.id(), numbers.size()));
    var neighbours = neighbours(facts, numbers);
    var symbols = new NodeSymbols(words);
    double total = nodes.stream().mapToDouble(SampleNodes::size).sum();
    return nodes.stream()
        .map(
            node -> {
              int number = numbers.getOrDefault(node.id(), 0);
              return new SampleNode(
                  number,
                  node,
                  size(node) / total,
                  symbols.choices(node),
                  terms(node.nameZh(), "[、/与和及]", 2),
                  terms(node.nameEn() == null ? node.nameZh() : node.nameEn(), ", ", 3),
                  keywords(node, SampleNodes::isHan),
                  keywords(node, word -> !isHan(word)),
                  neighbours.getOrDefault(number, List.of()));
            })
        .toList();
  }

  /// Nodes differ in size, the largest about three times the smallest.
  private static double size(ChainNode node) {
    return 0.8 + 1.4 * Math.floorMod(Dice.mix(node.id().hashCode()), 1_000L) / 1_000.0;
  }

  private static Map<Integer, List<Integer>> neighbours(
      List<IndustryFact> facts, Map<String, Integer> numbers) {
    var neighbours = new HashMap<Integer, List<Integer>>();
    for (var fact : facts) {
      if (fact instanceof Feed feed) {
        var from = numbers.get(feed.from());
        var to = numbers.get(feed.to());
        if (from != null && to != null) {
          neighbours.computeIfAbsent(from, _ -> new ArrayList<>()).add(to);
          neighbours.computeIfAbsent(to, _ -> new ArrayList<>()).add(from);
        }
      }
    }
    return neighbours;
  }

  /// The parts of a name that can stand alone, without what stands in brackets; else the whole
  /// name.
  private static List<String> terms(String name, String separators, int shortest) {
    var plain = name.replaceAll("[（(].*?[)）]", "").strip();
    var parts =
        Arrays.stream(plain.split(separators))
            .map(String::strip)
            .filter(part -> part.length() >= shortest)
            .map(SampleNodes::uncapitalized)
            .toList();
    return parts.isEmpty() ? List.of(uncapitalized(plain)) : parts;
  }

  /// Abbreviations such as `EDA` and `c-Si` stay as they are.
  private static String uncapitalized(String words) {
    return words.length() > 1 && Character.isLowerCase(words.charAt(1))
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  private static List<String> keywords(ChainNode node, Predicate<String> kind) {
    return node.keywords().stream().filter(kind).toList();
  }

  static boolean isHan(String word) {
    return word.codePoints().anyMatch(Character::isIdeographic);
  }
}
