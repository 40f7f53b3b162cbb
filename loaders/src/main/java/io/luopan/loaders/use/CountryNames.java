package io.luopan.loaders.use;

import io.luopan.model.place.RegionCode;
import io.luopan.model.place.Regions;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Places as the USPTO's assignment records spell them: countries in English words, of the United
/// States the state only.
public final class CountryNames {
  private static final Map<String, String> CODES = codes();

  /// `PALO ALTO, CALIFORNIA 94304` and `AUSTIN, TX 78701-1234`.
  private static final Pattern STATE_AND_ZIP =
      Pattern.compile(".*,\\s*([A-Z][A-Z .]*?)\\s+[0-9]{5}(?:-[0-9]{4})?");

  private CountryNames() {}

  /// @param country a name or an ISO 3166 code; empty where the place is in the United States
  public static @Nullable RegionCode region(String country, String state, String city) {
    var code = country.isEmpty() && !state.isEmpty() ? "US" : code(country).orElse("");
    return switch (code) {
      case "" -> null;
      case "US" -> state(state).orElse(RegionCode.parse(code));
      case "CN" ->
          Regions.byEnglishNames(code, null, city.isEmpty() ? null : city).orElse(RegionCode.CHINA);
      default -> RegionCode.parse(code);
    };
  }

  /// The region that the last line of an address tells.
  public static @Nullable RegionCode ofAddress(String lastLine) {
    var line = lastLine.strip().toUpperCase(Locale.ROOT);
    var american = STATE_AND_ZIP.matcher(line);
    return american.matches()
        ? state(american.group(1)).orElse(null)
        : code(line.substring(line.lastIndexOf(',') + 1).strip())
            .map(RegionCode::parse)
            .orElse(null);
  }

  private static Optional<RegionCode> state(String state) {
    var text = state.strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var found =
        text.length() == 2
            ? RegionCode.tryParse("US-" + text.toUpperCase(Locale.ROOT))
            : Regions.byEnglishNames("US", text, null);
    return found.filter(region -> Regions.find(region).isPresent());
  }

  private static Optional<String> code(String country) {
    var name = country.strip().toUpperCase(Locale.ROOT);
    return name.length() == 2
        ? RegionCode.tryParse(name).map(RegionCode::code)
        : Optional.ofNullable(CODES.get(name));
  }

  private static Map<String, String> codes() {
    var codes =
        new HashMap<>(
            Map.of(
                "KOREA, REPUBLIC OF", "KR",
                "REPUBLIC OF KOREA", "KR",
                "KOREA, DEMOCRATIC PEOPLE'S REPUBLIC OF", "KP",
                "TAIWAN, PROVINCE OF CHINA", "TW",
                "CHINA (PRC)", "CN",
                "HONG KONG", "HK",
                "GREAT BRITAIN", "GB",
                "ENGLAND", "GB",
                "RUSSIAN FEDERATION", "RU",
                "VIET NAM", "VN"));
    for (var code : Locale.getISOCountries()) {
      codes.putIfAbsent(
          Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT), code);
    }
    return codes;
  }
}
