package io.luopan.queries.landscape;

import io.luopan.queries.Parameters;
import io.luopan.queries.landscape.InventorMoves.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds who moved, by names under several first applicants: by decision where there is one, else a
/// guess.
final class Moves {
  private static final int MOST_NAMES = 2_000;
  private static final List<String> NOTES =
      List.of(
          "The graph knows an inventor as a name within one first applicant. That the same name"
              + " with another applicant is the same person is a guess, unless it was decided.",
          "A guess needs a co-inventor's name or a subclass in common; it is the surer the more"
              + " co-inventors there are. Frequent names deceive.",
          "Days are those of filing: the move itself lies somewhere between.");

  private Moves() {}

  record Stay(
      String name,
      List<String> inventors,
      List<String> joined,
      List<String> apart,
      String holder,
      LocalDate from,
      LocalDate to,
      List<String> colleagues,
      List<String> classes) {

    /// The inventor that stands at both by decision.
    private Optional<String> decidedWith(Stay other) {
      return joined.stream().filter(other.inventors::contains).findFirst();
    }

    /// A pair of inventors that may be one.
    private Optional<Pair> pairWith(Stay other) {
      return inventors.stream()
          .flatMap(
              one ->
                  other.inventors.stream()
                      .filter(next -> !apart.contains(next) && !other.apart.contains(one))
                      .map(next -> new Pair(one, next)))
          .findFirst();
    }
  }

  private record Pair(String one, String other) {}

  static InventorMoves of(LandscapeReader reader, Landscape of, int top) {
    var stays =
        reader.list(
            of,
            LandscapeStage.PLAIN,
            Moves.class,
            "stays",
            Parameters.of("most", MOST_NAMES),
            row ->
                new Stay(
                    row.text("name"),
                    row.texts("inventors"),
                    row.texts("joined"),
                    row.texts("apart"),
                    row.text("holder"),
                    Objects.requireNonNull(row.findDay("from")),
                    Objects.requireNonNull(row.findDay("to")),
                    row.texts("colleagues"),
                    row.texts("classes")));
    var byName =
        stays.stream()
            .collect(Collectors.groupingBy(Stay::name, LinkedHashMap::new, Collectors.toList()));
    var moves =
        byName.values().stream()
            .flatMap(each -> moves(each).stream())
            .sorted(
                Comparator.<Move, Boolean>comparing(move -> !move.decided())
                    .thenComparingInt(move -> -move.colleagues().size())
                    .thenComparing(move -> -move.classes().size())
                    .thenComparing(Move::name)
                    .thenComparing(Move::joined))
            .toList();
    long named = moves.stream().map(Move::name).distinct().count();
    return new InventorMoves(
        moves.stream().limit(Landscape.rows(top)).toList(),
        Math.max(0, moves.size() - top),
        byName.size() - named,
        of.method("inventorMoves", NOTES, "top", top, "mostNames", MOST_NAMES));
  }

  /// From each stay to the next of the same person by decision, else to the next that has something
  /// in common with it and was not decided to be another's. Stays come by first filing.
  static List<Move> moves(List<Stay> stays) {
    var moves = new ArrayList<Move>();
    for (int i = 0; i + 1 < stays.size(); i++) {
      var before = stays.get(i);
      var later = stays.subList(i + 1, stays.size());
      later.stream()
          .flatMap(
              after ->
                  before.decidedWith(after).stream()
                      .map(same -> move(before, after, new Pair(same, same), true)))
          .findFirst()
          .or(() -> guess(before, later.getFirst()))
          .ifPresent(moves::add);
    }
    return moves;
  }

  private static Optional<Move> guess(Stay before, Stay after) {
    return before
        .pairWith(after)
        .map(pair -> move(before, after, pair, false))
        .filter(move -> !move.colleagues().isEmpty() || !move.classes().isEmpty());
  }

  private static Move move(Stay before, Stay after, Pair inventors, boolean decided) {
    var colleagues = common(before.colleagues(), after.colleagues());
    var classes = common(before.classes(), after.classes());
    return new Move(
        before.name(),
        inventors.one(),
        inventors.other(),
        before.holder(),
        after.holder(),
        before.to(),
        after.from(),
        !after.from().isAfter(before.to()),
        decided,
        colleagues,
        classes,
        evidence(decided, colleagues, classes));
  }

  private static String evidence(boolean decided, List<String> colleagues, List<String> classes) {
    var told = new ArrayList<String>();
    told.add("the same name");
    if (!colleagues.isEmpty()) {
      told.add("co-inventors with both: " + String.join(", ", colleagues));
    }
    if (!classes.isEmpty()) {
      told.add("subclasses with both: " + String.join(", ", classes));
    }
    return (decided ? "Decided to be one person; " : "A guess by ") + String.join("; ", told) + ".";
  }

  private static List<String> common(List<String> some, List<String> others) {
    return some.stream().filter(others::contains).toList();
  }
}
