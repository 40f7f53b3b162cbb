package io.luopan.queries.navigation;

import io.luopan.queries.Row;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;

/// A run that is kept, without what it said.
///
/// @param project the id of its project
/// @param release the version of the graph that was counted
public record KeptRun(
    String id, String project, LocalDate asOf, String release, ZonedDateTime ranAt, String by) {

  static KeptRun of(Row row) {
    return new KeptRun(
        row.text("id"),
        row.text("project"),
        Objects.requireNonNull(row.findDay("asOf")),
        row.text("release"),
        Objects.requireNonNull(row.findMoment("ranAt")),
        row.text("by"));
  }
}
