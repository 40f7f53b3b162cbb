package io.luopan.queries.atlas;

import io.luopan.queries.Row;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A kept atlas, without what it said.
///
/// @param chain the chain's id
/// @param region the region's id
/// @param template the template's code
/// @param release the version of the graph it was counted from
/// @param by who kept it
public record AtlasSnapshot(
    String id,
    String chain,
    String region,
    String template,
    LocalDate asOf,
    String release,
    ZonedDateTime storedAt,
    String by,
    @Nullable String note) {

  static AtlasSnapshot of(Row row) {
    return new AtlasSnapshot(
        row.text("id"),
        row.text("chain"),
        row.text("region"),
        row.text("template"),
        Objects.requireNonNull(row.findDay("asOf")),
        row.text("release"),
        Objects.requireNonNull(row.findMoment("storedAt")),
        row.text("by"),
        row.findText("note"));
  }
}
