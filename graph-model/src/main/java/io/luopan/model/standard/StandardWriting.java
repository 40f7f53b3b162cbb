package io.luopan.model.standard;

import org.jspecify.annotations.Nullable;

/// Writes designations as their bodies do.
final class StandardWriting {
  private StandardWriting() {}

  static String write(StandardNumber standard) {
    var head = standard.issuer() + typed(standard) + " " + number(standard);
    return head + edition(standard) + after("/", standard.supplement());
  }

  private static String typed(StandardNumber standard) {
    return switch (standard.body()) {
      case THREE_GPP, ETSI -> after(" ", standard.type());
      case IETF -> "";
      default -> after("/", standard.type());
    };
  }

  private static String number(StandardNumber standard) {
    var number = standard.number();
    return switch (standard.body()) {
      case ISO_IEC, ITU, THREE_GPP, ETSI -> number + after("-", standard.part());
      case IETF -> "RFC " + number;
      default -> number + after(".", standard.part());
    };
  }

  private static String edition(StandardNumber standard) {
    var edition = standard.edition();
    if (edition == null) {
      return "";
    }
    return switch (standard.body()) {
      case ISO_IEC -> ":" + edition;
      case ITU ->
          edition.length() == 7
              ? " (" + edition.substring(5) + "/" + edition.substring(0, 4) + ")"
              : " (" + edition + ")";
      case THREE_GPP, ETSI -> " " + edition;
      default -> "-" + edition;
    };
  }

  private static String after(String separator, @Nullable String text) {
    return text == null ? "" : separator + text;
  }
}
