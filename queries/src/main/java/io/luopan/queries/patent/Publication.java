package io.luopan.queries.patent;

import io.luopan.queries.Row;
import io.luopan.queries.graph.Entity;
import io.luopan.queries.graph.Names;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A published document. `patent` is the id of the patent it publishes, absent while only citations
/// know it.
public record Publication(
    String id,
    List<String> sources,
    @Nullable String number,
    @Nullable String office,
    @Nullable String kindCode,
    @Nullable LocalDate publishedOn,
    @Nullable String patent)
    implements Entity {

  static Publication of(Row row) {
    return new Publication(
        row.text("id"),
        row.sources(),
        row.findText("number"),
        row.findText("office"),
        row.findText("kind"),
        row.findDay("publishedOn"),
        row.findText("patent"));
  }

  @Override
  public String label() {
    return Names.keyOf(id);
  }

  /// A grant, by the kind code: `B…` and `C…` of most offices, and China's `U` and `S` (granted
  /// unexamined).
  public boolean isGrant() {
    if (kindCode == null) {
      return false;
    }
    return switch (kindCode.charAt(0)) {
      case 'B', 'C' -> true;
      case 'U', 'S', 'Y' -> "CN".equals(office) || "US".equals(office);
      case 'E', 'P' -> "US".equals(office);
      default -> false;
    };
  }
}
