package io.luopan.queries.landscape;

import io.luopan.model.party.HolderRole;
import io.luopan.queries.measure.Share;
import java.util.List;

/// Ranks holders.
final class HolderTables {
  private static final List<String> NOTES =
      List.of(
          "Share counts a family whole for each of its holders; CR4, CR10 and HHI share it out, so"
              + " that all shares add up to 1.",
          "Current owners are those a source names; where none is named, the applicants.",
          "Families of nobody we know widen the ranges.");

  private HolderTables() {}

  static HolderTable of(LandscapeReader reader, Landscape landscape, HolderRole role, int top) {
    LandscapeStage.check(role);
    var counts = reader.counts(landscape);
    var held = counts.holders(role, Landscape.rows(top));
    var amounts = held.amounts();
    long families = Math.round(amounts.families());
    var rows =
        held.largest().stream()
            .map(
                of ->
                    new HolderTable.Row(
                        of.holder(),
                        of.families(),
                        of.patents(),
                        Share.of(of.families(), families).value(),
                        Share.of(of.inForce(), of.statusKnown())))
            .toList();
    return new HolderTable(
        rows,
        amounts.known().size() - rows.size(),
        HolderConcentration.of(amounts.known(), amounts.unknown()),
        Math.round(amounts.unknown()),
        landscape.method("holders", NOTES, "role", role.name(), "top", top).of(counts.release()));
  }
}
