package io.luopan.queries.landscape;

import io.luopan.model.party.HolderRole;
import io.luopan.queries.Parameters;
import io.luopan.queries.Row;
import io.luopan.queries.measure.Share;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Ranks holders.
final class HolderTables {
  private static final List<String> NOTES =
      List.of(
          "Share counts a family whole for each of its holders; CR4, CR10 and HHI share it out, so"
              + " that all shares add up to 1.",
          "Current owners are those a source names; where none is named, the applicants.",
          "Families of nobody we know widen the ranges.");

  private HolderTables() {}

  /// What every holder has, shared out, and what belongs to nobody we know.
  record Amounts(List<Double> known, double unknown) {
    static Amounts of(Row row) {
      return new Amounts(
          row.values("amounts").stream()
              .filter(Objects::nonNull)
              .map(amount -> ((Number) amount).doubleValue())
              .collect(Collectors.toList()),
          row.decimal("unknown"));
    }

    double families() {
      return known.stream().mapToDouble(Double::doubleValue).sum() + unknown;
    }
  }

  static HolderTable of(LandscapeReader reader, Landscape landscape, HolderRole role, int top) {
    var stage = LandscapeStage.of(role);
    var amounts =
        reader
            .list(landscape, stage, HolderTables.class, "amounts", Parameters.none(), Amounts::of)
            .getFirst();
    long families = Math.round(amounts.families());
    var rows =
        reader.list(
            landscape,
            stage,
            HolderTables.class,
            "largest",
            Parameters.of("top", Landscape.rows(top)),
            row ->
                new HolderTable.Row(
                    row.text("holder"),
                    row.number("families"),
                    row.number("patents"),
                    Share.of(row.number("families"), families).value(),
                    Share.of(row.number("inForce"), row.number("statusKnown"))));
    return new HolderTable(
        rows,
        amounts.known().size() - rows.size(),
        HolderConcentration.of(amounts.known(), amounts.unknown()),
        Math.round(amounts.unknown()),
        landscape.method("holders", NOTES, "role", role.name(), "top", top));
  }
}
