package io.luopan.loaders.sample;

import io.luopan.loaders.sample.SampleWords.Word;
import io.luopan.model.industry.IndustryFact;
import io.luopan.model.industry.IndustryFact.ChainNode;
import io.luopan.model.industry.IndustryFact.Selector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which IPC symbols a patent on a chain node may bear: what the node's selectors cover, nearest
/// ancestor deciding.
final class NodeSymbols {
  private static final int SUBCLASS = 4;

  /// Main group, such as `H01M 8`, → its symbols in scheme order.
  private final Map<String, List<String>> groups = new HashMap<>();

  private final Map<String, Integer> depths = new HashMap<>();
  private final Map<String, List<String>> mainGroups = new HashMap<>();

  /// A symbol, and whether the node takes it only beside one of its keywords.
  record Choice(String symbol, boolean needsKeyword) {}

  NodeSymbols(SampleWords words) {
    var table =
        SampleFiles.text(IndustryFact.class, "/io/luopan/model/classification/ipc-groups.csv");
    for (var row : SampleFiles.table(table)) {
      var symbol = row.getField("symbol");
      groups.computeIfAbsent(mainGroup(symbol), _ -> new ArrayList<>()).add(symbol);
      depths.put(symbol, Integer.valueOf(row.getField("depth")));
    }
    for (Word entry : words.list("mainGroups")) {
      var symbols = new ArrayList<String>();
      for (var number : entry.en().split(",")) {
        symbols.add(entry.zh() + " " + number + "/00");
      }
      mainGroups.put(entry.zh(), symbols);
    }
  }

  /// At least one; throws where the selectors lead to no symbol that the lists know.
  List<Choice> choices(ChainNode node) {
    var choices = new ArrayList<Choice>();
    for (var selector : node.selectors()) {
      if (selector.mode() != Selector.Mode.MINUS) {
        for (var symbol : covered(selector)) {
          if (nearest(node, symbol) == selector) {
            choices.add(new Choice(symbol, selector.needsKeyword()));
          }
        }
      }
    }
    if (choices.isEmpty()) {
      throw new IllegalStateException("No symbol leads to the chain node " + node.id());
    }
    return List.copyOf(choices);
  }

  private List<String> covered(Selector selector) {
    var symbol = selector.symbol();
    if (symbol.length() == SUBCLASS) {
      return mainGroups.getOrDefault(symbol, List.of());
    }
    return selector.mode() == Selector.Mode.EXACT ? List.of(symbol) : subtree(symbol);
  }

  /// The symbol and the deeper ones that follow it in the scheme.
  private List<String> subtree(String symbol) {
    var group = groups.get(mainGroup(symbol));
    var depth = depths.get(symbol);
    if (group == null || depth == null) {
      return List.of(symbol);
    }
    int first = group.indexOf(symbol);
    int end = first + 1;
    while (end < group.size() && depths.getOrDefault(group.get(end), 0) > depth) {
      end++;
    }
    return group.subList(first, end);
  }

  private Selector nearest(ChainNode node, String symbol) {
    Selector nearest = node.selectors().getFirst();
    int smallest = Integer.MAX_VALUE;
    for (var selector : node.selectors()) {
      int size = sizeIfCovering(selector, symbol);
      if (size < smallest) {
        smallest = size;
        nearest = selector;
      }
    }
    return nearest;
  }

  /// How many symbols the selector covers, as a measure of nearness; the largest number where not
  /// this symbol.
  private int sizeIfCovering(Selector selector, String symbol) {
    if (selector.symbol().length() == SUBCLASS) {
      return symbol.startsWith(selector.symbol()) ? Integer.MAX_VALUE - 1 : Integer.MAX_VALUE;
    }
    if (selector.mode() == Selector.Mode.EXACT) {
      return selector.symbol().equals(symbol) ? 0 : Integer.MAX_VALUE;
    }
    var subtree = subtree(selector.symbol());
    return subtree.contains(symbol) ? subtree.size() : Integer.MAX_VALUE;
  }

  static String mainGroup(String symbol) {
    int slash = symbol.indexOf('/');
    return slash < 0 ? symbol : symbol.substring(0, slash);
  }
}
