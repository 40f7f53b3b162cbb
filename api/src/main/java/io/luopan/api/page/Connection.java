package io.luopan.api.page;

import io.luopan.queries.page.Slice;
import java.util.List;

/// A page of things.
///
/// @param of what the whole list is, of which it is a page
public record Connection<T, S>(List<Edge<T>> edges, PageInfo pageInfo, S of) {

  /// A thing in its place.
  public record Edge<T>(String cursor, T node) {}

  public static <T, S> Connection<T, S> of(Slice<T> slice, S of) {
    return new Connection<>(
        slice.items().stream().map(item -> new Edge<>(item.cursor(), item.value())).toList(),
        PageInfo.of(slice),
        of);
  }
}
