package io.luopan.queries.gap;

import io.luopan.queries.gap.ChainGap.Evidence;
import io.luopan.queries.gap.ChainGap.Input;
import io.luopan.queries.gap.GapMethod.CountUnit;
import io.luopan.queries.gap.GapMethod.Fractional;
import io.luopan.queries.patent.CountedSet.HolderPlace;
import io.luopan.queries.patent.PatentSelection;
import io.luopan.queries.projection.NodeCount.Control;
import io.luopan.queries.projection.NodeCount.Largest;
import io.luopan.queries.projection.NodeCount.Local;
import io.luopan.queries.projection.NodeCount.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Says why a node was judged as it was: sentences, formulas, and numbers that open to their
/// patents.
final class GapEvidence {
  private final GapSets sets;
  private final GapMethod method;
  private final List<Evidence> evidence = new ArrayList<>();

  GapEvidence(GapSets sets, GapMethod method) {
    this.sets = sets;
    this.method = method;
  }

  List<Evidence> list() {
    return List.copyOf(evidence);
  }

  GapEvidence local(Local local, double amount, @Nullable Double share, double reference) {
    boolean whole = method.fractional() == Fractional.NONE;
    boolean byFamily = method.countBy() == CountUnit.FAMILY;
    var inputs =
        new ArrayList<>(
            List.of(
                input("patents", local.patents(), sets.local()),
                input("families", local.families(), sets.local().perFamily(true)),
                input("holders", local.holders(), null),
                // The reference opens to its patents where it counts them whole.
                input(
                    "reference", reference, whole ? sets.reference().perFamily(byFamily) : null)));
    if (!whole) {
      inputs.add(input("fractional amount", amount, null));
    }
    return add(
        "%d patents in %d families of %d local holders: %s of the reference."
            .formatted(local.patents(), local.families(), local.holders(), percent(share)),
        "share = x_rn / x_wn",
        inputs);
  }

  GapEvidence coverage(@Nullable Total total, @Nullable Double coverage) {
    if (total == null) {
      return add("No patent stands on this node.", "coverage = located / patents", List.of());
    }
    return add(
        "The region is known for %s of the node's patents.".formatted(percent(coverage)),
        "coverage = located / patents",
        List.of(
            input("located", total.located(), sets.located()),
            input("patents", total.patents(), sets.all())));
  }

  GapEvidence specialization(NodeFacts facts, double densityShown) {
    var inputs = new ArrayList<Input>();
    if (facts.rta() != null) {
      inputs.add(input("RTA", facts.rta(), null));
    }
    inputs.add(input("density", densityShown, null));
    return add(
        facts.rta() == null
            ? "The region's specialization is unknown: it has nothing on any chain, or nobody has on this node."
            : "Specialization (RTA) is %s; strong neighbours on the chain: %s."
                .formatted(
                    number(facts.rta()),
                    facts.strongNeighbours().isEmpty()
                        ? "none"
                        : String.join(", ", facts.strongNeighbours())),
        "RTA = (x_rn / Σ_n x_rn) / (x_wn / Σ_n x_wn), n over the nodes of all chains",
        inputs);
  }

  GapEvidence control(Control control, Largest largest, NodeFacts facts) {
    if (control.valid() == 0) {
      return add(
          "No Chinese family on the node is known to be in force, so control from outside is not judged.",
          "foreign share = foreign / valid",
          List.of());
    }
    add(
        "Of %d valid Chinese families %d have only foreign holders, and of %d the holders' place is unknown."
            .formatted(control.valid(), control.foreign(), control.unplaced()),
        "foreign share = foreign / valid",
        List.of(
            input("valid", control.valid(), sets.valid(null)),
            input("foreign", control.foreign(), sets.valid(HolderPlace.FOREIGN)),
            input("unplaced", control.unplaced(), sets.valid(HolderPlace.UNKNOWN))));
    add(
        "The four largest holders have %s of the valid families%s."
            .formatted(percent(facts.cr4()), largest.allForeign() ? ", all four foreign" : ""),
        "CR4 = families of the four largest / valid",
        List.of(input("families of the four largest", largest.families(), null)));
    return add(
        facts.domesticCitedShare() == null
            ? "No citation of the node's patents is known, so a choke (卡点) is not claimed."
            : "Domestic holders received %s of the citations."
                .formatted(percent(facts.domesticCitedShare())),
        "domestic cited share = citations of domestic holders' patents / citations",
        List.of(
            input("citations", control.cited(), null),
            input("citations of domestic holders", control.citedDomestic(), null)));
  }

  GapEvidence validity(Local local, @Nullable Double validShare) {
    return add(
        validShare == null
            ? "The legal status of the local patents is unknown."
            : "%s of the local patents with a known status are in force."
                .formatted(percent(validShare)),
        "valid share = in force / status known",
        List.of(
            input("status known", local.statusKnown(), null),
            input("in force", local.valid(), null)));
  }

  GapEvidence notJudged() {
    return add(
        "Whether the node is blocked (堵点) is not judged: the graph holds no data on use.",
        "blocked = local ≥ 5 and use rate below the chain's median",
        List.of());
  }

  GapEvidence severity(NodeFacts facts, @Nullable Double shortfall, double reach) {
    var inputs = new ArrayList<Input>();
    inputs.add(input("criticality", facts.criticality(), null));
    if (shortfall != null) {
      inputs.add(input("shortfall", shortfall, null));
    }
    inputs.add(input("reach", reach, null));
    return add(
        "%s of the chain's nodes have no supplier but through this one."
            .formatted(percent(facts.criticality())),
        "severity = criticality × shortfall × reach",
        inputs);
  }

  private GapEvidence add(String statement, String formula, List<Input> inputs) {
    evidence.add(new Evidence(statement, formula, List.copyOf(inputs)));
    return this;
  }

  private static Input input(String name, double value, @Nullable PatentSelection drillDown) {
    return new Input(name, value, drillDown);
  }

  private static String percent(@Nullable Double share) {
    return share == null ? "an unknown share" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
