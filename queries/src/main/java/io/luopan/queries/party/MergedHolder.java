package io.luopan.queries.party;

import io.luopan.model.party.decision.Decider;
import io.luopan.queries.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A holder for which another stands, and why: who decided, the scorer's score and its evidence,
/// the curator's note.
public record MergedHolder(
    String id,
    String name,
    @Nullable Double score,
    Decider by,
    @Nullable String curator,
    @Nullable String note,
    List<String> evidence,
    List<String> sources) {
  static MergedHolder of(Row row) {
    var name = row.findText("name");
    return new MergedHolder(
        row.text("id"),
        name == null ? "" : name,
        row.findDecimal("score"),
        Decider.valueOf(row.text("by")),
        row.findText("curator"),
        row.findText("note"),
        row.texts("evidence"),
        row.texts("sources"));
  }

  /// One sentence.
  public String reason() {
    if (by == Decider.CURATOR) {
      return "%s decided that the two are one%s"
          .formatted(curator == null ? "A curator" : curator, note == null ? "." : ": " + note);
    }
    return evidence.isEmpty()
        ? "The scorer takes the two for one."
        : "The scorer takes the two for one: %s.".formatted(evidence.getFirst());
  }
}
