package io.luopan.queries.navigation;

import io.luopan.queries.kept.CellChange;
import io.luopan.queries.kept.KeptRow;
import io.luopan.queries.kept.RowChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is otherwise in one run than in another, branch by branch; the whole stands first.
///
/// @param notes what to know before changes are read as changes of the world
public record NavigationRunDiff(
    NavigationReport from,
    NavigationReport to,
    RowChanges branches,
    List<CellChange> checks,
    List<String> notes) {
  public NavigationRunDiff {
    checks = List.copyOf(checks);
    notes = List.copyOf(notes);
  }

  public static NavigationRunDiff between(NavigationReport from, NavigationReport to) {
    return new NavigationRunDiff(
        from,
        to,
        RowChanges.between(rows(from), rows(to)),
        RowChanges.between(List.of(checks(from)), List.of(checks(to))).changed(),
        notes(from, to));
  }

  private static List<KeptRow> rows(NavigationReport run) {
    return Stream.concat(Stream.of(run.found()), run.branches().stream())
        .map(BranchCount::row)
        .toList();
  }

  private static KeptRow checks(NavigationReport run) {
    return KeptRow.of("checks", "checks")
        .with("recall", run.recall().value())
        .with("precision", run.precision().value());
  }

  private static List<String> notes(NavigationReport from, NavigationReport to) {
    var notes = new ArrayList<String>();
    if (!asked(from).equals(asked(to))) {
      notes.add("The project's rules differ, so what changed may be the rules and not the world.");
    }
    if (!from.asOf().equals(to.asOf())) {
      notes.add(
          "Validity is judged as of %s and as of %s: rights also end by time alone."
              .formatted(from.asOf(), to.asOf()));
    }
    notes.add(
        from.release().equals(to.release())
            ? "Both are of version %s of the graph.".formatted(to.release())
            : "From version %s of the graph to version %s: what changed may also be what was loaded, or how chains select."
                .formatted(from.release(), to.release()));
    return notes;
  }

  /// What decides which patents are counted, and how.
  private record Asked(
      List<Branch> branches,
      @Nullable String region,
      @Nullable String reference,
      @Nullable Object from,
      @Nullable Object to,
      int window) {}

  private static Asked asked(NavigationReport run) {
    var project = run.project();
    return new Asked(
        project.branches(),
        project.region(),
        project.reference(),
        project.from(),
        project.to(),
        project.window());
  }
}
