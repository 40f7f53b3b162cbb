package io.luopan.queries.party;

import io.luopan.model.party.HolderRole;
import io.luopan.queries.Row;
import org.jspecify.annotations.Nullable;

/// That a holder stands to a patent in a role; `rawName` is how the record spelled it, `sequence`
/// counts from 1.
public record Holding(
    Holder holder, HolderRole role, @Nullable Integer sequence, @Nullable String rawName) {
  static Holding of(Row row) {
    return new Holding(
        Holder.of(row.row("holder")),
        HolderRole.valueOf(row.text("role")),
        row.findInt("sequence"),
        row.findText("rawName"));
  }
}
