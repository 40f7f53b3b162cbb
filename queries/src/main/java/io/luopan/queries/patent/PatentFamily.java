package io.luopan.queries.patent;

import io.luopan.queries.Row;
import io.luopan.queries.graph.Entity;
import io.luopan.queries.graph.Names;
import java.util.List;
import java.util.Locale;

/// Patents that share their priorities, as a source grouped them, or `computed` from the priorities
/// of patents whose sources tell no family.
public record PatentFamily(String id, List<String> sources, FamilyKind familyKind, boolean computed)
    implements Entity {

  /// How a family is drawn: one and the same invention, or everything linked by a priority.
  public enum FamilyKind {
    SIMPLE,
    EXTENDED
  }

  static PatentFamily of(Row row) {
    var kind = row.findText("familyKind");
    return new PatentFamily(
        row.text("id"),
        row.sources(),
        kind == null ? FamilyKind.SIMPLE : FamilyKind.valueOf(kind.toUpperCase(Locale.ROOT)),
        row.flag("computed"));
  }

  @Override
  public String label() {
    return Names.keyOf(id);
  }
}
