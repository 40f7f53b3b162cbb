package io.luopan.loaders.sample;

import io.luopan.loaders.sample.Dice.Purpose;
import io.luopan.model.classification.ClassAssignment;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.patent.PatentType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Which nodes a patent stands on, and the symbols that put it there.
final class SampleClasses {
  private static final String EDITION = "2023.01";

  private final SampleWorld world;
  private final SampleWords words;
  private final long seed;

  /// @param nodes one to three, the first the patent's own; a design has its own only
  /// @param spoken the nodes of which a keyword has to be said
  record Classified(
      List<ClassAssignment> classes, List<SampleNode> nodes, List<SampleNode> spoken) {}

  SampleClasses(SampleWorld world, SampleWords words, long seed) {
    this.world = world;
    this.words = words;
    this.seed = seed;
  }

  Classified classify(Filed filed) {
    var dice = new Dice(seed, filed.base(), Purpose.CLASSES);
    if (filed.type() == PatentType.DESIGN) {
      var symbol = words.pick("locarno", dice).zh();
      var locarno = new ClassAssignment(ClassScheme.LOCARNO, symbol, true, null);
      return new Classified(List.of(locarno), List.of(filed.node()), List.of());
    }
    var nodes = nodes(filed, dice);
    var spoken = new ArrayList<SampleNode>();
    var symbols = new LinkedHashMap<String, ClassAssignment>();
    for (var node : nodes) {
      int count = node == filed.node() ? 1 + dice.below(3) : 1;
      for (int i = 0; i < count; i++) {
        var choice = dice.pick(node.choices());
        add(symbols, choice.symbol());
        if (choice.needsKeyword() && !spoken.contains(node)) {
          spoken.add(node);
        }
      }
    }
    if (dice.chance(0.15)) {
      add(symbols, words.pick("noise", dice).zh());
    }
    return new Classified(List.copyOf(symbols.values()), nodes, spoken);
  }

  private static void add(LinkedHashMap<String, ClassAssignment> symbols, String symbol) {
    symbols.putIfAbsent(
        symbol, new ClassAssignment(ClassScheme.IPC, symbol, symbols.isEmpty(), EDITION));
  }

  /// A neighbour on the chain for a quarter of patents, a second one for some; never where a gap is
  /// meant to be.
  private List<SampleNode> nodes(Filed filed, Dice dice) {
    var nodes = new ArrayList<SampleNode>();
    nodes.add(filed.node());
    for (double chance = 0.25; chance > 0; chance -= 0.15) {
      var neighbours = filed.node().neighbours();
      if (dice.chance(chance) && !neighbours.isEmpty()) {
        var other = world.nodes().get(dice.pick(neighbours));
        if (!nodes.contains(other) && isOpen(filed.place(), other)) {
          nodes.add(other);
        }
      }
    }
    return nodes;
  }

  private boolean isOpen(Place place, SampleNode node) {
    return world
        .profile()
        .gap(place, node.id())
        .filter(gap -> gap.kind() != Gap.Kind.STRONG)
        .isEmpty();
  }
}
