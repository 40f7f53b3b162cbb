package io.luopan.model.party.matching;

import io.luopan.model.place.Region;
import io.luopan.model.place.RegionCode;
import io.luopan.model.place.RegionLevel;
import io.luopan.model.place.Regions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Names of regions as they stand inside names of organizations, in Chinese and in Latin letters.
final class PlaceWords {
  private static final PlaceWords SHARED = new PlaceWords();
  private static final int LONGEST_LATIN = 3;

  private final Map<String, Region> chinese = new HashMap<>();
  private final Map<List<String>, RegionCode> latin = new HashMap<>();
  private int longest;

  static PlaceWords shared() {
    return SHARED;
  }

  private PlaceWords() {
    var several = new HashSet<List<String>>();
    for (var region : Regions.list()) {
      addChinese(region);
      addLatin(region, several);
    }
    latin.keySet().removeAll(several);
  }

  private void addChinese(Region region) {
    boolean county = region.code().level() == RegionLevel.COUNTY;
    put(region.nameZh(), region);
    if (!county || region.shortZh().length() > 2) {
      put(region.shortZh(), region);
    }
    if (region.code().level() == RegionLevel.CITY) {
      put(region.shortZh() + "市", region);
    } else if (region.code().level() == RegionLevel.PROVINCE) {
      put(region.shortZh() + "省", region);
    }
  }

  private void put(String name, Region region) {
    if (name.length() >= 2) {
      chinese.putIfAbsent(name, region);
      longest = Math.max(longest, name.length());
    }
  }

  /// Provinces stand before cities and these before counties in the list, so the larger one keeps a
  /// name that two bear; a name of two counties is nobody's.
  private void addLatin(Region region, Set<List<String>> several) {
    var stems = LatinWords.stems(region.nameEn());
    if (stems.isEmpty() || stems.size() > LONGEST_LATIN) {
      return;
    }
    var known = latin.putIfAbsent(stems, region.code());
    if (known != null
        && known.level() == RegionLevel.COUNTY
        && region.code().level() == RegionLevel.COUNTY) {
      several.add(stems);
    }
  }

  int longest() {
    return longest;
  }

  Optional<Region> find(String hanzi) {
    return Optional.ofNullable(chinese.get(hanzi));
  }

  /// How many stems from `at` name a region together, the longest name first; 0 where none does.
  int lengthAt(List<String> stems, int at) {
    for (int length = Math.min(LONGEST_LATIN, stems.size() - at); length > 0; length--) {
      if (latin.containsKey(stems.subList(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  RegionCode region(List<String> stems) {
    return Optional.ofNullable(latin.get(stems)).orElseThrow();
  }
}
