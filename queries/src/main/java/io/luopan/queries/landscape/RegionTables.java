package io.luopan.queries.landscape;

import io.luopan.model.place.RegionLevel;
import io.luopan.queries.landscape.LandscapeCounts.AtPlace;
import io.luopan.queries.measure.Share;
import java.util.ArrayList;
import java.util.List;

/// Ranks regions of a level.
final class RegionTables {
  private static final List<String> NOTES =
      List.of(
          "A patent's region is where its first applicant sat at filing.",
          "Regions of equal counts have the same rank.",
          "Counts are context, not merit: read them with coverage and what is in force.");

  private RegionTables() {}

  static RegionTable of(LandscapeReader reader, Landscape landscape, RegionLevel level, int top) {
    var counts = reader.counts(landscape);
    var counted = counts.byPlace(level.ordinal() + 1);
    var places =
        counted.rows().stream().filter(row -> row.code() != null && !row.code().isEmpty()).toList();
    long known = places.stream().mapToLong(AtPlace::patents).sum();
    long all = counted.rows().stream().mapToLong(AtPlace::patents).sum();
    return new RegionTable(
        ranked(places, counted.families(), Landscape.rows(top)),
        Math.max(0, places.size() - top),
        Share.of(known, all),
        counted.rows().stream()
            .filter(row -> "".equals(row.code()))
            .mapToLong(AtPlace::patents)
            .sum(),
        counted.rows().stream().filter(row -> row.code() == null).mapToLong(AtPlace::patents).sum(),
        landscape.method("regions", NOTES, "level", level.name(), "top", top).of(counts.release()));
  }

  private static List<RegionTable.Row> ranked(List<AtPlace> places, long families, int top) {
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
