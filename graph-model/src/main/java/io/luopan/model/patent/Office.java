package io.luopan.model.patent;

import io.luopan.model.InvalidIdentifierException;
import io.luopan.model.Spellings;
import java.util.Optional;
import java.util.Set;

/// An office that receives or publishes patents, by its two-letter code (WIPO ST.3, with codes no
/// longer in use).
public record Office(String code) implements Comparable<Office> {
  private static final Set<String> CODES =
      Set.of(
          """
          AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BQ BR BS BT BV BW BY BZ
          CA CD CF CG CH CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FO FR
          GA GB GD GE GG GH GI GL GM GN GQ GR GS GT GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP
          KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MP MR MS
          MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC
          SD SE SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY
          UZ VA VC VE VG VN VU WS XK YE ZA ZM ZW
          AP BX EA EM EP EU GC IB OA QZ WO XN XU XV XX
          AN BU CS DD DL HV RH SU TP YD YU ZR
          """
              .strip()
              .split("\\s+"));

  public static final Office CN = new Office("CN");
  public static final Office DE = new Office("DE");
  public static final Office EP = new Office("EP");
  public static final Office FR = new Office("FR");
  public static final Office GB = new Office("GB");
  public static final Office JP = new Office("JP");
  public static final Office KR = new Office("KR");
  public static final Office TW = new Office("TW");
  public static final Office US = new Office("US");
  public static final Office WO = new Office("WO");

  public Office {
    if (!CODES.contains(code)) {
      throw new InvalidIdentifierException("office code", code, "WIPO ST.3 does not list it.");
    }
  }

  public static Office parse(String text) {
    return new Office(Spellings.compact(text));
  }

  public static Optional<Office> tryParse(String text) {
    var code = Spellings.compact(text);
    return CODES.contains(code) ? Optional.of(new Office(code)) : Optional.empty();
  }

  @Override
  public int compareTo(Office other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
