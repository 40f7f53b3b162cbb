package io.luopan.queries.landscape;

import io.luopan.queries.Parameters;
import io.luopan.queries.RefusedException;
import io.luopan.queries.landscape.EffectMatrix.Cell;
import io.luopan.queries.landscape.EffectMatrix.Heading;
import io.luopan.queries.landscape.EffectMatrix.Term;
import io.luopan.queries.measure.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Crosses means with effects: one pass over the patents, whatever the size of the matrix.
final class EffectMatrices {
  private static final int MOST_TERMS = 20;
  private static final int ALL = -1;
  private static final int UNTOLD = -2;
  private static final List<String> NOTES =
      List.of(
          "A patent counts where its title or abstract has a word of both, or it stands on a node"
              + " of the means; words are found inside longer ones, too.",
          "Expected = families of the row × families of the column / all families with a text.",
          "A white spot says that nothing loaded has these words together, not that nobody tried.",
          "One patent may stand in many cells; rows and columns do not add up.");

  private EffectMatrices() {}

  private record Place(int row, int column) {}

  private record Counted(Place at, long patents, long families, long newest) {
    static final Function<Place, Counted> NOTHING = at -> new Counted(at, 0, 0, 0);
  }

  static EffectMatrix of(
      LandscapeReader reader, Landscape of, List<Term> means, List<Term> effects) {
    check(means);
    check(effects);
    int last = LandscapeReader.lastCompleteYear(reader.counts(of).knownUntil());
    var counted =
        reader
            .list(
                of,
                LandscapeStage.STATUS,
                EffectMatrices.class,
                "cells",
                Parameters.of("means", bound(means))
                    .and("effects", bound(effects))
                    .and("last", last),
                row ->
                    new Counted(
                        new Place((int) row.number("row"), (int) row.number("column")),
                        row.number("patents"),
                        row.number("families"),
                        row.number("newest")))
            .stream()
            .collect(Collectors.toMap(Counted::at, Function.identity()));
    var all = at(counted, ALL, ALL);
    var rows = headings(means, place -> at(counted, place, ALL));
    var columns = headings(effects, place -> at(counted, ALL, place));
    var cells = new ArrayList<Cell>();
    for (int row = 0; row < means.size(); row++) {
      for (int column = 0; column < effects.size(); column++) {
        var here = at(counted, row, column);
        long across = rows.get(row).families();
        long down = columns.get(column).families();
        cells.add(
            new Cell(
                row,
                column,
                means.get(row),
                effects.get(column),
                here.patents(),
                here.families(),
                Share.of(here.newest(), here.families()),
                all.families() == 0 ? null : (double) across * down / all.families(),
                here.families() == 0 && across > 0 && down > 0));
      }
    }
    return new EffectMatrix(
        rows,
        columns,
        cells,
        all.patents(),
        all.families(),
        at(counted, UNTOLD, ALL).patents(),
        last,
        of.method("effectMatrix", NOTES, "means", told(means), "effects", told(effects)));
  }

  private static Counted at(Map<Place, Counted> counted, int row, int column) {
    var at = new Place(row, column);
    return counted.getOrDefault(at, Counted.NOTHING.apply(at));
  }

  private static List<Heading> headings(List<Term> terms, Function<Integer, Counted> count) {
    return IntStream.range(0, terms.size())
        .mapToObj(
            place -> {
              var of = count.apply(place);
              return new Heading(terms.get(place).name(), of.patents(), of.families());
            })
        .toList();
  }

  private static void check(List<Term> terms) {
    if (terms.isEmpty()) {
      throw RefusedException.badInput("A matrix needs at least one means and one effect.");
    }
    if (terms.size() > MOST_TERMS) {
      throw RefusedException.limit(
          "A matrix has at most %d means and effects each, not %d."
              .formatted(MOST_TERMS, terms.size()));
    }
  }

  private static List<Map<String, Object>> bound(List<Term> terms) {
    return IntStream.range(0, terms.size())
        .mapToObj(
            place ->
                Map.<String, Object>of(
                    "at", place,
                    "words", terms.get(place).alternatives(),
                    "nodes", terms.get(place).nodes()))
        .toList();
  }

  private static List<Map<String, Object>> told(List<Term> terms) {
    return terms.stream()
        .map(
            term ->
                Map.<String, Object>of(
                    "name", term.name(), "words", term.words(), "nodes", term.nodes()))
        .toList();
  }
}
