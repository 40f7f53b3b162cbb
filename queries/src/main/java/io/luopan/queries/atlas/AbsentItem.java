package io.luopan.queries.atlas;

import java.util.List;

/// A map or list that cannot be answered, and why.
public record AbsentItem(Heading heading, String absentBecause) implements AtlasItem {

  static AbsentItem of(AtlasTemplate.Item item, String because) {
    return new AbsentItem(item.heading(List.of()), because);
  }
}
