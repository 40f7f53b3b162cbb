package io.luopan.queries.standard;

import io.luopan.model.standard.StandardFeatureFact.Need;
import io.luopan.queries.Row;
import org.jspecify.annotations.Nullable;

/// What one clause of a standard requires.
///
/// @param profile of the standard that has it, where not all have
public record StandardFeature(
    String clause,
    @Nullable String titleZh,
    @Nullable String titleEn,
    @Nullable Need need,
    @Nullable String profile) {
  static StandardFeature of(Row row) {
    return new StandardFeature(
        row.text("clause"),
        row.findText("titleZh"),
        row.findText("titleEn"),
        row.find("need", Need.class),
        row.findText("profile"));
  }
}
