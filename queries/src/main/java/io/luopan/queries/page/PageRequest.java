package io.luopan.queries.page;

import io.luopan.queries.RefusedException;
import org.jspecify.annotations.Nullable;

/// Which part of a list is asked for: `size` items after (or, backward, before) a cursor.
public record PageRequest(int size, @Nullable String cursor, boolean backward) {
  public static final int MOST = 200;

  /// Reads Relay's arguments; throws when both directions or more than 200 items are asked.
  public static PageRequest of(
      @Nullable Integer first,
      @Nullable String after,
      @Nullable Integer last,
      @Nullable String before) {
    if (last != null && after != null || before != null && last == null) {
      throw RefusedException.badInput(
          "Page forward by first and after, or back by last and before.");
    }
    boolean backward = last != null;
    int size = last != null ? last : first == null ? 20 : first;
    if (size < 0) {
      throw RefusedException.badInput("A page cannot have %d items.".formatted(size));
    }
    if (size > MOST) {
      throw RefusedException.limit("A page has at most %d items, not %d.".formatted(MOST, size));
    }
    return new PageRequest(size, backward ? before : after, backward);
  }

  public static PageRequest first(int size, @Nullable String after) {
    return of(size, after, null, null);
  }
}
