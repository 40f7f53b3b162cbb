package io.luopan.api.pool;

import io.luopan.api.page.PageInfo;
import io.luopan.queries.page.Slice;
import io.luopan.queries.pool.Alliance;
import java.util.List;
import java.util.Optional;

/// A page of alliances.
///
/// @param of the whole list, of which it is a page
record AllianceConnection(List<Edge> edges, PageInfo pageInfo, Optional<String> of) {

  /// One of them in its place.
  record Edge(String cursor, Alliance node) {}

  static AllianceConnection of(Slice<Alliance> slice, Optional<String> of) {
    return new AllianceConnection(
        slice.items().stream().map(item -> new Edge(item.cursor(), item.value())).toList(),
        PageInfo.of(slice),
        of);
  }
}
