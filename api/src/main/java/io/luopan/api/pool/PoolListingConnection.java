package io.luopan.api.pool;

import io.luopan.api.page.PageInfo;
import io.luopan.queries.page.Slice;
import io.luopan.queries.pool.PoolListing;
import java.util.List;

/// A page of listings.
///
/// @param of the whole list, of which it is a page
record PoolListingConnection(List<Edge> edges, PageInfo pageInfo, String of) {

  /// One of them in its place.
  record Edge(String cursor, PoolListing node) {}

  static PoolListingConnection of(Slice<PoolListing> slice, String of) {
    return new PoolListingConnection(
        slice.items().stream().map(item -> new Edge(item.cursor(), item.value())).toList(),
        PageInfo.of(slice),
        of);
  }
}
