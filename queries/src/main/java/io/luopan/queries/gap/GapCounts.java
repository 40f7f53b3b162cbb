package io.luopan.queries.gap;

import io.luopan.queries.measure.Amounts;
import io.luopan.queries.measure.Specialization;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is counted of the nodes of chains before anything is judged. One counting is for one
/// method, one chain and one region; numbers by node are keyed by the node's id.
interface GapCounts {

  /// The version of the graph that is counted.
  String release();

  record Total(double amount, long patents, long located) {}

  record Local(long patents, long families, long holders, long statusKnown, long valid) {
    static final Local NOTHING = new Local(0, 0, 0, 0, 0);
  }

  record Control(long valid, long foreign, long unplaced, long cited, long citedDomestic) {
    static final Control NOTHING = new Control(0, 0, 0, 0, 0);
  }

  /// The four largest holders of a node: the families they hold together.
  record Largest(long families, List<Big> holders) {
    static final Largest NOTHING = new Largest(0, List.of());

    boolean allForeign() {
      return holders.size() == 4 && holders.stream().allMatch(Big::foreign);
    }
  }

  record Big(String holder, long families, boolean foreign) {}

  /// By path of a region of the asked level inside the reference, then by node, over all chains.
  Map<String, Map<String, Double>> amountsByRegion();

  /// What follows from the amounts of all regions on all nodes.
  default Specialization specialization(double presentRta) {
    var reference = new HashMap<String, Double>();
    totals().forEach((node, total) -> reference.put(node, total.amount()));
    return new Specialization(Amounts.of(amountsByRegion(), reference), presentRta);
  }

  /// By node, over all chains: what the reference has, and how many patents have a known region.
  Map<String, Total> totals();

  /// By node of the chain: what the region has, whole.
  Map<String, Local> local();

  /// By node of the chain: who controls it, wherever they sit.
  Map<String, Control> control();

  /// By node of the chain.
  Map<String, Largest> largestHolders();
}
