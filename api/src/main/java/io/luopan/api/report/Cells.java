package io.luopan.api.report;

import io.luopan.queries.navigation.Unit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What stands in cells.
final class Cells {
  static final String UNKNOWN = "–";

  private Cells() {}

  /// As people read it; what is not known is a dash.
  static String shown(@Nullable Object value, Unit unit) {
    return switch (value) {
      case null -> UNKNOWN;
      case Boolean yes -> yes ? "是 yes" : "否 no";
      case Number number -> number(number, unit);
      default -> value.toString();
    };
  }

  static String number(Number number, Unit unit) {
    return switch (unit) {
      case SHARE -> String.format(Locale.ROOT, "%.1f%%", 100 * number.doubleValue());
      case YEAR -> Long.toString(number.longValue());
      case RATIO -> String.format(Locale.ROOT, "%.3f", number.doubleValue());
      default ->
          number instanceof Double decimal
              ? String.format(Locale.ROOT, "%,.1f", decimal)
              : String.format(Locale.ROOT, "%,d", number.longValue());
    };
  }
}
