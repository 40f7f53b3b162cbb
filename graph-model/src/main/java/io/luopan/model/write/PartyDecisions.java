package io.luopan.model.write;

import io.luopan.model.load.Loads;
import io.luopan.model.load.SourceRef;
import io.luopan.model.party.decision.PartyDecision;
import io.luopan.model.party.matching.Verdict;
import io.luopan.model.write.StatementBatch.Ends;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.TransactionContext;

/// What curators decided of holders and inventors, for those who decide anew.
public final class PartyDecisions {
  private PartyDecisions() {}

  /// Why a curator's decision cannot stand beside what curators decided of other pairs: one
  /// sentence.
  public static Optional<String> contradiction(TransactionContext tx, PartyDecision decision) {
    var a = decision.a().id();
    var b = decision.b().id();
    var bound = PartyGroups.bound(tx, PartyKind.of(a), List.of(a, b));
    var told =
        bound.kind() == PartyKind.INVENTOR
            ? InventorMoves.apart(tx, bound.parties())
            : Set.<PartyBond>of();
    var others =
        new ArrayList<>(
            bound.bonds().stream().filter(bond -> bond.curated() && !bond.isOf(a, b)).toList());
    others.addAll(told);
    var canonical = PartyGroups.canonical(bound.parties(), others);
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
        .map(bond -> sentence(bond, told.contains(bond)));
  }

  private static String sentence(PartyBond apart, boolean told) {
    return (told
            ? "One record names %s and %s, which these two would make one: they are different people."
            : "A curator decided that %s and %s, which these two would make one, are different; withdraw that first.")
        .formatted(apart.a(), apart.b());
  }

  /// Takes back what a file decided of two holders or inventors.
  ///
  /// @return whether it had decided anything
  public static boolean withdraw(TransactionContext tx, String file, String a, String b) {
    Loads.lock(tx);
    var source = new SourceRef(file, PartyDecision.recordOf(a, b)).toString();
    var ends = a.compareTo(b) < 0 ? new Ends(a, b) : new Ends(b, a);
    var kind = PartyKind.of(a);
    var bound = PartyGroups.bound(tx, kind, List.of(a, b)).parties();
    boolean withdrawn = false;
    for (var type : List.of(kind.edge(Verdict.SAME), kind.edge(Verdict.DIFFERENT))) {
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
      switch (kind) {
        case HOLDER -> {
          var moved = HolderMoves.settle(tx, Set.of(), Map.of(), bound);
          PatentRegions.settle(tx, moved.patents());
        }
        case INVENTOR -> InventorMoves.settle(tx, bound);
      }
    }
    return withdrawn;
  }
}
