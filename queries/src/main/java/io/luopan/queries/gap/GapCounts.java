package io.luopan.queries.gap;

import io.luopan.queries.measure.Amounts;
import io.luopan.queries.measure.Specialization;
import io.luopan.queries.projection.NodeCount.Control;
import io.luopan.queries.projection.NodeCount.Largest;
import io.luopan.queries.projection.NodeCount.Local;
import io.luopan.queries.projection.NodeCount.Total;
import java.util.HashMap;
import java.util.Map;

/// What is counted of the nodes of chains before anything is judged. One counting is for one
/// method, one chain and one region; numbers by node are keyed by the node's id.
interface GapCounts {
  /// The version of the graph that is counted.
  String release();

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
