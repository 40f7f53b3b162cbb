package io.luopan.queries.landscape;

import io.luopan.model.party.HolderRole;
import io.luopan.model.place.RegionLevel;
import io.luopan.queries.Parameters;
import io.luopan.queries.landscape.NodeMatrix.Cell;
import io.luopan.queries.landscape.NodeMatrix.Heading;
import java.util.List;

/// Crosses holders and regions with chain nodes.
final class Matrices {
  private static final List<String> NOTES =
      List.of(
          "A cell that is not listed is empty in what is loaded.",
          "A patent on several nodes counts in each; rows and columns do not add up to families.");

  private Matrices() {}

  static NodeMatrix ofHolders(
      LandscapeReader reader, Landscape of, HolderRole role, int rows, int columns) {
    var stage = LandscapeStage.of(role);
    var holders =
        reader.list(
            of,
            stage,
            HolderTables.class,
            "largest",
            Parameters.of("top", Landscape.rows(rows)),
            row -> new Heading(row.text("holder"), row.number("families")));
    long all =
        reader
            .list(
                of,
                stage,
                Matrices.class,
                "holders",
                Parameters.none(),
                row -> row.number("holders"))
            .getFirst();
    return cross(
        reader,
        of,
        stage,
        "byHolder",
        holders,
        all,
        columns,
        Parameters.none(),
        of.method("holderMatrix", NOTES, "role", role.name(), "rows", rows, "columns", columns));
  }

  static NodeMatrix ofRegions(
      LandscapeReader reader, Landscape of, RegionLevel level, int rows, int columns) {
    var depth = level.ordinal() + 1;
    var regions =
        reader
            .list(
                of,
                LandscapeStage.STATUS,
                RegionTables.class,
                "byRegion",
                Parameters.of("depth", depth),
                row -> new Heading("region/" + row.findText("code"), row.number("families")))
            .stream()
            .filter(region -> !List.of("region/null", "region/").contains(region.entity()))
            .toList();
    return cross(
        reader,
        of,
        LandscapeStage.STATUS,
        "byRegion",
        regions.stream().limit(Landscape.rows(rows)).toList(),
        regions.size(),
        columns,
        Parameters.of("depth", depth),
        of.method("regionMatrix", NOTES, "level", level.name(), "rows", rows, "columns", columns));
  }

  private static NodeMatrix cross(
      LandscapeReader reader,
      Landscape of,
      LandscapeStage stage,
      String query,
      List<Heading> rows,
      long allRows,
      int most,
      Parameters parameters,
      TableMethod method) {
    var nodes =
        reader.list(
            of,
            LandscapeStage.STATUS,
            Matrices.class,
            "nodes",
            Parameters.none(),
            row -> new Heading(row.text("node"), row.number("families")));
    var columns = nodes.stream().limit(Landscape.rows(most)).toList();
    var rowIds = rows.stream().map(Heading::entity).toList();
    var columnIds = columns.stream().map(Heading::entity).toList();
    var cells =
        reader.list(
            of,
            stage,
            Matrices.class,
            query,
            parameters.and("rows", rowIds).and("columns", columnIds),
            row ->
                new Cell(
                    rowIds.indexOf(row.text("row")),
                    columnIds.indexOf(row.text("column")),
                    row.number("families"),
                    row.number("patents")));
    return new NodeMatrix(
        rows, columns, cells, allRows - rows.size(), nodes.size() - columns.size(), method);
  }
}
