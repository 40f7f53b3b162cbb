package io.luopan.queries.landscape;

import java.util.List;
import java.util.Map;

/// How a table was computed: its name in `docs/landscape.md`, all parameters, and what to know when
/// reading it.
public record TableMethod(String name, Map<String, Object> parameters, List<String> notes) {
  public static final String VERSION = "1";

  public TableMethod {
    notes = List.copyOf(notes);
  }
}
