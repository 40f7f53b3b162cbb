package io.luopan.queries.navigation;

import io.luopan.queries.Row;
import org.jspecify.annotations.Nullable;

/// A source of the patents that were found, and when its files were loaded (ISO 8601).
public record SourceUse(
    String source,
    boolean synthetic,
    long files,
    long patents,
    @Nullable String firstLoadedAt,
    @Nullable String lastLoadedAt) {

  static SourceUse of(Row row) {
    return new SourceUse(
        row.text("source"),
        row.flag("synthetic"),
        row.number("files"),
        row.number("patents"),
        row.findText("firstLoadedAt"),
        row.findText("lastLoadedAt"));
  }
}
