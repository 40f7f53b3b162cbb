package io.luopan.api.standard;

import io.luopan.api.page.PageInfo;
import io.luopan.queries.page.Slice;
import io.luopan.queries.standard.Declaration;
import io.luopan.queries.standard.DeclarationFilter;
import java.util.List;

/// A page of declarations.
///
/// @param of the whole list, of which it is a page
record DeclarationConnection(List<Edge> edges, PageInfo pageInfo, DeclarationFilter of) {

  /// One of them in its place.
  record Edge(String cursor, Declaration node) {}

  static DeclarationConnection of(Slice<Declaration> slice, DeclarationFilter of) {
    return new DeclarationConnection(
        slice.items().stream().map(item -> new Edge(item.cursor(), item.value())).toList(),
        PageInfo.of(slice),
        of);
  }
}
