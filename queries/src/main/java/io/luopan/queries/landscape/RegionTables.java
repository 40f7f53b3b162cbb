package io.luopan.queries.landscape;

import io.luopan.model.place.RegionLevel;
import io.luopan.queries.Parameters;
import io.luopan.queries.measure.Share;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ranks regions of a level.
final class RegionTables {
  private static final List<String> NOTES =
      List.of(
          "A patent's region is where its first applicant sat at filing.",
          "Regions of equal counts have the same rank.",
          "Counts are context, not merit: read them with coverage and what is in force.");

  private RegionTables() {}

  private record Counted(
      @Nullable String code, long patents, long families, long statusKnown, long inForce) {}

  static RegionTable of(LandscapeReader reader, Landscape landscape, RegionLevel level, int top) {
    var depth = level.ordinal() + 1;
    var counted =
        reader.list(
            landscape,
            LandscapeStage.STATUS,
            RegionTables.class,
            "byRegion",
            Parameters.of("depth", depth),
            row ->
                new Counted(
                    row.findText("code"),
                    row.number("patents"),
                    row.number("families"),
                    row.number("statusKnown"),
                    row.number("inForce")));
    long families =
        reader
            .list(
                landscape,
                LandscapeStage.STATUS,
                RegionTables.class,
                "families",
                Parameters.of("depth", depth),
                row -> row.number("families"))
            .getFirst();
    var places =
        counted.stream().filter(row -> row.code() != null && !row.code().isEmpty()).toList();
    long known = places.stream().mapToLong(Counted::patents).sum();
    long all = counted.stream().mapToLong(Counted::patents).sum();
    return new RegionTable(
        ranked(places, families, Landscape.rows(top)),
        Math.max(0, places.size() - top),
        Share.of(known, all),
        counted.stream().filter(row -> "".equals(row.code())).mapToLong(Counted::patents).sum(),
        counted.stream().filter(row -> row.code() == null).mapToLong(Counted::patents).sum(),
        landscape.method("regions", NOTES, "level", level.name(), "top", top));
  }

  private static List<RegionTable.Row> ranked(List<Counted> places, long families, int top) {
    var rows = new ArrayList<RegionTable.Row>();
    int rank = 0;
    for (int i = 0; i < Math.min(top, places.size()); i++) {
      var place = places.get(i);
      rank = i > 0 && places.get(i - 1).families() == place.families() ? rank : i + 1;
      rows.add(
          new RegionTable.Row(
              "region/" + place.code(),
              rank,
              place.patents(),
              place.families(),
              Share.of(place.families(), families).value(),
              Share.of(place.inForce(), place.statusKnown())));
    }
    return rows;
  }
}
