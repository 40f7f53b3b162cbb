package io.luopan.queries.standard;

import io.luopan.model.Spellings;
import io.luopan.model.standard.StandardNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a designation fits a number that was asked for.
enum Fit {
  /// It is that number.
  WHOLE,
  /// It is a part of what bears that number.
  PART,
  NONE;

  private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:[ .][0-9]+)*");
  private static final Pattern SIX_DIGITS = Pattern.compile("^([0-9]{3})([0-9]{3})$");

  /// How a designation fits another that names its body.
  static Fit of(StandardNumber asked, StandardNumber designation) {
    boolean alike =
        asked.issuer().equals(designation.issuer())
            && Objects.equals(asked.type(), designation.type())
            && asked.number().equals(designation.number());
    return alike && isPart(asked.part(), designation.part()) ? PART : NONE;
  }

  /// How a designation fits a number that names no body, such as `102 361`, `TS 102 361` or
  /// `39551.1`.
  static Fit of(String bare, StandardNumber designation) {
    var asked = compact(bare);
    var number = compact(designation.number());
    var type = Objects.requireNonNullElse(designation.type(), "");
    return Stream.of(number, compact(type + number))
        .map(head -> fit(asked, head, designation.part()))
        .filter(fit -> fit != NONE)
        .findFirst()
        .orElse(NONE);
  }

  /// The longest run of digits in a number, as designations may write it: ETSI and 3GPP put a blank
  /// between six digits. Empty where there is none.
  static List<String> digits(String bare) {
    return DIGITS
        .matcher(Spellings.fold(bare))
        .results()
        .map(MatchResult::group)
        .max(Comparator.comparingInt(String::length))
        .map(run -> List.of(run, SIX_DIGITS.matcher(run).replaceAll("$1 $2")))
        .orElse(List.of());
  }

  private static Fit fit(String asked, String head, @Nullable String part) {
    if (asked.equals(head)) {
      return part == null ? WHOLE : PART;
    }
    if (part == null || asked.length() < head.length() + 2 || !asked.startsWith(head)) {
      return NONE;
    }
    boolean separated = asked.charAt(head.length()) == '-' || asked.charAt(head.length()) == '.';
    var askedPart = asked.substring(head.length() + 1);
    if (!separated) {
      return NONE;
    }
    return askedPart.equals(part) ? WHOLE : isPart(askedPart, part) ? PART : NONE;
  }

  private static boolean isPart(@Nullable String whole, @Nullable String part) {
    return part != null && (whole == null || part.startsWith(whole + "-"));
  }

  private static String compact(String text) {
    return Spellings.fold(text).replace(" ", "").toUpperCase(Locale.ROOT);
  }
}
