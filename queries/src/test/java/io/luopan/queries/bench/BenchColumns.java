package io.luopan.queries.bench;

import io.luopan.queries.measure.RankBootstrap;
import io.luopan.queries.patent.RegionRule;
import io.luopan.queries.projection.AmountTables;
import io.luopan.queries.projection.ControlCounts;
import io.luopan.queries.projection.ControlTables;
import io.luopan.queries.projection.Counting;
import io.luopan.queries.projection.LocalCounts;
import io.luopan.queries.projection.NodeCount;
import io.luopan.queries.projection.Period;
import io.luopan.queries.projection.Projection;
import io.luopan.queries.projection.ProjectionWriter;
import io.luopan.queries.projection.RankingRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// The columns of synthetic patents, and the questions put to them.
final class BenchColumns {
  static final LocalDate AS_OF = LocalDate.of(2024, 1, 1);
  static final Counting USUAL =
      new Counting(true, Counting.Weight.WHOLE, RegionRule.FIRST_APPLICANT, Period.ALL);

  private final Projection columns;
  private final AmountTables tables;
  private final ControlTables controls;

  private BenchColumns(Projection columns) {
    this.columns = columns;
    this.tables = new AmountTables(columns);
    this.controls = new ControlTables(columns);
  }

  /// Writes them anew.
  static void make(long patents) throws IOException {
    var file = file(patents);
    Files.createDirectories(file.getParent());
    try (var writer = new ProjectionWriter(file.getParent())) {
      new SyntheticPatents(patents).each(writer::add);
      writer.write(file, "synthetic");
    }
  }

  static BenchColumns open(long patents) throws IOException {
    return new BenchColumns(Projection.open(file(patents), "synthetic").orElseThrow());
  }

  private static Path file(long patents) {
    return Path.of("target", "bench-gaps", patents + ".columns");
  }

  Projection columns() {
    return columns;
  }

  /// A chain is as many nodes in a row.
  static List<String> nodes(int first, int count) {
    return IntStream.range(first, first + count).mapToObj(SyntheticPatents::node).toList();
  }

  List<NodeCount.Local> local(List<String> nodes, String region) {
    var counts = new LocalCounts(columns, USUAL, region, AS_OF);
    return nodes.parallelStream().map(counts::of).toList();
  }

  List<NodeCount.Held> control(List<String> nodes) {
    var counts = new ControlCounts(columns, Period.ALL, AS_OF);
    return nodes.parallelStream().map(counts::of).toList();
  }

  /// All regions on all nodes, counted anew.
  AmountTables.Table table(int depth) {
    return new AmountTables(columns).of(new AmountTables.Key(USUAL, depth, "", 1));
  }

  List<NodeCount.Held> controlAgain(List<String> nodes) {
    return nodes.parallelStream().map(node -> controls.of(Period.ALL, AS_OF, node)).toList();
  }

  /// How sure the ranking of nodes is: what is drawn from is gathered anew, the table is kept.
  List<RankBootstrap.Ranked> ranks(List<String> nodes, String region) {
    var table = tables.of(new AmountTables.Key(USUAL, region.split("/").length, "", 1));
    var rows = new RankingRows(columns, USUAL, table, "").of(region, nodes);
    return new RankBootstrap(rows.placements(), RankBootstrap.Settings.DEFAULT)
        .rank(
            rows.region(),
            1,
            nodes.stream()
                .map(node -> new RankBootstrap.Asked(rows.node(node), 0.5, null))
                .toList());
  }

  /// What a gap question counts and computes, once another has asked with the same method.
  ///
  /// @param again whether the other asked of the same nodes
  double gaps(List<String> nodes, String region, boolean again) {
    var table = tables.of(new AmountTables.Key(USUAL, region.split("/").length, "", 1));
    var held = again ? controlAgain(nodes) : control(nodes);
    double all = local(nodes, region).size() + held.size();
    for (var node : nodes) {
      all +=
          table
              .specialization()
              .relatedness()
              .density(region, node, io.luopan.queries.measure.DensityConvention.HIDALGO);
    }
    return all;
  }
}
