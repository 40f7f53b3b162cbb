package io.luopan.model.placing;

import io.luopan.model.placing.NodeRules.Rule;
import io.luopan.model.placing.SymbolMove.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Carries a node's selectors across the moves between editions, one step and both ways.
final class Moves {
  private final List<SymbolMove> moves;
  private final Map<String, List<String>> sourcesOf;

  Moves(Collection<SymbolMove> moves) {
    this.moves = List.copyOf(moves);
    this.sourcesOf =
        this.moves.stream()
            .collect(
                Collectors.groupingBy(
                    SymbolMove::to, Collectors.mapping(SymbolMove::from, Collectors.toList())));
  }

  /// What the node says, by moves alone, of the subtrees under the symbols returned.
  Map<String, Rule> expand(NodeRules node) {
    var offers = new HashMap<String, List<Rule>>();
    for (var move : moves) {
      node.over(move.from())
          .map(rule -> forward(node, move, rule))
          .ifPresent(rule -> offers.computeIfAbsent(move.to(), _ -> new ArrayList<>()).add(rule));
      node.over(move.to())
          .map(rule -> move.relation() == Relation.CLOSE ? rule : atMostWithWord(rule))
          .ifPresent(rule -> offers.computeIfAbsent(move.from(), _ -> new ArrayList<>()).add(rule));
    }
    var expanded = new HashMap<String, Rule>();
    offers.forEach((symbol, rules) -> expanded.put(symbol, agreed(rules)));
    return expanded;
  }

  /// Where `to` gathers several sources, only a node that covers them all covers it without a
  /// word.
  private Rule forward(NodeRules node, SymbolMove move, Rule rule) {
    var coversAll =
        move.relation() != Relation.BROADER
            || sourcesOf.getOrDefault(move.to(), List.of()).stream()
                .allMatch(
                    source ->
                        node.over(source)
                            .filter(other -> other.verdict() == Verdict.YES)
                            .isPresent());
    return coversAll ? rule : atMostWithWord(rule);
  }

  /// The most generous offer, but where one move says no and another yes, a word must help.
  private static Rule agreed(List<Rule> rules) {
    var generous =
        rules.stream()
            .reduce((a, b) -> a.verdict().isStricterThan(b.verdict()) ? b : a)
            .orElseThrow();
    var disputed = rules.stream().anyMatch(rule -> rule.verdict() == Verdict.NO);
    return disputed ? atMostWithWord(generous) : generous;
  }

  private static Rule atMostWithWord(Rule rule) {
    return rule.verdict() == Verdict.YES ? rule.as(Verdict.WITH_WORD) : rule;
  }
}
