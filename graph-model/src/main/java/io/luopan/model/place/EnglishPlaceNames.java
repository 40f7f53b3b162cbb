package io.luopan.model.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds a region by names in Latin letters as GeoNames and ROR spell them; case, marks,
/// apostrophes and blanks do not matter.
final class EnglishPlaceNames {
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
  private static final Pattern ENDING =
      Pattern.compile(
          "(?<=.{3})(sheng|shi|city|province|municipality|autonomousregion|zizhiqu|prefecture|county|district|xian)$");

  /// Spellings of provinces that are no form of the English name.
  private static final Map<String, String> OTHER_SPELLINGS =
      Map.of(
          "neimongol",
          "innermongolia",
          "neimenggu",
          "innermongolia",
          "xizang",
          "tibet",
          "macau",
          "macao");

  private final RegionTable table;

  /// How the regions that were looked at are found; each is worked out once.
  private final Map<RegionCode, String> keys = new ConcurrentHashMap<>();

  EnglishPlaceNames(RegionTable table) {
    this.table = table;
  }

  Optional<RegionCode> find(String country, @Nullable String subdivision, @Nullable String city) {
    var found = RegionCode.tryParse(country);
    if (found.isEmpty() || found.get().level() != RegionLevel.COUNTRY) {
      return Optional.empty();
    }
    var land = found.get();
    var province =
        subdivision == null
            ? Optional.<Region>empty()
            : province(table.under(land), key(subdivision));
    if (city == null || city.isBlank()) {
      return Optional.of(province.map(Region::code).orElse(land));
    }
    var name = key(city);
    var within = province.map(Region::code).orElse(land);
    var places = below(within);
    return named(places, name, RegionLevel.CITY)
        .or(() -> municipality(land, places, name))
        .or(() -> province.isEmpty() ? Optional.empty() : named(places, name, RegionLevel.COUNTY))
        .or(() -> Optional.of(within));
  }

  /// Beijing is a city and a province of China; the city of Washington is not the state.
  private Optional<RegionCode> municipality(RegionCode land, List<Region> places, String name) {
    return land.equals(RegionCode.CHINA)
        ? named(places, name, RegionLevel.PROVINCE)
        : Optional.empty();
  }

  /// The one region of a level that bears the name; none where several do.
  private Optional<RegionCode> named(List<Region> regions, String name, RegionLevel level) {
    var fitting =
        regions.stream()
            .filter(region -> region.code().level() == level && key(region).equals(name))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst().code()) : Optional.empty();
  }

  private Optional<Region> province(List<Region> provinces, String name) {
    return provinces.stream()
        .filter(region -> key(region).equals(name))
        .findFirst()
        // Guangxi Zhuangzu Zizhiqu begins with Guangxi.
        .or(() -> provinces.stream().filter(region -> name.startsWith(key(region))).findFirst());
  }

  private List<Region> below(RegionCode region) {
    var found = new ArrayList<Region>();
    for (var child : table.under(region)) {
      found.add(child);
      found.addAll(below(child.code()));
    }
    return found;
  }

  private String key(Region region) {
    return keys.computeIfAbsent(region.code(), _ -> key(region.nameEn()));
  }

  static String key(String name) {
    var plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    var letters = NO_LETTERS.matcher(plain).replaceAll("");
    var bare = ENDING.matcher(letters).replaceFirst("");
    return OTHER_SPELLINGS.getOrDefault(bare, bare);
  }
}
