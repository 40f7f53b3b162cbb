package io.luopan.queries.landscape;

import io.luopan.queries.Parameters;
import io.luopan.queries.landscape.InventorMoves.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Guesses who moved, by names under several first applicants.
final class Moves {
  private static final int MOST_NAMES = 2_000;
  private static final List<String> NOTES =
      List.of(
          "The graph knows an inventor as a name within one first applicant. That the same name"
              + " with another applicant is the same person is a guess.",
          "A guess needs a co-inventor's name or a subclass in common; it is the surer the more"
              + " co-inventors there are. Frequent names deceive.",
          "Days are those of filing: the move itself lies somewhere between.");

  private Moves() {}

  record Stay(
      String name,
      String inventor,
      String holder,
      LocalDate from,
      LocalDate to,
      List<String> colleagues,
      List<String> classes) {}

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
                    row.text("inventor"),
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
                Comparator.<Move>comparingInt(move -> -move.colleagues().size())
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

  /// From each stay to the next that has something in common with it. Stays come by first filing.
  static List<Move> moves(List<Stay> stays) {
    var moves = new ArrayList<Move>();
    for (int i = 0; i + 1 < stays.size(); i++) {
      var before = stays.get(i);
      var after = stays.get(i + 1);
      var colleagues = common(before.colleagues(), after.colleagues());
      var classes = common(before.classes(), after.classes());
      if (!colleagues.isEmpty() || !classes.isEmpty()) {
        moves.add(
            new Move(
                before.name(),
                before.inventor(),
                after.inventor(),
                before.holder(),
                after.holder(),
                before.to(),
                after.from(),
                !after.from().isAfter(before.to()),
                colleagues,
                classes,
                evidence(colleagues, classes)));
      }
    }
    return moves;
  }

  private static String evidence(List<String> colleagues, List<String> classes) {
    var told = new ArrayList<String>();
    told.add("the same name");
    if (!colleagues.isEmpty()) {
      told.add("co-inventors with both: " + String.join(", ", colleagues));
    }
    if (!classes.isEmpty()) {
      told.add("subclasses with both: " + String.join(", ", classes));
    }
    return "A guess by " + String.join("; ", told) + ".";
  }

  private static List<String> common(List<String> some, List<String> others) {
    return some.stream().filter(others::contains).toList();
  }
}
