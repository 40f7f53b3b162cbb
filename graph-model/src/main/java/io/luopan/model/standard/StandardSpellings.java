package io.luopan.model.standard;

import io.luopan.model.Spellings;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads designations as sources write them: strips brackets and quotes, then asks each family of
/// bodies.
final class StandardSpellings {
  private static final Pattern WRAPPING = Pattern.compile("^[(《〈\\[「\"' ]+|[)》〉\\]」\"' .,;、。]+$");
  private static final Pattern BLANK_INSIDE = Pattern.compile(" ?([-:/.]) ?");

  private StandardSpellings() {}

  static Optional<StandardNumber> read(String text) {
    var folded = Spellings.fold(text);
    var tight =
        BLANK_INSIDE.matcher(closed(WRAPPING.matcher(folded).replaceAll(""))).replaceAll("$1");
    return ChineseStandards.read(tight)
        .or(() -> InternationalStandards.read(tight))
        .or(() -> TelecomStandards.read(tight));
  }

  /// `H.264 (08/2021)` lost its closing bracket with the wrapping.
  private static String closed(String text) {
    return text.lastIndexOf('(') > text.lastIndexOf(')') ? text + ")" : text;
  }
}
