package io.luopan.queries.atlas;

import java.util.List;

/// Sentences that items share.
final class Notes {
  private Notes() {}

  /// Nothing where everything is shown.
  static List<String> cut(int shown, int all, String what) {
    return shown < all
        ? List.of("%,d of %,d %s are shown.".formatted(shown, all, what))
        : List.of();
  }
}
