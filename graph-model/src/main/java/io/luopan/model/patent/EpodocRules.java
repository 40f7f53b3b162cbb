package io.luopan.model.patent;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How EPODOC widens DOCDB's numbers to the year and seven digits, office by office, as far as real
/// files show both forms of one application.
final class EpodocRules {
  private static final String YEAR = "((?:19|20)[0-9]{2})";
  private static final int LONG_SINCE_2000 = 2000;
  private static final int LONG_SINCE_2004 = 2004;
  private static final int LONG_SINCE_2010 = 2010;
  private static final int FIRST_YEAR_OF_TAIWAN = 1911;

  private record Rule(Pattern shape, Function<MatchResult, @Nullable String> serial) {
    static Rule of(String shape, Function<MatchResult, @Nullable String> serial) {
      return new Rule(Pattern.compile(shape + "([A-Z])?"), serial);
    }
  }

  private static final Map<String, Rule> RULES =
      Map.of(
          "AU", Rule.of(YEAR + "0([0-9]{6})", n -> since(2003, n, year(n) + n.group(2))),
          "BR", Rule.of(YEAR + "([12]0)([0-9]{5,6})", n -> since(2012, n, typed(n))),
          "DE", Rule.of(YEAR + "([12][0-9])([0-9]{5,6})", n -> since(LONG_SINCE_2004, n, typed(n))),
          "FR", Rule.of(YEAR + "00([0-9]{5})", n -> shortYear(n) + n.group(2)),
          "GB",
              Rule.of(
                  YEAR + "00([0-9]{5})",
                  n ->
                      since(
                          1979,
                          n,
                          (year(n) >= LONG_SINCE_2010 ? n.group(1) : shortYear(n)) + n.group(2))),
          "IT",
              Rule.of(
                  YEAR + "([A-Z]{2})0([0-9]{4})",
                  n ->
                      n.group(2)
                          + (year(n) >= LONG_SINCE_2000 ? n.group(1) : shortYear(n))
                          + n.group(3)),
          "JP",
              Rule.of(
                  YEAR + "0([0-9]{6})",
                  n -> JapaneseApplications.docdb(year(n), Integer.parseInt(n.group(2)))),
          "KR", Rule.of(YEAR + "([0-9]{7})", n -> n.group(1) + n.group(2)),
          "TW",
              Rule.of(
                  YEAR + "0([123][0-9]{5})", n -> (year(n) - FIRST_YEAR_OF_TAIWAN) + n.group(2)));

  private EpodocRules() {}

  /// @param compact without blanks, the office in front
  static Optional<ApplicationNumber> read(String compact) {
    var rule = RULES.get(compact.substring(0, 2));
    if (rule == null) {
      return Optional.empty();
    }
    var match = rule.shape().matcher(compact.substring(2));
    if (!match.matches()) {
      return Optional.empty();
    }
    var kind = match.group(match.groupCount());
    return Optional.ofNullable(rule.serial().apply(match.toMatchResult()))
        .map(serial -> compact.substring(0, 2) + serial + (kind == null ? "" : kind))
        .flatMap(ApplicationNumber::tryParse);
  }

  private static int year(MatchResult number) {
    return Integer.parseInt(number.group(1));
  }

  private static String shortYear(MatchResult number) {
    return number.group(1).substring(2);
  }

  /// The type of right stands behind EPODOC's year and before DOCDB's.
  private static String typed(MatchResult number) {
    var digits = number.group(3);
    return number.group(2) + number.group(1) + "0".repeat(6 - digits.length()) + digits;
  }

  private static @Nullable String since(int year, MatchResult number, String serial) {
    return year(number) >= year ? serial : null;
  }
}
