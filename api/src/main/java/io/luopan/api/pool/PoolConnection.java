package io.luopan.api.pool;

import io.luopan.api.page.PageInfo;
import io.luopan.queries.page.Slice;
import io.luopan.queries.pool.PatentPool;
import io.luopan.queries.pool.PoolFilter;
import java.util.List;

/// A page of patent pools.
///
/// @param of the whole list, of which it is a page
record PoolConnection(List<Edge> edges, PageInfo pageInfo, PoolFilter of) {

  /// One of them in its place.
  record Edge(String cursor, PatentPool node) {}

  static PoolConnection of(Slice<PatentPool> slice, PoolFilter of) {
    return new PoolConnection(
        slice.items().stream().map(item -> new Edge(item.cursor(), item.value())).toList(),
        PageInfo.of(slice),
        of);
  }
}
