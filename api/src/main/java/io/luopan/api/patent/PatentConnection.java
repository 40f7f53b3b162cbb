package io.luopan.api.patent;

import io.luopan.api.page.PageInfo;
import io.luopan.queries.page.Slice;
import io.luopan.queries.patent.Patent;
import io.luopan.queries.patent.PatentSelection;
import java.util.List;

/// A page of patents, and the whole set it is a page of.
public record PatentConnection(
    List<PatentEdge> edges, PageInfo pageInfo, PatentSelection selection) {

  /// A patent in its place.
  public record PatentEdge(String cursor, Patent node) {}

  static PatentConnection of(PatentSelection selection, Slice<Patent> slice) {
    return new PatentConnection(
        slice.items().stream().map(item -> new PatentEdge(item.cursor(), item.value())).toList(),
        PageInfo.of(slice),
        selection);
  }
}
