package io.luopan.model.patent;

import io.luopan.model.Spellings;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads publication numbers as sources spell them, office by office.
final class PublicationSpellings {
  private static final Pattern DATE_OF_DOC_KEY = Pattern.compile("_[12][0-9]{7}$");
  private static final Pattern SEPARATORS = Pattern.compile("[-,._/]");
  /// Before the brackets EPODOC repeats the letter of a utility model, as in `CN2041888U (U)`.
  private static final Pattern BRACKETED_KIND =
      Pattern.compile("(?<=[0-9])[A-Z]?\\(([A-Z][0-9]?)\\)$");
  private static final Pattern SHAPE = Pattern.compile("([A-Z]{0,3}[0-9]{1,13})([A-Z][0-9]?)?");
  private static final Pattern US_PREFIXED =
      Pattern.compile("(D|RE|PP|H|T|X|AI|RX)0*([1-9][0-9]{0,6})");
  private static final Pattern US_GRANT = Pattern.compile("0*([1-9][0-9]{0,7})");
  private static final Pattern US_APPLICATION = Pattern.compile("(20[0-9]{2})([0-9]{6,7})");
  private static final Pattern WO_LONG = Pattern.compile("(19[789][0-9]|20[0-9]{2})([0-9]{5,6})");
  private static final Pattern WO_SHORT = Pattern.compile("(7[89]|[89][0-9]|0[0-4])([0-9]{5,6})");
  private static final Pattern EP = Pattern.compile("0*([1-9][0-9]{0,6})");
  private static final Pattern CN =
      Pattern.compile("[123][0-9]{6}|[123][0-9]{8}|8[5-8][123][0-9]{5}");
  private static final Pattern JP_ERA = Pattern.compile("([HSTMR])([0-9]{2})0*([1-9][0-9]{0,6})");
  private static final Pattern JP_DASHED =
      Pattern.compile("([HSTMR]|[0-9]{2})?([0-9]{1,2})-([0-9]{1,6})(.*)");
  private static final Pattern OTHER =
      Pattern.compile("([A-Z]{1,3}[0-9]{1,13})|0*([1-9][0-9]{0,12})");

  private PublicationSpellings() {}

  static Optional<PublicationNumber> read(String text, @Nullable Office defaultOffice) {
    var folded = JapaneseEra.toLatin(Spellings.compact(text));
    var dated = folded.endsWith(")") ? BRACKETED_KIND.matcher(folded).replaceAll("$1") : folded;
    var compact = dated.contains("_") ? DATE_OF_DOC_KEY.matcher(dated).replaceAll("") : dated;
    if (Office.US.equals(defaultOffice)) {
      var own = readAs(Office.US, compact);
      if (own.isPresent()) {
        return own;
      }
    }
    if (compact.length() > 2) {
      var named = Office.tryParse(compact.substring(0, 2));
      if (named.isPresent()) {
        return readAs(named.get(), compact.substring(2));
      }
    }
    return Optional.ofNullable(defaultOffice).flatMap(office -> readAs(office, compact));
  }

  /// Whether a serial is in the form that [PublicationNumber] keeps.
  static boolean isSerial(Office office, String serial) {
    return SHAPE.matcher(serial).matches() && serial.equals(normalized(office, serial));
  }

  private static Optional<PublicationNumber> readAs(Office office, String rest) {
    var padded = office.equals(Office.JP) ? withJapaneseWidths(rest) : rest;
    var match = SHAPE.matcher(SEPARATORS.matcher(padded).replaceAll(""));
    if (!match.matches()) {
      return Optional.empty();
    }
    var kind = match.group(2) == null ? null : new KindCode(match.group(2));
    return Optional.ofNullable(normalized(office, match.group(1)))
        .map(serial -> new PublicationNumber(office, serial, kind));
  }

  private static @Nullable String normalized(Office office, String serial) {
    return switch (office.code()) {
      case "CN" -> CN.matcher(serial).matches() ? serial : null;
      case "US" -> us(serial);
      case "WO" -> wo(serial);
      case "EP" -> {
        var match = EP.matcher(serial);
        yield match.matches() ? "0".repeat(7 - match.group(1).length()) + match.group(1) : null;
      }
      case "JP" -> {
        var match = JP_ERA.matcher(serial);
        yield match.matches() ? match.group(1) + match.group(2) + match.group(3) : other(serial);
      }
      default -> other(serial);
    };
  }

  private static @Nullable String us(String serial) {
    var prefixed = US_PREFIXED.matcher(serial);
    if (prefixed.matches()) {
      return prefixed.group(1) + prefixed.group(2);
    }
    var application = US_APPLICATION.matcher(serial);
    if (application.matches()) {
      var digits = application.group(2);
      return application.group(1) + (digits.length() == 6 ? "0" + digits : digits);
    }
    var grant = US_GRANT.matcher(serial);
    return grant.matches() ? grant.group(1) : null;
  }

  private static @Nullable String wo(String serial) {
    var full = WO_LONG.matcher(serial);
    var match = full.matches() ? full : WO_SHORT.matcher(serial);
    if (!match.matches()) {
      return null;
    }
    var digits = match.group(2);
    return ApplicationSpellings.fullYear(match.group(1))
        + (digits.length() == 5 ? "0" + digits : digits);
  }

  private static @Nullable String other(String serial) {
    var match = OTHER.matcher(serial);
    if (!match.matches()) {
      return null;
    }
    return match.group(1) == null ? match.group(2) : match.group(1);
  }

  /// `2001-1234` and `H6-1234` mean six digits after the year, and two of an era's year.
  private static String withJapaneseWidths(String rest) {
    var match = JP_DASHED.matcher(rest);
    if (!match.matches()) {
      return rest;
    }
    var era = match.group(1) == null ? "" : match.group(1);
    var year =
        match.group(2).length() == 1 && !era.isEmpty() ? "0" + match.group(2) : match.group(2);
    return era + year + "0".repeat(6 - match.group(3).length()) + match.group(3) + match.group(4);
  }
}
