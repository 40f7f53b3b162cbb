package io.luopan.api.standard;

import io.luopan.api.page.PageInfo;
import io.luopan.queries.page.Slice;
import io.luopan.queries.standard.DeclarationFilter.PatentsOf;
import io.luopan.queries.standard.DeclaredPatent;
import java.util.List;

/// A page of declared patents.
///
/// @param of the whole list, of which it is a page
record DeclaredPatentConnection(List<Edge> edges, PageInfo pageInfo, PatentsOf of) {

  /// One of them in its place.
  record Edge(String cursor, DeclaredPatent node) {}

  static DeclaredPatentConnection of(Slice<DeclaredPatent> slice, PatentsOf of) {
    return new DeclaredPatentConnection(
        slice.items().stream().map(item -> new Edge(item.cursor(), item.value())).toList(),
        PageInfo.of(slice),
        of);
  }
}
