package io.luopan.queries.party;

import io.luopan.model.party.NameKind;
import io.luopan.queries.Row;
import org.jspecify.annotations.Nullable;

/// One name of a holder, as a source wrote it; the language is ISO 639-1 or `und`.
public record HolderName(String text, String lang, @Nullable NameKind nameKind) {
  static HolderName of(Row row) {
    var lang = row.findText("lang");
    return new HolderName(
        row.text("text"), lang == null ? "und" : lang, row.find("kind", NameKind.class));
  }
}
