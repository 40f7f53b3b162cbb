package io.luopan.model.standard;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Recommendations of ITU, specifications of 3GPP, deliverables of ETSI.
final class TelecomStandards {
  private static final Pattern ITU =
      Pattern.compile(
          "ITU-?([TR])(?: REC(?:OMMENDATION)?\\.?)? ?([A-Z]{1,3})\\.([0-9]{1,4}(?:\\.[0-9]{1,3}){0,3})(?:-([0-9]{1,3}))?"
              + "(?: ?\\((?:V[0-9]+\\) ?\\()?(?:([01][0-9])/)?([12][0-9]{3})\\))?");
  private static final Pattern THREE_GPP =
      Pattern.compile(
          "(?:3GPP ?)?(TS|TR) ?([0-9]{2}\\.[0-9]{2,3})((?:-[0-9]{1,2}){0,2})(?:[ ,]*V?([0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{1,2}))?");
  private static final Pattern ETSI =
      Pattern.compile(
          "ETSI ?(I-ETS|ETS|ETR|TCRTR|GTS|TBR|NET|TS|TR|EN|ES|EG|SR|GS|GR)(?: ?\\([A-Z-]{1,6}\\))?"
              + " ?((?:[A-Z][A-Z0-9]{1,5}(?:-[A-Z0-9]{2,5})? )?[0-9]{3}(?: ?[0-9]{3})?|(?:GSM )?[0-9]{2}\\.[0-9]{2})"
              + "((?:-[0-9A-Z]{1,4}){0,3})(?:/([AC][0-9]{1,2}))?"
              + "(?: ?V([0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{1,2})| ?(ED\\.[0-9]{1,2}))?(?: ?\\(([12][0-9]{3}-[01][0-9])\\))?");
  private static final Pattern SIX_DIGITS = Pattern.compile("^([0-9]{3}) ?([0-9]{3})$");

  private TelecomStandards() {}

  static Optional<StandardNumber> read(String tight) {
    var itu = ITU.matcher(tight);
    if (itu.matches()) {
      return Optional.of(
          new StandardNumber(
              "ITU-" + itu.group(1),
              null,
              itu.group(2) + "." + itu.group(3),
              itu.group(4),
              itu.group(5) == null ? itu.group(6) : itu.group(6) + "-" + itu.group(5),
              null));
    }
    var threeGpp = THREE_GPP.matcher(tight);
    if (threeGpp.matches()) {
      return Optional.of(
          new StandardNumber(
              "3GPP",
              threeGpp.group(1),
              threeGpp.group(2),
              part(threeGpp.group(3)),
              version(threeGpp.group(4)),
              null));
    }
    var etsi = ETSI.matcher(tight);
    return etsi.matches() ? Optional.of(ofEtsi(etsi)) : Optional.empty();
  }

  /// A version is the edition; failing that, the number of the edition, and last its month.
  private static StandardNumber ofEtsi(Matcher match) {
    var edition = version(match.group(5));
    if (edition == null && match.group(6) != null) {
      edition = "ed." + match.group(6).substring(3);
    }
    return new StandardNumber(
        "ETSI",
        match.group(1),
        SIX_DIGITS.matcher(match.group(2)).replaceAll("$1 $2"),
        part(match.group(3)),
        edition == null ? match.group(7) : edition,
        match.group(4));
  }

  private static @Nullable String part(String hyphened) {
    return hyphened.isEmpty() ? null : hyphened.substring(1);
  }

  private static @Nullable String version(@Nullable String digits) {
    return digits == null ? null : "V" + digits;
  }
}
