package io.luopan.queries.licensing;

import io.luopan.model.patent.LegalStatus;
import io.luopan.queries.Row;
import java.time.LocalDate;
import java.util.List;

/// A patent of one holder, seen by another.
///
/// @param joint whether the other holds it too
/// @param citedBy patents of the other
record HeldPatent(CandidatePatent patent, boolean joint, List<String> citedBy) {

  static HeldPatent of(Row row) {
    return new HeldPatent(
        CandidatePatent.of(row),
        row.flag("joint"),
        row.texts("citedBy").stream().distinct().sorted().toList());
  }

  boolean isInForce(LocalDate day) {
    return patent.statusOn(day) == LegalStatus.IN_FORCE;
  }
}
