package io.luopan.model.place;

import io.luopan.model.InvalidIdentifierException;
import io.luopan.model.Spellings;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A region by its official code: a country (ISO 3166-1, `US`), a subdivision abroad (ISO 3166-2,
/// `US-CA`), or a Chinese region of six digits (GB/T 2260, `370982`).
///
/// Hong Kong, Macao and Taiwan stand by their ISO codes, as in patent data; GB/T 2260's 810000,
/// 820000 and 710000 are read as these. China's ISO 3166-2 codes (`CN-SD`) are read as GB/T 2260.
public record RegionCode(String code) {
  private static final String KIND_OF_THING = "region code";
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Pattern GB =
      Pattern.compile("(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])(?:0000|(?!00)[0-9]{4})");
  private static final Pattern SUBDIVISION = Pattern.compile("([A-Z]{2})-[0-9A-Z]{1,3}");
  private static final Map<String, String> BY_ISO =
      Map.of(
          "710000", "TW", "810000", "HK", "820000", "MO", "CN-TW", "TW", "CN-HK", "HK", "CN-MO",
          "MO");
  private static final String CHINESE_SUBDIVISIONS =
      "BJ11 TJ12 HE13 SX14 NM15 LN21 JL22 HL23 SH31 JS32 ZJ33 AH34 FJ35 JX36 SD37 HA41 HB42 HN43 GD44 GX45 HI46"
          + " CQ50 SC51 GZ52 YN53 XZ54 SN61 GS62 QH63 NX64 XJ65";

  // Below the tables, which its constructor reads.
  public static final RegionCode CHINA = new RegionCode("CN");

  public RegionCode {
    if (!isCanonical(code)) {
      throw new InvalidIdentifierException(
          KIND_OF_THING,
          code,
          "It is neither an ISO 3166 country or subdivision nor six digits of GB/T 2260.");
    }
  }

  public static RegionCode parse(String text) {
    return new RegionCode(canonical(text));
  }

  /// Also reads a province's two and a city's four digits: `32` is 320000.
  public static Optional<RegionCode> tryParse(String text) {
    return Optional.of(canonical(text)).filter(RegionCode::isCanonical).map(RegionCode::new);
  }

  public RegionLevel level() {
    if (code.length() == 2) {
      return RegionLevel.COUNTRY;
    }
    if (!isGb() || code.endsWith("0000")) {
      return RegionLevel.PROVINCE;
    }
    return code.endsWith("00") ? RegionLevel.CITY : RegionLevel.COUNTY;
  }

  /// The region above. A county that a province or municipality administers itself (`110101`,
  /// `429004`) has the province above it, not the stand-in city of the code table.
  public Optional<RegionCode> parent() {
    return switch (level()) {
      case COUNTRY -> Optional.empty();
      case PROVINCE -> Optional.of(country());
      case CITY -> Optional.of(province());
      case COUNTY ->
          Optional.of(
              isAdministeredByProvince()
                  ? province()
                  : new RegionCode(code.substring(0, 4) + "00"));
    };
  }

  public RegionCode country() {
    return isGb() ? CHINA : new RegionCode(code.substring(0, 2));
  }

  /// The codes from the country down, each followed by a slash: `CN/370000/370900/370982/`.
  public String path() {
    return parent().map(RegionCode::path).orElse("") + code + "/";
  }

  public boolean isWithin(RegionCode other) {
    return path().startsWith(other.path());
  }

  private RegionCode province() {
    return new RegionCode(code.substring(0, 2) + "0000");
  }

  private boolean isGb() {
    return code.length() == 6 && code.indexOf('-') < 0;
  }

  private boolean isAdministeredByProvince() {
    return switch (code.substring(0, 2)) {
      case "11", "12", "31", "50" -> true;
      default -> code.startsWith("90", 2);
    };
  }

  private static boolean isCanonical(String code) {
    var subdivision = SUBDIVISION.matcher(code);
    if (subdivision.matches()) {
      return COUNTRIES.contains(subdivision.group(1)) && !subdivision.group(1).equals("CN");
    }
    return COUNTRIES.contains(code) || GB.matcher(code).matches();
  }

  private static String canonical(String text) {
    var compact = Spellings.compact(text);
    var full =
        compact.matches("[0-9]{2}|[0-9]{4}") ? compact + "0".repeat(6 - compact.length()) : compact;
    var iso = BY_ISO.get(full);
    if (iso != null) {
      return iso;
    }
    if (full.matches("CN-[A-Z]{2}")) {
      int at = CHINESE_SUBDIVISIONS.indexOf(full.substring(3));
      return at < 0 ? full : CHINESE_SUBDIVISIONS.substring(at + 2, at + 4) + "0000";
    }
    return full.matches("CN-[0-9]{2}") ? full.substring(3) + "0000" : full;
  }

  @Override
  public String toString() {
    return code;
  }
}
