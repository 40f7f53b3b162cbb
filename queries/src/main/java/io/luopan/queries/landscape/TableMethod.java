package io.luopan.queries.landscape;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a table was computed: its name in `docs/landscape.md`, all parameters, and what to know when
/// reading it.
///
/// @param release the graph version that was counted; null for the graph as it is
public record TableMethod(
    String name, Map<String, Object> parameters, List<String> notes, @Nullable String release) {
  public static final String VERSION = "1";

  public TableMethod {
    notes = List.copyOf(notes);
  }

  TableMethod of(@Nullable String counted) {
    return new TableMethod(name, parameters, notes, counted);
  }
}
