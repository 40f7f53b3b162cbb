package io.luopan.queries.party;

import io.luopan.model.party.decision.Decider;
import io.luopan.queries.Row;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A holder or inventor for which another stands, and why: who decided, the scorer's score and its
/// evidence, the curator's note.
public record MergedParty(
    String id,
    String name,
    @Nullable Double score,
    Decider by,
    @Nullable String curator,
    @Nullable String note,
    List<String> evidence,
    List<String> sources) {
  static MergedParty of(Row row) {
    var name = row.findText("name");
    return new MergedParty(
        row.text("id"),
        name == null ? "" : name,
        row.findDecimal("score"),
        Decider.valueOf(row.text("by")),
        row.findText("curator"),
        row.findText("note"),
        row.texts("evidence"),
        row.sources());
  }

  /// Of the decisions on each the first.
  static Map<String, List<MergedParty>> strongest(Map<String, List<MergedParty>> decisions) {
    var merged = new HashMap<String, List<MergedParty>>();
    decisions.forEach(
        (of, all) -> {
          var first = new LinkedHashMap<String, MergedParty>();
          all.forEach(decision -> first.putIfAbsent(decision.id(), decision));
          merged.put(of, List.copyOf(first.values()));
        });
    return merged;
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
