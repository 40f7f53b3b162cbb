package io.luopan.model.placing;

import io.luopan.model.classification.ClassScheme;
import io.luopan.model.industry.IndustryFact.ChainNode;
import io.luopan.model.industry.IndustryFact.Selector;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The selectors of one chain node by symbol; of two on the same symbol the stricter holds.
final class NodeRules {
  private final ClassTree tree;
  private final Map<String, Rule> subtrees = new HashMap<>();
  private final Map<String, Rule> exact = new HashMap<>();

  /// A verdict, and the selector that says so in the notation of the reference table.
  record Rule(Verdict verdict, String selector) {
    Rule stricterOf(Rule other) {
      return other.verdict.isStricterThan(verdict) ? other : this;
    }

    Rule as(Verdict changed) {
      return new Rule(changed, selector);
    }
  }

  /// Selectors of schemes other than IPC and CPC are for other uses and place nothing.
  NodeRules(ChainNode node, ClassTree tree) {
    this.tree = tree;
    for (var selector : node.selectors()) {
      if (selector.scheme() == ClassScheme.IPC || selector.scheme() == ClassScheme.CPC) {
        var rules = selector.mode() == Selector.Mode.EXACT ? exact : subtrees;
        rules.merge(SymbolText.rootOf(selector.symbol()), ruleOf(selector), Rule::stricterOf);
      }
    }
  }

  Map<String, Rule> subtrees() {
    return subtrees;
  }

  Map<String, Rule> exact() {
    return exact;
  }

  /// What the node says of the whole subtree under `root`; a stricter selector inside it makes
  /// a yes need a word.
  Optional<Rule> over(String root) {
    for (var symbol : tree.path(root)) {
      var rule = subtrees.get(symbol);
      if (rule != null) {
        return Optional.of(
            rule.verdict() == Verdict.YES && hasStricterInside(root)
                ? rule.as(Verdict.WITH_WORD)
                : rule);
      }
    }
    return Optional.empty();
  }

  private boolean hasStricterInside(String root) {
    return subtrees.entrySet().stream()
        .filter(entry -> entry.getValue().verdict() != Verdict.YES)
        .anyMatch(entry -> tree.ancestors(entry.getKey()).contains(root));
  }

  private static Rule ruleOf(Selector selector) {
    var word = selector.needsKeyword() ? "~" : "";
    return switch (selector.mode()) {
      case MINUS -> new Rule(Verdict.NO, "-" + selector.symbol());
      case EXACT -> new Rule(verdict(selector), word + "=" + selector.symbol());
      case SUBTREE -> new Rule(verdict(selector), word + selector.symbol());
    };
  }

  private static Verdict verdict(Selector selector) {
    return selector.needsKeyword() ? Verdict.WITH_WORD : Verdict.YES;
  }
}
