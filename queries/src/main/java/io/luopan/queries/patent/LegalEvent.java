package io.luopan.queries.patent;

import io.luopan.queries.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an office or register tells that happened to a patent. `code` is the office's or INPADOC's.
public record LegalEvent(
    String office, @Nullable String code, @Nullable LocalDate on, @Nullable String description) {

  static LegalEvent of(Row row) {
    return new LegalEvent(
        row.text("office"), row.findText("code"), row.findDay("on"), row.findText("description"));
  }
}
