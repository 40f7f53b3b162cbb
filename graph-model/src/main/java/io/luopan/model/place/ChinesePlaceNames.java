package io.luopan.model.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the region that a Chinese text begins with, from the province down to the county.
final class ChinesePlaceNames {
  private static final int LONGEST_NAME = 16;
  private static final String[] PROVINCE_ENDINGS = {"省", "自治区"};
  private static final String[] COUNTY_ENDINGS = {"市", "县", "区"};
  private static final String[] CITY_ENDINGS = {"市", "地区", "自治州", "州", "盟"};

  /// Districts of one name in several cities of China (GB/T 2260, editions 2018-10 and 2019-04).
  private static final Set<String> REPEATED_DISTRICTS = Set.of("鼓楼区", "通州区", "海州区", "市中区", "河东区");

  /// Short names of cities that are words or other names as well.
  private static final Set<String> AMBIGUOUS_CITIES =
      Set.of("大同", "安康", "三明", "来宾", "白银", "吉安", "大理", "安顺", "海西", "海北", "和田", "金昌");

  /// Countries whose names holders carry in front; other countries' names are too often other
  /// words.
  private static final Set<String> COUNTRIES_IN_NAMES =
      Set.of(
          "CN", "US", "JP", "KR", "DE", "FR", "GB", "NL", "CH", "SE", "IT", "CA", "AU", "IL", "RU",
          "IN", "ID", "SG", "FI", "DK", "AT", "BE", "ES");

  /// What may open a text: provinces and cities, and counties whose names are unlike any other.
  private final Map<String, RegionCode> openings = new HashMap<>();

  private final Map<String, RegionCode> countries = new HashMap<>();

  /// Per region, the names of the regions below it, at any depth where no level between is written.
  private final Map<RegionCode, Map<String, RegionCode>> below = new HashMap<>();

  ChinesePlaceNames(RegionTable table) {
    for (var country : table.all()) {
      if (country.code().level() == RegionLevel.COUNTRY) {
        countries.putIfAbsent(country.nameZh(), country.code());
        countries.putIfAbsent(country.shortZh(), country.code());
      }
    }
    var repeated = new HashSet<String>(REPEATED_DISTRICTS);
    for (var province : table.under(RegionCode.CHINA)) {
      name(openings, province, PROVINCE_ENDINGS);
      var inProvince = below.computeIfAbsent(province.code(), _ -> new HashMap<>());
      for (var region : table.under(province.code())) {
        boolean city = region.code().level() == RegionLevel.CITY;
        name(inProvince, region, city ? CITY_ENDINGS : COUNTY_ENDINGS);
        if (city) {
          openWithCity(region);
        } else {
          openWithCounty(region, repeated);
        }
      }
      // A county may follow its province at once; a city of the same name goes first.
      for (var city : table.under(province.code())) {
        var inCity = below.computeIfAbsent(city.code(), _ -> new HashMap<>());
        for (var county : table.under(city.code())) {
          name(inCity, county, COUNTY_ENDINGS);
          name(inProvince, county, COUNTY_ENDINGS);
          openWithCounty(county, repeated);
        }
      }
    }
  }

  private static void name(Map<String, RegionCode> names, Region region, String[] endings) {
    names.putIfAbsent(region.nameZh(), region.code());
    if (region.shortZh().length() < 2) {
      return;
    }
    names.putIfAbsent(region.shortZh(), region.code());
    // Former names: 海安县 is 海安市 today.
    for (var ending : endings) {
      names.putIfAbsent(region.shortZh() + ending, region.code());
    }
  }

  private void openWithCity(Region city) {
    name(openings, city, CITY_ENDINGS);
    if (AMBIGUOUS_CITIES.contains(city.shortZh())) {
      openings.remove(city.shortZh());
    }
  }

  /// Only with its ending, and only where no other county has the name.
  private void openWithCounty(Region county, Set<String> repeated) {
    var name = county.nameZh();
    if (repeated.contains(name)) {
      return;
    }
    var known = openings.get(name);
    if (known == null) {
      openings.put(name, county.code());
    } else if (known.level() == RegionLevel.COUNTY && !known.equals(county.code())) {
      openings.remove(name);
      repeated.add(name);
    }
  }

  /// Any country may open an address, and 中国 may stand before the province.
  Optional<RegionCode> ofAddress(String text) {
    var rest = text.startsWith("中国") ? text.substring(2) : text;
    var found = descend(rest);
    if (found != null) {
      return Optional.of(found);
    }
    return Optional.ofNullable(longest(countries, text, 0)).map(Match::code);
  }

  Optional<RegionCode> ofHolderName(String name) {
    var found = descend(name.startsWith("中国") ? name.substring(2) : name);
    if (found != null) {
      return Optional.of(found);
    }
    return Optional.ofNullable(longest(countries, name, 0))
        .map(Match::code)
        .filter(country -> COUNTRIES_IN_NAMES.contains(country.code()));
  }

  private @Nullable RegionCode descend(String text) {
    var match = longest(openings, text, 0);
    if (match == null) {
      return null;
    }
    var region = match.code();
    int at = match.end();
    for (var names = below.get(region); names != null; names = below.get(region)) {
      var deeper = longest(names, text, at);
      if (deeper == null) {
        break;
      }
      region = deeper.code();
      at = deeper.end();
    }
    return region;
  }

  private record Match(RegionCode code, int end) {}

  private static @Nullable Match longest(Map<String, RegionCode> names, String text, int from) {
    for (int end = Math.min(text.length(), from + LONGEST_NAME); end - from >= 2; end--) {
      var code = names.get(text.substring(from, end));
      if (code != null) {
        return new Match(code, end);
      }
    }
    return null;
  }
}
