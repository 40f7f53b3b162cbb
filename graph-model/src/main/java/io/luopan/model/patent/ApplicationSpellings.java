package io.luopan.model.patent;

import io.luopan.model.Reading;
import io.luopan.model.Spellings;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads application numbers as sources spell them, office by office.
final class ApplicationSpellings {
  private static final Pattern SEPARATORS = Pattern.compile("[-,/_]");
  private static final Pattern PCT =
      Pattern.compile("PCT/?([A-Z]{2})/?((?:19|20)?[0-9]{2})/([0-9]{1,7})W?");
  private static final Pattern PCT_OF_EPODOC =
      Pattern.compile("WO((?:19|20)[0-9]{2})([A-Z]{2})([0-9]{1,7})W?");
  private static final Pattern PCT_OF_DOCDB =
      Pattern.compile("([A-Z]{2})(?:((?:19|20)[0-9]{2})([0-9]{6,7})|([0-9]{2})([0-9]{5}))W");
  private static final Pattern PCT_SERIAL = Pattern.compile("(?:19|20)[0-9]{2}[A-Z]{2}[0-9]{6}");
  private static final Pattern CHINESE_ALONE = Pattern.compile("[0-9]{12}\\.[0-9X]");
  private static final Pattern OLD_CHINESE_ALONE = Pattern.compile("[0-9]{8}\\.[0-9X]");
  private static final Pattern US_SLASHED =
      Pattern.compile("([0-9]{1,2})/([0-9]{3}),?([0-9]{3})[A-Z]?");
  private static final Pattern US_DOCDB =
      Pattern.compile("(?:(?:19|20)[0-9]{2})?([0-9]{8})[A-CE-Z]?");
  private static final Pattern US_SHORT = Pattern.compile("([0-9]{3,8}D?)[A-CE-Z]?");
  private static final Pattern US_SERIAL = Pattern.compile("[0-9]{3,8}|[0-9]{3,8}D");
  private static final Pattern EP_DOCDB = Pattern.compile("([0-9]{8})(?:\\.[0-9X])?[A-Z]?");
  private static final Pattern EP_EPODOC =
      Pattern.compile("(?:19|20)([0-9]{2})0([0-9]{6})(?:\\.[0-9X])?[A-Z]?");
  private static final Pattern TW_SERIAL = Pattern.compile("[0-9]{2,3}[123][0-9]{5}");
  private static final Pattern PH_SERIAL = Pattern.compile("[123](?:19|20)[0-9]{8}");
  private static final Pattern LETTERED = Pattern.compile("(.*[0-9])([A-Z])");
  private static final Pattern OTHER =
      Pattern.compile("((?:[A-Z]{1,4})?[0-9]{3,14}(?:[A-Z]{2,5}[0-9]{2,6})?D?)(?:\\.[0-9X])?");

  private static final Reading<String> UNKNOWN_SHAPE =
      Reading.misread("After the office code, no application number of a known shape follows.");

  private ApplicationSpellings() {}

  /// @param filedOn tells years and eras that some numbers leave open
  static Reading<ApplicationNumber> read(
      String text, @Nullable Office defaultOffice, @Nullable LocalDate filedOn) {
    var compact = JapaneseApplications.toLatin(Spellings.compact(text));
    if (compact.isEmpty()) {
      return Reading.misread("The number is empty or too long.");
    }
    var pct = readPct(compact);
    if (pct != null) {
      return pct;
    }
    boolean usesNoCheckDigit = defaultOffice == null || defaultOffice.equals(Office.US);
    if (!Office.DE.equals(defaultOffice) && CHINESE_ALONE.matcher(compact).matches()
        || usesNoCheckDigit && OLD_CHINESE_ALONE.matcher(compact).matches()) {
      return CnApplication.read(compact);
    }
    if (compact.startsWith("ZL") || compact.startsWith("CNZL")) {
      return readAs(Office.CN, compact.substring(compact.indexOf('L') + 1), filedOn);
    }
    var named = compact.length() > 2 ? Office.tryParse(compact.substring(0, 2)) : null;
    if (named != null && named.isPresent()) {
      return readAs(named.get(), compact.substring(2), filedOn);
    }
    return defaultOffice == null
        ? Reading.misread("The number names no office.")
        : readAs(defaultOffice, compact, filedOn);
  }

  /// Whether a serial is in the form that [ApplicationNumber] keeps.
  static boolean isSerial(Office office, String serial) {
    return switch (office.code()) {
      case "CN" -> CnApplication.isSerial(serial);
      case "US" -> US_SERIAL.matcher(serial).matches();
      case "EP" -> serial.length() == 8 && EP_DOCDB.matcher(serial).matches();
      case "WO" -> PCT_SERIAL.matcher(serial).matches();
      default -> isKept(office, serial);
    };
  }

