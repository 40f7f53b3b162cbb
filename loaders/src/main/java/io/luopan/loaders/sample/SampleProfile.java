package io.luopan.loaders.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.luopan.model.place.RegionCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The world to make up, as `places.csv`, `homes.csv` and `gaps.csv` describe it.
final class SampleProfile {
  private static final int COLUMNS_BEFORE_CHAINS = 6;

  private final List<Place> places = new ArrayList<>();
  private final List<Gap> gaps;
  private final Map<String, Gap> gapByPlaceAndNode = new HashMap<>();

  SampleProfile() {
    var homes = SampleFiles.table(SampleFiles.text("homes.csv"));
    for (var row : SampleFiles.table(SampleFiles.text("places.csv"))) {
      places.add(place(row, homes));
    }
    gaps =
        SampleFiles.table(SampleFiles.text("gaps.csv")).stream().map(SampleProfile::gap).toList();
    gaps.forEach(gap -> gapByPlaceAndNode.put(gap.place() + " " + gap.node(), gap));
  }

  List<Place> places() {
    return places;
  }

  List<Gap> gaps() {
    return gaps;
  }

  /// The place's own row, else the row for every place.
  Optional<Gap> gap(Place place, String node) {
    var own = gapByPlaceAndNode.get(place.code().code() + " " + node);
    return Optional.ofNullable(own == null ? gapByPlaceAndNode.get("* " + node) : own);
  }

  /// Whether the place's own row says something of the node: then counts are kept free of chance.
  boolean isDecided(Place place, String node) {
    return gapByPlaceAndNode.containsKey(place.code().code() + " " + node);
  }

  boolean isChoke(String node) {
    return gapByPlaceAndNode.containsKey("* " + node);
  }

  private Place place(NamedCsvRecord row, List<NamedCsvRecord> homes) {
    var code = row.getField("code");
    var chains = new HashMap<String, Double>();
    row.getHeader().stream()
        .skip(COLUMNS_BEFORE_CHAINS)
        .forEach(chain -> chains.put(chain, Double.valueOf(row.getField(chain))));
    return new Place(
        places.size(),
        RegionCode.parse(code),
        row.getField("zh"),
        row.getField("en"),
        Double.parseDouble(row.getField("share")),
        Double.parseDouble(row.getField("academic")),
        Integer.parseInt(row.getField("universities")),
        Map.copyOf(chains),
        homes.stream()
            .filter(home -> home.getField("place").equals(code))
            .map(
                home ->
                    new Place.Home(
                        RegionCode.parse(home.getField("code")),
                        home.getField("zh"),
                        home.getField("en")))
            .toList());
  }

  private static Gap gap(NamedCsvRecord row) {
    var rta = row.getField("rta");
    return new Gap(
        row.getField("place"),
        row.getField("node"),
        Gap.Kind.valueOf(row.getField("kind")),
        rta.isEmpty() ? Double.NaN : Double.parseDouble(rta),
        row.getField("why"));
  }
}
