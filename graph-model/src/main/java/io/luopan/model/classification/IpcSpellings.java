package io.luopan.model.classification;

import io.luopan.model.Spellings;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads IPC and CPC symbols as sources write them: with and without blanks, padded (ST.8), with
/// edition and level.
final class IpcSpellings {
  private static final Pattern HEADING =
      Pattern.compile("^(?:INT\\.? ?CL\\.? ?[0-9]{0,2} ?[:.]? ?)(?=[A-HY][0-9])");
  private static final Pattern EDITION =
      Pattern.compile(
          "[ ,;]*\\( ?([12][0-9]{3})(?:[.-]?([01][0-9]))?(?:[.-]?[0-3][0-9])? ?\\)[ ,A-Z]{0,6}$");
  private static final Pattern ST8_EDITION =
      Pattern.compile(" *(20[0-9]{2})([01][0-9])[0-3][0-9][A-Z][A-Z0-9]*$");
  private static final Pattern PADDED =
      Pattern.compile("([A-HY][0-9]{2}[A-Z]) ?([0-9]{4})/?([0-9]{6})");
  /// Derwent pads the group alone: `A47J002721`.
  private static final Pattern PADDED_GROUP =
      Pattern.compile("([A-HY][0-9]{2}[A-Z])([0-9]{4})([0-9]{2,5})");
  private static final Pattern GROUP =
      Pattern.compile("([A-HY]) ?([0-9]{2}) ?([A-Z])[ -]?([0-9]{1,4}) ?(?:/ ?([0-9]{2,6})?)?");
  private static final Pattern ABOVE_GROUPS = Pattern.compile("[A-HY](?:[0-9]{2}[A-Z]?)?");
  private static final Pattern CLOSING_ZEROS = Pattern.compile("0{1,4}$");

  private IpcSpellings() {}

  static Optional<ParsedSymbol> read(String text) {
    var folded = HEADING.matcher(Spellings.fold(text)).replaceAll("");
    var edition = firstMatch(EDITION.matcher(folded), ST8_EDITION.matcher(folded));
    var bare = edition == null ? folded : folded.substring(0, edition.start());
    return canonical(bare.strip())
        .filter(IpcSymbol::isCanonical)
        .map(symbol -> new ParsedSymbol(new IpcSymbol(symbol), editionOf(edition)));
  }

  private static Optional<String> canonical(String bare) {
    var padded = PADDED.matcher(bare);
    if (padded.matches()) {
      return Optional.of(
          padded.group(1)
              + " "
              + group(padded.group(2))
              + "/"
              + withoutClosingZeros(padded.group(3)));
    }
    var derwent = PADDED_GROUP.matcher(bare);
    if (derwent.matches()) {
      return Optional.of(derwent.group(1) + " " + group(derwent.group(2)) + "/" + derwent.group(3));
    }
    var group = GROUP.matcher(bare);
    if (group.matches()) {
      var subgroup = group.group(5) == null ? "00" : group.group(5);
      return Optional.of(
          group.group(1)
              + group.group(2)
              + group.group(3)
              + " "
              + group(group.group(4))
              + "/"
              + subgroup);
    }
    var compact = bare.replace(" ", "");
    return ABOVE_GROUPS.matcher(compact).matches() ? Optional.of(compact) : Optional.empty();
  }

  private static @Nullable Matcher firstMatch(Matcher... matchers) {
    for (var matcher : matchers) {
      if (matcher.find()) {
        return matcher;
      }
    }
    return null;
  }

  private static Optional<String> editionOf(@Nullable Matcher edition) {
    if (edition == null) {
      return Optional.empty();
    }
    var month = edition.group(2);
    return Optional.of(edition.group(1) + (month == null ? "" : "." + month));
  }

  private static String group(String digits) {
    return String.valueOf(Integer.parseInt(digits));
  }

  /// ST.8 fills the subgroup to six places; at least two digits stay.
  private static String withoutClosingZeros(String digits) {
    return digits.substring(0, 2) + CLOSING_ZEROS.matcher(digits.substring(2)).replaceAll("");
  }
}
