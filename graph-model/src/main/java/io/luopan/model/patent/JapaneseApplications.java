package io.luopan.model.patent;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads Japanese application numbers as the office prints them: `特願2003-012345`, `P2003-12345`,
/// `平成11年特許願第322368号`.
///
/// Until 1999 the emperor's year stands in front; DOCDB has the last two digits of the common year
/// behind instead: `JP 32236899` for 11-322368.
final class JapaneseApplications {
  private static final Pattern FORMAL =
      Pattern.compile(
          "(?:JP|日本国?)?(平成|昭和|大正|明治|令和)([0-9]{1,2}|元)年(特許|実用新案登録|意匠登録)願第?([0-9]{1,6})号?");
  private static final Pattern SHORT = Pattern.compile("(?:JP|日本国?)?(特願|実願|意願)([平昭大明令])?(.*?)号?");
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?:PA?\\.?)?(?:(H|S|T|M|R|HEI|SHO)\\.?)?([0-9]{1,2}|(?:19|20)[0-9]{2})-([0-9]{1,6})");
  private static final Pattern WITHOUT_DASH = Pattern.compile("([0-9]{2})([0-9]{6})");
  private static final Map<String, Integer> YEAR_BEFORE =
      Map.of("H", 1988, "S", 1925, "T", 1911, "M", 1867, "R", 2018);
  private static final Map<String, String> ERAS =
      Map.of("平", "H", "昭", "S", "大", "T", "明", "M", "令", "R");
  private static final Map<String, String> KINDS = Map.of("実", "U", "意", "F");
  private static final int DASHED_SINCE = 2000;

  private JapaneseApplications() {}

  /// Puts words into letters: `実願平4-012345` becomes `JPH4-012345U`; another text stays.
  static String toLatin(String compact) {
    var formal = FORMAL.matcher(compact);
    if (formal.matches()) {
      var year = formal.group(2).equals("元") ? "1" : formal.group(2);
      var number = latin(formal.group(1)) + year + "-" + formal.group(4);
      return "JP" + number + kind(formal.group(3));
    }
    var brief = SHORT.matcher(compact);
    return brief.matches()
        ? "JP"
            + latin(brief.group(2))
            + brief.group(3).replaceFirst("^第", "")
            + kind(brief.group(1))
        : compact;
  }

  /// The serial of DOCDB; empty where the text is in another form.
  ///
  /// @param filedOn tells the era, where the number does not
  static Optional<String> serial(String text, @Nullable LocalDate filedOn) {
    var printed = PRINTED.matcher(text);
    if (printed.matches()) {
      return year(printed.group(1), printed.group(2), filedOn)
          .map(year -> docdb(year, Integer.parseInt(printed.group(3))));
    }
    var plain = WITHOUT_DASH.matcher(text);
    boolean ofDocdb =
        filedOn == null
            || filedOn.getYear() >= DASHED_SINCE
            || text.endsWith("%02d".formatted(filedOn.getYear() % 100));
    return ofDocdb || !plain.matches()
        ? Optional.empty()
        : year(null, plain.group(1), filedOn)
            .map(year -> docdb(year, Integer.parseInt(plain.group(2))));
  }

  /// Whether a text is in the office's form, whether or not the day agrees.
  static boolean isPrinted(String text) {
    return PRINTED.matcher(text).matches();
  }

  static String docdb(int year, int number) {
    return year >= DASHED_SINCE
        ? "%d%06d".formatted(year, number)
        : "%d%02d".formatted(number, year % 100);
  }

  private static Optional<Integer> year(
      @Nullable String era, String digits, @Nullable LocalDate filedOn) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 4) {
      return Optional.of(year);
    }
    if (era != null) {
      return Optional.of(YEAR_BEFORE.getOrDefault(era.substring(0, 1), 0) + year);
    }
    if (filedOn == null) {
      return Optional.of(likely(year));
    }
    return Stream.of(1988 + year, 1925 + year, ApplicationSpellings.fullYear(digits(year)))
        .filter(possible -> possible == filedOn.getYear())
        .findFirst();
  }

  /// Heisei had eleven years of such numbers; from 65 on no era has, and the common year is meant.
  private static int likely(int year) {
    if (year == 0 || year > 64) {
      return ApplicationSpellings.fullYear(digits(year));
    }
    return year <= 11 ? 1988 + year : 1925 + year;
  }

  private static String digits(int year) {
    return "%02d".formatted(year);
  }

  private static String latin(@Nullable String era) {
    return era == null ? "" : ERAS.getOrDefault(era.substring(0, 1), "");
  }

  private static String kind(String word) {
    return KINDS.getOrDefault(word.substring(0, 1), "");
  }
}
