package io.luopan.model.patent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Brings application numbers from the form an office prints them in to that of DOCDB, so that a
/// priority claimed in one source meets the application told by another.
///
/// Kept are the offices whose two forms were seen side by side in real files, or are told by WIPO's
/// survey of numbering (Handbook, part 7.2); another office's digits are taken as they are.
final class PrintedApplications {
  private static final int GB_LONG_YEARS = 2010;
  private static final int IT_LONG_YEARS = 2000;

  /// What one shape becomes; empty where the day of filing speaks against it.
  private interface Form {
    Optional<String> serial(MatchResult number, @Nullable LocalDate filedOn);
  }

  private record Rule(Pattern shape, Form form) {
    static Rule of(String shape, Form form) {
      return new Rule(Pattern.compile(shape), form);
    }
  }

  private static final Map<String, List<Rule>> RULES =
      Map.ofEntries(
          Map.entry("AU", List.of(Rule.of("(P[A-Z])-?([0-9]{4})", PrintedApplications::au))),
          Map.entry(
              "BR",
              List.of(
                  Rule.of("([A-Z]{2}[0-9]{7})-?[0-9]", PrintedApplications::first),
                  Rule.of("([12][0-9](?:20)[0-9]{8})-?[0-9]", PrintedApplications::first))),
          Map.entry(
              "DE",
              List.of(
                  Rule.of("P([1-4][0-9]{6})(?:\\.[0-9X])?", PrintedApplications::first),
                  Rule.of("G([6-9][0-9]{6})(?:\\.[0-9X])?", PrintedApplications::first))),
          Map.entry("ES", List.of(Rule.of("P-?([0-9]{7,9})", PrintedApplications::first))),
          Map.entry(
              "GB", List.of(Rule.of("([0-9]{2})([0-9]{5})(\\.[0-9])?", PrintedApplications::gb))),
          Map.entry("HU", List.of(Rule.of("P-?([0-9]{7})", PrintedApplications::first))),
          Map.entry(
              "IN",
              List.of(
                  Rule.of(
                      "([0-9]{1,5})/?(DEL|MUM|CHE|KOL|CAL|BOM|MAS)(NP)?/?((?:19|20)[0-9]{2})",
                      PrintedApplications::in))),
          Map.entry(
              "IT",
              List.of(
                  Rule.of(
                      "([A-Z]{2})-?((?:19|20)?[0-9]{2})-?([A-Z])-?([0-9]{1,6})",
                      PrintedApplications::it))),
          Map.entry(
              "KR",
              List.of(
                  Rule.of(
                      "제?(?:([123]0)-?)?P?((?:19|20)[0-9]{2})-?([0-9]{7})호?",
                      (number, _) ->
                          Optional.of(krKind(number.group(1)) + number.group(2) + number.group(3))),
                  Rule.of(
                      "제?P?((?:19|20)[0-9]{2})-([0-9]{1,6})호?",
                      (number, _) -> Optional.of(number.group(1) + padded(number.group(2), 7))),
                  Rule.of(
                      "제?P?([4-9][0-9])-([0-9]{1,6})호?",
                      (number, _) ->
                          Optional.of("19" + number.group(1) + padded(number.group(2), 7))))),
          Map.entry(
              "MX",
              List.of(
                  Rule.of(
                      "/?([AUF])/?(20[0-9]{2})/?([0-9]{6})",
                      (number, _) ->
                          Optional.of(
                              (number.group(1).equals("A") ? "" : number.group(1))
                                  + number.group(2)
                                  + number.group(3))))),
          Map.entry(
              "RU", List.of(Rule.of("([0-9]{8}|[0-9]{10})/[0-9]{2}", PrintedApplications::first))),
          Map.entry("SE", List.of(Rule.of("([0-9]{7})-[0-9]", PrintedApplications::first))),
          Map.entry("TW", List.of(Rule.of("0([0-9]{2}[123][0-9]{5})", PrintedApplications::first))),
          Map.entry(
              "ZA",
              List.of(
                  Rule.of(
                      "((?:20)?[0-9]{2})/([0-9]{1,5})",
                      (number, _) -> Optional.of(number.group(1) + padded(number.group(2), 5))))));

  private PrintedApplications() {}

  /// The serial of DOCDB, for a utility model or a design with its letter in front; empty where the
  /// text is in no form that is known to be the office's own.
  static Optional<String> serial(Office office, String text, @Nullable LocalDate filedOn) {
    if (office.equals(Office.JP)) {
      return JapaneseApplications.serial(text, filedOn);
    }
    return RULES.getOrDefault(office.code(), List.of()).stream()
        .flatMap(rule -> read(rule, text, filedOn).stream())
        .findFirst();
  }

  private static Optional<String> read(Rule rule, String text, @Nullable LocalDate filedOn) {
    var match = rule.shape().matcher(text);
    return match.matches() ? rule.form().serial(match.toMatchResult(), filedOn) : Optional.empty();
  }

  private static Optional<String> first(MatchResult number, @Nullable LocalDate filedOn) {
    return Optional.of(number.group(1));
  }

  /// Provisional applications until 2002: `PQ0559` of 1999 is `PQ055999`.
  private static Optional<String> au(MatchResult number, @Nullable LocalDate filedOn) {
    return Optional.ofNullable(filedOn)
        .map(day -> number.group(1) + number.group(2) + "%02d".formatted(day.getYear() % 100));
  }

  /// Two digits of the year until 2009, four since. Seven digits without check digit are also how
  /// DOCDB keeps numbers from before 1978, the year behind: the day has to agree.
  private static Optional<String> gb(MatchResult number, @Nullable LocalDate filedOn) {
    int year = 2000 + Integer.parseInt(number.group(1));
    boolean told = filedOn == null ? number.group(3) != null : filedOn.getYear() == year;
    return told && year >= GB_LONG_YEARS && year < 2070
        ? Optional.of(year + number.group(2))
        : Optional.empty();
  }

  /// The branch by two letters; a national phase has `NP` behind.
  private static Optional<String> in(MatchResult number, @Nullable LocalDate filedOn) {
    var branch = number.group(2);
    var letters = number.group(3) == null ? branch.substring(0, 2) : branch.charAt(0) + "N";
    return Optional.of(number.group(1) + letters + number.group(4));
  }

  /// `BG2002A000039` is `BG20020039`, `RM94A000783` is `RM940783`.
  private static Optional<String> it(MatchResult number, @Nullable LocalDate filedOn) {
    int year = ApplicationSpellings.fullYear(number.group(2));
    var kind = number.group(3).equals("A") ? "" : number.group(3);
    var digits = "%04d".formatted(Integer.parseInt(number.group(4)));
    var years = year >= IT_LONG_YEARS ? String.valueOf(year) : "%02d".formatted(year % 100);
    return Optional.of(kind + number.group(1) + years + digits);
  }

  private static String krKind(@Nullable String type) {
    return switch (type) {
      case "20" -> "U";
      case "30" -> "F";
      case null, default -> "";
    };
  }

  private static String padded(String digits, int width) {
    return "0".repeat(width - digits.length()) + digits;
  }
}
