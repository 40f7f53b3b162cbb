package io.luopan.queries.landscape;

import io.luopan.queries.Parameters;
import io.luopan.queries.measure.Share;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Size, growth and concentration of the branches of a technology.
final class Branches {
  private static final List<String> NOTES =
      List.of(
          "A branch is a node of any chain; a patent on several counts for each, so shares add up"
              + " to more than 1.",
          "Growth compares the families filed in the last complete years with as many before.");

  private Branches() {}

  private record Counted(String node, long families, long patents, long now, long before) {}

  private record OnNode(String node, HolderTables.Amounts amounts) {}

  static BranchTable of(LandscapeReader reader, Landscape landscape, int top) {
    int last = LandscapeReader.lastCompleteYear(reader.knownUntil(landscape));
    var size = reader.size(landscape);
    var all =
        reader.list(
            landscape,
            LandscapeStage.STATUS,
            Branches.class,
            "byNode",
            Parameters.of("last", last).and("window", landscape.window()),
            row ->
                new Counted(
                    row.text("node"),
                    row.number("families"),
                    row.number("patents"),
                    row.number("now"),
                    row.number("before")));
    var shown = all.stream().limit(Landscape.rows(top)).toList();
    var amounts = amounts(reader, landscape, shown.stream().map(Counted::node).toList());
    return new BranchTable(
        shown.stream()
            .map(row -> row(row, size.placedFamilies(), amounts.get(row.node())))
            .toList(),
        all.size() - shown.size(),
        size.patents() - size.placedPatents(),
        last,
        landscape.method("branches", NOTES, "top", top));
  }

  private static Map<String, HolderTables.Amounts> amounts(
      LandscapeReader reader, Landscape landscape, List<String> nodes) {
    return reader
        .list(
            landscape,
            LandscapeStage.APPLICANTS,
            Branches.class,
            "amounts",
            Parameters.of("nodes", nodes),
            row -> new OnNode(row.text("node"), HolderTables.Amounts.of(row)))
        .stream()
        .collect(Collectors.toMap(OnNode::node, OnNode::amounts));
  }

  private static BranchTable.Row row(
      Counted row, long placedFamilies, HolderTables.@Nullable Amounts amounts) {
    var held = amounts == null ? new HolderTables.Amounts(List.of(), row.families()) : amounts;
    return new BranchTable.Row(
        row.node(),
        row.families(),
        row.patents(),
        Share.of(row.families(), placedFamilies).value(),
        row.now(),
        row.before(),
        row.before() == 0 ? null : (double) row.now() / row.before() - 1,
        HolderConcentration.of(held.known(), held.unknown()));
  }
}
