package io.luopan.api.standard;

import io.luopan.api.page.PageInfo;
import io.luopan.queries.page.Slice;
import io.luopan.queries.standard.EssentialityFinding;
import java.util.List;

/// A page of findings.
///
/// @param of the whole list, of which it is a page
record EssentialityFindingConnection(List<Edge> edges, PageInfo pageInfo, String of) {

  /// One of them in its place.
  record Edge(String cursor, EssentialityFinding node) {}

  static EssentialityFindingConnection of(Slice<EssentialityFinding> slice, String of) {
    return new EssentialityFindingConnection(
        slice.items().stream().map(item -> new Edge(item.cursor(), item.value())).toList(),
        PageInfo.of(slice),
        of);
  }
}
