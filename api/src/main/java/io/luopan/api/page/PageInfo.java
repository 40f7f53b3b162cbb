package io.luopan.api.page;

import io.luopan.queries.page.Slice;
import org.jspecify.annotations.Nullable;

/// Relay's page information.
public record PageInfo(
    boolean hasNextPage,
    boolean hasPreviousPage,
    @Nullable String startCursor,
    @Nullable String endCursor) {

  public static PageInfo of(Slice<?> slice) {
    var items = slice.items();
    return new PageInfo(
        slice.hasNext(),
        slice.hasPrevious(),
        items.isEmpty() ? null : items.getFirst().cursor(),
        items.isEmpty() ? null : items.getLast().cursor());
  }
}
