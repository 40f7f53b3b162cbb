package io.luopan.queries.navigation;

import io.luopan.queries.Row;
import java.time.ZonedDateTime;
import java.util.Objects;

/// A project that somebody wrote down.
public record KeptProject(String id, NavigationProject project, ZonedDateTime storedAt, String by) {

  static KeptProject of(Row row) {
    return new KeptProject(
        row.text("id"),
        NavigationProject.JSON.read(row.text("document")),
        Objects.requireNonNull(row.findMoment("storedAt")),
        row.text("by"));
  }
}
