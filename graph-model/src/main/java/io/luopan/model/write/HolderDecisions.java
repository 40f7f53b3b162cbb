package io.luopan.model.write;

import io.luopan.model.load.Loads;
import io.luopan.model.load.SourceRef;
import io.luopan.model.party.decision.HolderDecision;
import io.luopan.model.party.matching.Verdict;
import io.luopan.model.write.StatementBatch.Ends;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.TransactionContext;

/// What curators decided of holders, for those who decide anew.
public final class HolderDecisions {
  private HolderDecisions() {}

  /// Why a curator's decision cannot stand beside what curators decided of other pairs: one
  /// sentence.
  public static Optional<String> contradiction(TransactionContext tx, HolderDecision decision) {
    var a = decision.a().id();
    var b = decision.b().id();
    var bound = HolderGroups.bound(tx, List.of(a, b));
    var others = bound.bonds().stream().filter(bond -> bond.curated() && !bond.isOf(a, b)).toList();
    var canonical = HolderGroups.canonical(bound.holders(), others);
    var ofA = canonical.get(a);
    var ofB = canonical.get(b);
    if (decision.verdict() == Verdict.DIFFERENT) {
      return ofA != null && ofA.equals(ofB)
          ? Optional.of(
              "Curators decided by other pairs that these two are one (%s); withdraw one of those first."
                  .formatted(ofA))
          : Optional.empty();
    }
    return others.stream()
        .filter(bond -> !bond.same())
        .filter(
            bond ->
                Set.of(String.valueOf(ofA), String.valueOf(ofB))
                        .equals(
                            Set.of(
                                canonical.getOrDefault(bond.a(), bond.a()),
                                canonical.getOrDefault(bond.b(), bond.b())))
                    && !String.valueOf(ofA).equals(ofB))
        .findFirst()
        .map(
            bond ->
                "A curator decided that %s and %s, which these two would make one, are different; withdraw that first."
                    .formatted(bond.a(), bond.b()));
  }

  /// Takes back what a file decided of two holders.
  ///
  /// @return whether it had decided anything
  public static boolean withdraw(TransactionContext tx, String file, String a, String b) {
    Loads.lock(tx);
    var source = new SourceRef(file, HolderDecision.recordOf(a, b)).toString();
    var ends = a.compareTo(b) < 0 ? new Ends(a, b) : new Ends(b, a);
    var bound = HolderGroups.bound(tx, List.of(a, b)).holders();
    boolean withdrawn = false;
    for (var type : List.of(EdgeType.SAME_AS, EdgeType.DISTINCT_FROM)) {
      var stored = StatementBatch.readEdges(tx, type, List.of(ends.from())).get(ends);
      if (stored == null || !Claims.stored(stored).bySource().containsKey(source)) {
        continue;
      }
      withdrawn = true;
      var left = Claims.stored(stored).withdraw(source::equals);
      StatementBatch.run(
          tx,
          left.isEmpty() ? "deleteEdges" : "storeEdges",
          StatementBatch.constants(type),
          List.of(StatementBatch.row(ends, left.toStored())));
    }
    if (withdrawn) {
      var moved = HolderMoves.settle(tx, Set.of(), Map.of(), bound);
      PatentRegions.settle(tx, moved.patents());
    }
    return withdrawn;
  }
}
