package io.luopan.queries.landscape;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.queries.GraphReader;
import io.luopan.queries.Parameters;
import io.luopan.queries.Row;
import io.luopan.queries.patent.PatentSets;
import io.luopan.queries.projection.FilterMeaning;
import io.luopan.queries.projection.KeptSelections;
import io.luopan.queries.projection.Projections;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// Asks what tables are made of.
record LandscapeReader(
    GraphReader graph, PatentSets sets, Projections projections, FilterMeaning meaning) {
  private static final int MONTHS_TO_PUBLICATION = 18;

  /// Columns where they hold all that the filter names, else the graph.
  LandscapeCounts counts(Landscape of) {
    if (!KeptSelections.hold(of.where())) {
      return new GraphCounts(this, of);
    }
    return projections
        .ready()
        .flatMap(current -> counts(current, of))
        .orElseGet(() -> new GraphCounts(this, of));
  }

  private Optional<LandscapeCounts> counts(Projections.Current current, Landscape of) {
    return current
        .selections()
        .find(of.where(), meaning)
        .map(
            patents ->
                new ColumnCounts(
                    current.release(), current.columns().ofPatents(), patents, of.asOf()));
  }

  /// Asks `<Owner>/<query>.cypher` of the landscape's patents.
  <T> List<T> list(
      Landscape of,
      LandscapeStage stage,
      Class<?> owner,
      String query,
      Parameters parameters,
      Function<Row, T> toRecord) {
    return sets.list(
        of.where(),
        stage.before(CypherFiles.read(owner, query)),
        parameters.and("asOf", of.asOf()),
        toRecord);
  }

  LandscapeCounts.Size size(Landscape of) {
    return list(
            of,
            LandscapeStage.STATUS,
            LandscapeReader.class,
            "size",
            Parameters.none(),
            row ->
                new LandscapeCounts.Size(
                    row.number("patents"),
                    row.number("families"),
                    row.number("placedPatents"),
                    row.number("placedFamilies")))
        .getFirst();
  }

  /// Until when publications are loaded; the day asked for where none is.
  LocalDate knownUntil(Landscape of) {
    return graph
        .find(
            LandscapeReader.class,
            "knownUntil",
            Parameters.of("asOf", of.asOf()),
            row -> Objects.requireNonNull(row.findDay("day")))
        .orElse(of.asOf());
  }

  /// The last year all of whose filings are published by then, 18 months after the last of them.
  static int lastCompleteYear(LocalDate knownUntil) {
    int year = knownUntil.getYear() - 1;
    while (LocalDate.of(year, 12, 31).plusMonths(MONTHS_TO_PUBLICATION).isAfter(knownUntil)) {
      year--;
    }
    return year;
  }
}
