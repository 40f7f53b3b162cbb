package io.luopan.queries.candidate;

import io.luopan.queries.Row;
import io.luopan.queries.measure.CandidateScore;
import io.luopan.queries.party.Holder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a holder has on the nodes looked at.
///
/// @param path where it sits
/// @param families by node
/// @param patents on the gap's node, of which
/// `statusKnown` and, in force and licensed to nobody, `valid`
record HolderRow(
    Holder holder,
    @Nullable String path,
    Map<String, Long> families,
    long patents,
    long statusKnown,
    long valid) {

  static HolderRow of(Row row) {
    var families = new LinkedHashMap<String, Long>();
    row.list("byNode", one -> families.put(one.text("node"), one.number("families")));
    return new HolderRow(
        Holder.of(row.row("holder")),
        row.findText("path"),
        families,
        row.number("patents"),
        row.number("statusKnown"),
        row.number("valid"));
  }

  CandidateScore.Holder known() {
    return Figures.of(families, patents, statusKnown, valid, path);
  }
}
