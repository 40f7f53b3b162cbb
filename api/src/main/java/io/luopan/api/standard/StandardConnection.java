package io.luopan.api.standard;

import io.luopan.api.page.PageInfo;
import io.luopan.queries.page.Slice;
import io.luopan.queries.standard.Standard;
import io.luopan.queries.standard.StandardFilter;
import java.util.List;

/// A page of standards.
///
/// @param of the whole list, of which it is a page
record StandardConnection(List<Edge> edges, PageInfo pageInfo, StandardFilter of) {

  /// One of them in its place.
  record Edge(String cursor, Standard node) {}

  static StandardConnection of(Slice<Standard> slice, StandardFilter of) {
    return new StandardConnection(
        slice.items().stream().map(item -> new Edge(item.cursor(), item.value())).toList(),
        PageInfo.of(slice),
        of);
  }
}
