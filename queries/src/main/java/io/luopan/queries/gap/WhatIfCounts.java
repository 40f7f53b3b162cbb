package io.luopan.queries.gap;

import io.luopan.queries.projection.NodeCount.Control;
import io.luopan.queries.projection.NodeCount.Local;
import io.luopan.queries.projection.NodeCount.Total;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/// Counts as they are, and as they would be: less what the touched families make up as it is, plus
/// what they make up then. Exact, because whole families are touched and a family counts once.
final class WhatIfCounts {
  // An amount that two sums of fractions leave where nothing is left.
  private static final double NOTHING = 1e-9;

  private final WhatIfCase now;
  private final WhatIfCase then;
  private final Map<String, List<TouchedPatent>> byNode = new HashMap<>();

  WhatIfCounts(WhatIfCase then, Collection<TouchedPatent> touched) {
    this.now = WhatIfCase.asItIs(then.method(), then.region());
    this.then = then;
    for (var patent : touched) {
      for (var node : Set.copyOf(patent.nodes())) {
        byNode.computeIfAbsent(node, _ -> new ArrayList<>()).add(patent);
      }
    }
  }

  List<TouchedPatent> on(String node) {
    return byNode.getOrDefault(node, List.of());
  }

  /// Patents that count for the region then, and do not now.
  List<TouchedPatent> newOn(String node) {
    return on(node).stream().filter(then::isLocal).filter(p -> !now.isLocal(p)).toList();
  }

  /// @param nodes those of the chain
  HeldCounts applied(HeldCounts counts, Collection<String> nodes) {
    return new HeldCounts(
        counts.release(),
        amounts(counts.amountsByRegion()),
        changed(counts.totals(), byNode.keySet(), new Total(0, 0, 0), this::total),
        changed(counts.local(), nodes, Local.NOTHING, this::local),
        changed(counts.control(), nodes, Control.NOTHING, this::control),
        counts.largestHolders());
  }

  private Map<String, Map<String, Double>> amounts(Map<String, Map<String, Double>> counted) {
    var amounts = new HashMap<String, Map<String, Double>>();
    counted.forEach((region, ofNodes) -> amounts.put(region, new HashMap<>(ofNodes)));
    byNode.forEach(
        (node, patents) -> {
          new WhatIfAmounts(then).byRegion(patents).forEach((r, a) -> add(amounts, r, node, a));
          new WhatIfAmounts(now).byRegion(patents).forEach((r, a) -> add(amounts, r, node, -a));
        });
    // What has nothing left is no region any more, as one without patents is none.
    amounts.values().forEach(ofNodes -> ofNodes.values().removeIf(a -> a < NOTHING));
    amounts.values().removeIf(Map::isEmpty);
    return amounts;
  }

  private static void add(
      Map<String, Map<String, Double>> amounts, String region, String node, double amount) {
    amounts.computeIfAbsent(region, _ -> new HashMap<>()).merge(node, amount, Double::sum);
  }

  private Total total(Total counted, List<TouchedPatent> patents) {
    var before = new WhatIfAmounts(now).total(patents);
    var after = new WhatIfAmounts(then).total(patents);
    return new Total(
        counted.amount() + after.amount() - before.amount(),
        counted.patents(),
        counted.located() + after.located() - before.located());
  }

  private Local local(Local counted, List<TouchedPatent> patents) {
    var before = now.local(patents, then.holders());
    var after = then.local(patents, then.holders());
    return new Local(
        counted.patents() + after.patents() - before.patents(),
        counted.families() + after.families() - before.families(),
        counted.holders() + after.holders() - before.holders(),
        counted.statusKnown() + after.statusKnown() - before.statusKnown(),
        counted.valid() + after.valid() - before.valid());
  }

  private Control control(Control counted, List<TouchedPatent> patents) {
    var before = now.control(patents);
    var after = then.control(patents);
    return new Control(
        counted.valid() + after.valid() - before.valid(),
        counted.foreign() + after.foreign() - before.foreign(),
        counted.unplaced() + after.unplaced() - before.unplaced(),
        counted.cited() + after.cited() - before.cited(),
        counted.citedDomestic() + after.citedDomestic() - before.citedDomestic());
  }

  private <T> Map<String, T> changed(
      Map<String, T> counted,
      Collection<String> nodes,
      T nothing,
      BiFunction<T, List<TouchedPatent>, T> change) {
    var all = new HashMap<>(counted);
    for (var node : nodes) {
      if (byNode.containsKey(node)) {
        all.put(node, change.apply(counted.getOrDefault(node, nothing), on(node)));
      }
    }
    return all;
  }
}
