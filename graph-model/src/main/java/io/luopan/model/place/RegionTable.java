package io.luopan.model.place;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The regions that ship with Luopan, by code and by the region above them.
final class RegionTable {
  private static final String RESOURCE = "regions.csv";

  private final List<Region> regions;
  private final Map<RegionCode, Region> byCode = new HashMap<>();
  private final Map<RegionCode, List<Region>> byParent = new HashMap<>();

  private RegionTable(List<Region> regions) {
    this.regions = List.copyOf(regions);
    for (var region : regions) {
      byCode.putIfAbsent(region.code(), region);
      region.code().parent().ifPresent(parent -> childrenOf(parent).add(region));
      if (isChineseByLawOnly(region.code())) {
        childrenOf(RegionCode.CHINA).add(region);
      }
    }
  }

  /// Hong Kong, Macao and Taiwan: countries by code, named in addresses as parts of China.
  private static boolean isChineseByLawOnly(RegionCode code) {
    return switch (code.code()) {
      case "HK", "MO", "TW" -> true;
      default -> false;
    };
  }

  private List<Region> childrenOf(RegionCode parent) {
    return byParent.computeIfAbsent(parent, _ -> new ArrayList<>());
  }

  static RegionTable read() {
    var stream = Objects.requireNonNull(RegionTable.class.getResourceAsStream(RESOURCE), RESOURCE);
    try (var csv =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return new RegionTable(
          csv.stream()
              .map(
                  row ->
                      new Region(
                          RegionCode.parse(row.getField("code")),
                          row.getField("nameZh"),
                          row.getField("nameEn"),
                          row.getField("shortZh")))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Region> all() {
    return regions;
  }

  Optional<Region> find(RegionCode code) {
    return Optional.ofNullable(byCode.get(code));
  }

  List<Region> under(RegionCode parent) {
    return byParent.getOrDefault(parent, List.of());
  }
}
