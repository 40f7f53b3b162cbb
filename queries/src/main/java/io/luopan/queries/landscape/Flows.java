package io.luopan.queries.landscape;

import io.luopan.queries.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts by origin and target.
final class Flows {
  private static final List<String> NOTES =
      List.of(
          "The target is the office of filing; EP and WO are targets of their own.",
          "A family counts once in each pair it is in.");

  private Flows() {}

  private record Counted(
      @Nullable String origin, String target, long patents, long families, long assumed) {}

  static Flow of(LandscapeReader reader, Landscape landscape, FlowOrigin origin, int top) {
    var counted =
        reader.list(
            landscape,
            LandscapeStage.STATUS,
            Flows.class,
            "byOriginAndTarget",
            Parameters.of("origin", origin),
            row ->
                new Counted(
                    row.findText("origin"),
                    row.text("target"),
                    row.number("patents"),
                    row.number("families"),
                    row.number("assumed")));
    var known = counted.stream().filter(row -> row.origin() != null).toList();
    return new Flow(
        known.stream().limit(Landscape.rows(top)).map(Flows::cell).toList(),
        Math.max(0, known.size() - top),
        counted.stream().filter(row -> row.origin() == null).mapToLong(Counted::patents).sum(),
        counted.stream().mapToLong(Counted::assumed).sum(),
        landscape.method("flow", NOTES, "origin", origin.name(), "top", top));
  }

  private static Flow.Cell cell(Counted row) {
    return new Flow.Cell(String.valueOf(row.origin()), row.target(), row.patents(), row.families());
  }
}
