package io.luopan.model.standard;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Standards of ISO, IEC and IEEE, and the RFCs of the IETF.
final class InternationalStandards {
  private static final Pattern ISO =
      Pattern.compile(
          "((?:ISO|IEC)(?:/(?:IEC|IEEE|ASTM|CIE|SAE|HL7|OECD|UNDP)){0,2})[/ ]?(?:(TS|TR|PAS|GUIDE|IWA|DIS|FDIS|DTS|DTR|DPAS|CD|WD|AWI|NP|PRF|PWI|TTA|R|SP|ISP)[ -]?)?"
              + " ?([0-9]{1,6})((?:-[0-9A-Z]{1,4}(?![0-9])){0,3}?)(?:[:-]([12][0-9]{3}(?:-[01][0-9])?))?"
              + "(?:/(AMD|COR|ADD)\\.? ?([0-9]{1,2})(?::([12][0-9]{3}))?)?");
  private static final Pattern IEEE =
      Pattern.compile(
          "IEEE ?(?:STD\\.? ?)?P?([0-9]{1,5}(?:\\.[0-9]{1,3}){0,2}[A-Z]{0,3})(?:[-:]([12][0-9]{3}))?");
  private static final Pattern RFC = Pattern.compile("(?:IETF ?)?RFC[ -]?0*([1-9][0-9]{0,5})");

  private InternationalStandards() {}

  static Optional<StandardNumber> read(String tight) {
    var iso = ISO.matcher(tight);
    if (iso.matches()) {
      return Optional.of(ofIso(iso));
    }
    var ieee = IEEE.matcher(tight);
    if (ieee.matches()) {
      var number = ieee.group(1).toLowerCase(Locale.ROOT);
      return Optional.of(new StandardNumber("IEEE", null, number, null, ieee.group(2), null));
    }
    var rfc = RFC.matcher(tight);
    return rfc.matches()
        ? Optional.of(new StandardNumber("IETF", "RFC", rfc.group(1), null, null, null))
        : Optional.empty();
  }

  private static StandardNumber ofIso(Matcher match) {
    var parts = match.group(4);
    return new StandardNumber(
        match.group(1),
        "GUIDE".equals(match.group(2)) ? "Guide" : match.group(2),
        match.group(3),
        parts.isEmpty() ? null : parts.substring(1),
        match.group(5),
        supplement(match));
  }

  private static @Nullable String supplement(Matcher match) {
    if (match.group(6) == null) {
      return null;
    }
    var kind = match.group(6).charAt(0) + match.group(6).substring(1).toLowerCase(Locale.ROOT);
    var year = match.group(8) == null ? "" : ":" + match.group(8);
    return kind + " " + match.group(7) + year;
  }
}
