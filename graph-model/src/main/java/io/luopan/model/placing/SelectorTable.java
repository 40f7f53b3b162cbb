package io.luopan.model.placing;

import io.luopan.model.industry.IndustryFact.ChainNode;
import io.luopan.model.placing.NodeRules.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Which nodes a symbol may place a patent on: an index of all nodes' selectors, asked once a
/// symbol and remembered.
///
/// Safe for use by many threads. What it remembers is bounded: about 60 MB at most.
final class SelectorTable {
  private static final int REMEMBERED_SYMBOLS = 400_000;

  private final ClassTree tree;
  private final Map<String, List<Entry>> subtrees = new HashMap<>();
  private final Map<String, List<Entry>> exact = new HashMap<>();
  private final Map<String, List<Entry>> moved = new HashMap<>();
  private final Map<String, List<Candidate>> remembered = new ConcurrentHashMap<>();

  private record Entry(int node, Rule rule) {}

  /// A node (its index in the list given) that takes the symbol, with a word of its own when
  /// `needsWord`.
  record Candidate(int node, String selector, boolean needsWord, boolean moved) {}

  SelectorTable(List<ChainNode> nodes, Collection<SymbolMove> moves, ClassTree tree) {
    this.tree = tree;
    var expansion = new Moves(moves);
    for (int node = 0; node < nodes.size(); node++) {
      var rules = new NodeRules(nodes.get(node), tree);
      var hasWords = !nodes.get(node).keywords().isEmpty();
      enter(node, hasWords, rules.subtrees(), subtrees);
      enter(node, hasWords, rules.exact(), exact);
      enter(node, hasWords, expansion.expand(rules), moved);
    }
  }

  /// The nodes that take the symbol, by index.
  List<Candidate> candidates(String symbol) {
    var known = remembered.get(symbol);
    if (known != null) {
      return known;
    }
    var found = decide(symbol);
    if (remembered.size() >= REMEMBERED_SYMBOLS) {
      remembered.clear();
    }
    remembered.put(symbol, found);
    return found;
  }

  /// Nearest first, the node's own selectors before those that moves carried here.
  private List<Candidate> decide(String symbol) {
    var path = tree.path(symbol);
    var decided = new TreeMap<Integer, Candidate>();
    var refused = new ArrayList<Integer>();
    settle(exact.get(symbol), false, decided, refused);
    path.forEach(level -> settle(subtrees.get(level), false, decided, refused));
    path.forEach(level -> settle(moved.get(level), true, decided, refused));
    return List.copyOf(decided.values());
  }

  private static void settle(
      @Nullable List<Entry> entries,
      boolean byMove,
      Map<Integer, Candidate> decided,
      List<Integer> refused) {
    if (entries == null) {
      return;
    }
    for (var entry : entries) {
      if (refused.contains(entry.node()) || decided.containsKey(entry.node())) {
        continue;
      }
      if (entry.rule().verdict() == Verdict.NO) {
        refused.add(entry.node());
      } else {
        var needsWord = entry.rule().verdict() == Verdict.WITH_WORD;
        decided.put(
            entry.node(), new Candidate(entry.node(), entry.rule().selector(), needsWord, byMove));
      }
    }
  }

  /// A rule that needs a word refuses where the node has none.
  private static void enter(
      int node, boolean hasWords, Map<String, Rule> rules, Map<String, List<Entry>> index) {
    rules.forEach(
        (symbol, rule) ->
            index
                .computeIfAbsent(symbol, _ -> new ArrayList<>())
                .add(
                    new Entry(
                        node,
                        rule.verdict() == Verdict.WITH_WORD && !hasWords
                            ? rule.as(Verdict.NO)
                            : rule)));
  }
}
