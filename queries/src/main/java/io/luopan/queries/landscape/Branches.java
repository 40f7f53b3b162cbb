package io.luopan.queries.landscape;

import io.luopan.queries.landscape.LandscapeCounts.Amounts;
import io.luopan.queries.landscape.LandscapeCounts.OnNode;
import io.luopan.queries.measure.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Size, growth and concentration of the branches of a technology.
final class Branches {
  private static final List<String> NOTES =
      List.of(
          "A branch is a node of any chain; a patent on several counts for each, so shares add up"
              + " to more than 1.",
          "Growth compares the families filed in the last complete years with as many before.");

  private Branches() {}

  static BranchTable of(LandscapeReader reader, Landscape landscape, int top) {
    var counts = reader.counts(landscape);
    int last = LandscapeReader.lastCompleteYear(counts.knownUntil());
    var size = counts.size();
    var all = counts.byNode(last, landscape.window());
    var shown = all.stream().limit(Landscape.rows(top)).toList();
    var amounts = counts.amountsOn(shown.stream().map(OnNode::node).toList());
    return new BranchTable(
        shown.stream()
            .map(row -> row(row, size.placedFamilies(), amounts.get(row.node())))
            .toList(),
        all.size() - shown.size(),
        size.patents() - size.placedPatents(),
        last,
        landscape.method("branches", NOTES, "top", top).of(counts.release()));
  }

  private static BranchTable.Row row(OnNode row, long placedFamilies, @Nullable Amounts amounts) {
    var held = amounts == null ? new Amounts(List.of(), row.families()) : amounts;
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
