package io.luopan.model.standard;

import java.util.Optional;
import java.util.regex.Pattern;

/// How ETSI numbers what 3GPP specifies: 38.211 becomes 138 211. Holds for TS and TR of the series
/// 21 to 55.
final class ThreeGpp {
  private static final String SERIES = "(2[1-9]|3[1-8]|4[1-689]|5[0-25])";
  private static final Pattern SPECIFICATION = Pattern.compile(SERIES + "\\.([0-9]{3})");
  private static final Pattern DELIVERABLE = Pattern.compile("1" + SERIES + " ([0-9]{3})");

  private ThreeGpp() {}

  static Optional<StandardNumber> toEtsi(StandardNumber standard) {
    var match = SPECIFICATION.matcher(standard.number());
    return standard.body() == StandardBody.THREE_GPP && match.matches()
        ? Optional.of(renamed(standard, "ETSI", "1" + match.group(1) + " " + match.group(2)))
        : Optional.empty();
  }

  static Optional<StandardNumber> fromEtsi(StandardNumber standard) {
    var match = DELIVERABLE.matcher(standard.number());
    var type = standard.type();
    return standard.body() == StandardBody.ETSI
            && ("TS".equals(type) || "TR".equals(type))
            && match.matches()
        ? Optional.of(renamed(standard, "3GPP", match.group(1) + "." + match.group(2)))
        : Optional.empty();
  }

  private static StandardNumber renamed(StandardNumber standard, String issuer, String number) {
    return new StandardNumber(
        issuer,
        standard.type(),
        number,
        standard.part(),
        standard.edition(),
        standard.supplement());
  }
}
