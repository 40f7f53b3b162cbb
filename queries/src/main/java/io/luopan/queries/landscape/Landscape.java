package io.luopan.queries.landscape;

import io.luopan.queries.RefusedException;
import io.luopan.queries.patent.PatentFilter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a landscape is of: the patents that a filter means, judged on a day.
///
/// @param window how many years growth and stages compare with as many before
public record Landscape(PatentFilter where, LocalDate asOf, int window) {
  private static final int LONGEST_WINDOW = 20;
  private static final int MOST_ROWS = 200;

  public Landscape {
    if (window < 1 || window > LONGEST_WINDOW) {
      throw RefusedException.limit(
          "A window has from 1 to %d years, not %d.".formatted(LONGEST_WINDOW, window));
    }
  }

  /// How many rows a table shows; throws when that is too many or none.
  static int rows(int asked) {
    if (asked < 1 || asked > MOST_ROWS) {
      throw RefusedException.limit(
          "A table has from 1 to %d rows, not %d.".formatted(MOST_ROWS, asked));
    }
    return asked;
  }

  /// How a table of this landscape was computed.
  /// @param more names and values in turn
  TableMethod method(String name, List<String> notes, Object... more) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("asOf", asOf.toString());
    parameters.put("window", window);
    for (int i = 0; i + 1 < more.length; i += 2) {
      parameters.put(String.valueOf(more[i]), more[i + 1]);
    }
    return new TableMethod(name, parameters, notes, null);
  }
}
