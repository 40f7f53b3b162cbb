package io.luopan.api.pool;

import io.luopan.api.page.PageInfo;
import io.luopan.queries.page.Slice;
import io.luopan.queries.pool.Membership;
import java.util.List;

/// A page of memberships.
///
/// @param of the whole list, of which it is a page
record MembershipConnection(List<Edge> edges, PageInfo pageInfo, Membership.Of of) {

  /// One of them in its place.
  record Edge(String cursor, Membership node) {}

  static MembershipConnection of(Slice<Membership> slice, Membership.Of of) {
    return new MembershipConnection(
        slice.items().stream().map(item -> new Edge(item.cursor(), item.value())).toList(),
        PageInfo.of(slice),
        of);
  }
}
