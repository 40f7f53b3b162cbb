package io.luopan.model.place;

import io.luopan.model.party.HolderType;
import io.luopan.model.party.HolderTypes;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The regions Luopan knows by name: every country, China's provinces and cities, and some of its
/// counties.
///
/// A text is placed as deep as it names known regions: `江苏省南通市海安县…` is 320685, `上海市闸北区…` 310000.
public final class Regions {
  private static final RegionTable TABLE = RegionTable.read();
  private static final ChinesePlaceNames CHINESE = new ChinesePlaceNames(TABLE);
  private static final EnglishPlaceNames ENGLISH = new EnglishPlaceNames(TABLE);
  private static final Pattern BETWEEN_TOKENS = Pattern.compile("[^\\p{L}\\p{N}-]+");

  private Regions() {}

  /// All regions of the shipped table, countries first.
  public static List<Region> list() {
    return TABLE.all();
  }

  public static Optional<Region> find(RegionCode code) {
    return TABLE.find(code);
  }

  /// The region an address begins with, after a postcode perhaps: `226634 江苏省南通市…`.
  public static Optional<RegionCode> byAddressPrefix(String address) {
    return CHINESE.ofAddress(withoutPostcode(folded(address)));
  }

  /// The region in front of a Chinese holder's name: `泰安市…`, `山东泰安…`, `内蒙古…`. Persons have none.
  public static Optional<RegionCode> byHolderNamePrefix(String holder) {
    var name = folded(holder);
    boolean person = name.length() <= 3 || HolderTypes.fromName(name) == HolderType.PERSON;
    return person ? Optional.empty() : CHINESE.ofHolderName(name);
  }

  /// The region of names in English, as deep as they are known. `country` is an ISO 3166-1 code;
  /// the answer is at least that country, and empty only where the code is none.
  public static Optional<RegionCode> byEnglishNames(
      String country, @Nullable String subdivision, @Nullable String city) {
    return ENGLISH.find(country, subdivision, city);
  }

  /// The region of a cell that mixes names and codes, such as `山东;37`, `37(山东)` or `CN`: the first
  /// one told, as deep as the words after it lead within it. Of `江苏;32|山东;37` it is 320000.
  public static Optional<RegionCode> byCodeOrName(String cell) {
    RegionCode found = null;
    for (var token : BETWEEN_TOKENS.split(folded(cell))) {
      var next = RegionCode.tryParse(token).or(() -> CHINESE.ofAddress(token));
      if (next.isPresent() && (found == null || next.get().isWithin(found))) {
        found = next.get();
      }
    }
    return Optional.ofNullable(found);
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  private static String withoutPostcode(String address) {
    int start = 0;
    while (start < address.length()) {
      char c = address.charAt(start);
      if (Character.isLetter(c)) {
        break;
      }
      start++;
    }
    return address.substring(start);
  }
}
