package io.luopan.queries.atlas;

import java.util.List;

/// What stands above a map or list, and what to know when reading it.
public record Heading(AtlasItemKind kind, String titleZh, String titleEn, List<String> notes) {
  public Heading {
    notes = List.copyOf(notes);
  }
}
