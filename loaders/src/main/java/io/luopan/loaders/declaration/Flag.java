package io.luopan.loaders.declaration;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads yes and no as databases of declarations write them: `1`, `Yes`, `0`, `No`, or nothing.
final class Flag {
  private Flag() {}

  /// Null where the cell says neither.
  static @Nullable Boolean read(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "1", "yes", "y", "true", "是" -> true;
      case "0", "no", "n", "false", "否" -> false;
      default -> null;
    };
  }

  static boolean isYes(String text) {
    return Boolean.TRUE.equals(read(text));
  }
}