  /// Two digits from 70 on belong to the last century.
  static int fullYear(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 4) {
      return year;
    }
    return year >= 70 ? 1900 + year : 2000 + year;
  }

  private static Reading<ApplicationNumber> readAs(
      Office office, String rest, @Nullable LocalDate filedOn) {
    var digits = SEPARATORS.matcher(rest).replaceAll("");
    return switch (office.code()) {
      case "CN" -> CnApplication.read(withoutInnerDots(digits));
      case "US" -> readUs(rest.replace("-", ""), digits);
      case "EP" -> readEp(withoutInnerDots(digits));
      case "WO" ->
          Reading.misread(
              "An international application is written PCT/US2013/050328 or WO2013US50328.");
      default ->
          switch (readOther(office, rest, filedOn)) {
            case Reading.Read<String> read ->
                Reading.unchecked(new ApplicationNumber(office, read.identifier()));
            case Reading.Misread<String> misread -> Reading.misread(misread.why());
          };
    };
  }

  private static Reading<ApplicationNumber> readUs(String slashed, String digits) {
    var series = US_SLASHED.matcher(slashed);
    if (series.matches()) {
      var two = series.group(1).length() == 1 ? "0" + series.group(1) : series.group(1);
      return Reading.unchecked(
          new ApplicationNumber(Office.US, two + series.group(2) + series.group(3)));
    }
    var docdb = US_DOCDB.matcher(digits);
    var match = docdb.matches() ? docdb : US_SHORT.matcher(digits);
    return match.matches()
        ? Reading.unchecked(new ApplicationNumber(Office.US, match.group(1)))
        : Reading.misread("A US application has a two-digit series and a six-digit serial.");
  }

  private static Reading<ApplicationNumber> readEp(String digits) {
    var docdb = EP_DOCDB.matcher(digits);
    if (docdb.matches()) {
      return Reading.unchecked(new ApplicationNumber(Office.EP, docdb.group(1)));
    }
    var epodoc = EP_EPODOC.matcher(digits);
    return epodoc.matches()
        ? Reading.unchecked(new ApplicationNumber(Office.EP, epodoc.group(1) + epodoc.group(2)))
        : Reading.misread(
            "A European application has two digits of the year and six of the serial.");
  }

  /// The serial, with the letter of a utility model, a design and the like in front where the
  /// office numbers them as it does its patents: behind, it would look like a document's kind.
  private static Reading<String> readOther(
      Office office, String rest, @Nullable LocalDate filedOn) {
    var lettered = LETTERED.matcher(rest);
    boolean letter = lettered.matches() && !lettered.group(2).equals("D");
    var number = letter ? lettered.group(1) : rest;
    var kind = letter ? lettered.group(2) : "A";
    var serial = withoutLetter(office, number, filedOn);
    if (serial.isEmpty()) {
      return UNKNOWN_SHAPE;
    }
    boolean isPatent = "AW".contains(kind) || tellsItsKind(office, kind, serial.get());
    var kept = isPatent || serial.get().startsWith(kind) ? serial.get() : kind + serial.get();
    return isKept(office, kept) ? Reading.unchecked(kept) : UNKNOWN_SHAPE;
  }

  private static boolean isKept(Office office, String serial) {
    return withoutLetter(office, serial, null).filter(serial::equals).isPresent();
  }

  private static Optional<String> withoutLetter(
      Office office, String number, @Nullable LocalDate filedOn) {
    return PrintedApplications.serial(office, number, filedOn).or(() -> plain(office, number));
  }

  private static Optional<String> plain(Office office, String number) {
    if (office.equals(Office.JP) && JapaneseApplications.isPrinted(number)) {
      return Optional.empty();
    }
    var match = OTHER.matcher(withoutInnerDots(SEPARATORS.matcher(number).replaceAll("")));
    return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
  }

  /// Where no patent bears a utility model's number: Germany (1 patents, 2 utility models; before
  /// 1995 the year less 50 or the year), Brazil (PI, MU; 10, 20), Taiwan (1, 2, 3 after the year),
  /// the Philippines (1, 2 in front). Spain and Hungary write P for patents.
  private static boolean tellsItsKind(Office office, String kind, String serial) {
    return switch (office.code()) {
      case "DE", "BR" -> true;
      case "ES", "HU" -> kind.equals("P");
      case "TW" -> TW_SERIAL.matcher(serial).matches();
      case "PH" -> PH_SERIAL.matcher(serial).matches();
      default -> false;
    };
  }

  private static @Nullable Reading<ApplicationNumber> readPct(String compact) {
    if (!compact.startsWith("PCT") && !compact.startsWith("WO") && !compact.endsWith("W")) {
      return null; // Nearly all numbers; the patterns below would find the same.
    }
    var slashed = PCT.matcher(compact.replace('-', '/'));
    if (slashed.matches()) {
      return pct(slashed.group(1), fullYear(slashed.group(2)), slashed.group(3));
    }
    var epodoc = PCT_OF_EPODOC.matcher(compact);
    if (epodoc.matches()) {
      return pct(epodoc.group(2), fullYear(epodoc.group(1)), epodoc.group(3));
    }
    var docdb = PCT_OF_DOCDB.matcher(SEPARATORS.matcher(compact).replaceAll(""));
    if (!docdb.matches()) {
      return null;
    }
    int form = docdb.group(2) == null ? 4 : 2;
    return pct(docdb.group(1), fullYear(docdb.group(form)), docdb.group(form + 1));
  }

  private static Reading<ApplicationNumber> pct(String receiving, int year, String serial) {
    int number = Integer.parseInt(serial);
    if (Office.tryParse(receiving).isEmpty() || number > 999_999) {
      return Reading.misread(
          "The receiving office or the serial of the PCT number does not exist.");
    }
    var padded = String.format(Locale.ROOT, "%d%s%06d", year, receiving, number);
    return Reading.unchecked(new ApplicationNumber(Office.WO, padded));
  }

  /// Dots group digits in some spellings; only one before the last character can be that of a check
  /// digit.
  private static String withoutInnerDots(String digits) {
    int last = digits.length() - 2;
    boolean checked = last > 0 && digits.charAt(last) == '.' && last >= 6;
    var head = checked ? digits.substring(0, last) : digits;
    return head.replace(".", "") + (checked ? digits.substring(last) : "");
  }
}
