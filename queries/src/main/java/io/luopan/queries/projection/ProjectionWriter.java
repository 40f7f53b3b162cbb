package io.luopan.queries.projection;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.stream.IntStream;

/// Takes patents one by one and writes the columns. What it keeps while it works is outside the
/// heap, but for the names of holders and what differs in length from node to node.
public final class ProjectionWriter implements AutoCloseable {
  private final Patents patents;

  /// @param folder takes temporary files
  public ProjectionWriter(Path folder) {
    patents = new Patents(folder);
  }

  public void add(PatentRow row) {
    patents.add(row);
  }

  /// @param label says of which graph and version the columns are
  public void write(Path file, String label) throws IOException {
    try (var out = new ColumnFile.Writer(file)) {
      var placeOfNode = patents.nodeIds.places();
      var placeOfHolder = patents.holderIds.places();
      var rankOfPath = Arrays.stream(patents.pathNames.places()).map(place -> place + 1).toArray();
      if (rankOfPath.length >= NodeLayout.MAX_RANKS) {
        throw new IllegalStateException(rankOfPath.length + " regions are too many");
      }
      out.texts("nodes", patents.nodeIds.sorted());
      out.indexedTexts("holders", patents.holderIds.sorted());
      out.texts("paths", patents.pathNames.sorted());
      out.texts("subclasses", patents.subclasses.sorted());
      out.ints("cohorts", cohorts());
      var rowStart = rowStarts(placeOfNode);
      out.ints("rowStart", rowStart);
      try (var arena = Arena.ofShared()) {
        var order = new FamilyOrder(patents, arena);
        var ofPatents = new PatentColumnsWriter(out, patents, order);
        ofPatents.writeParties(placeOfHolder, rankOfPath);
        ofPatents.writePatents(placeOfNode);
        var byNode = byNode(arena, placeOfNode, rowStart);
        writeRows(out, rowStart, byNode, rankOfPath, placeOfHolder, order);
      }
      out.finish(label);
    }
  }

  /// How many patents of a subclass and filing year are cited so often: four numbers each.
  private int[] cohorts() {
    record Cohort(int subclass, int year, int cited) {}
    var counts = new HashMap<Cohort, Integer>();
    var places = patents.subclasses.places();
    for (int patent = 0; patent < patents.size(); patent++) {
      int subclass = patents.subclass.get(patent);
      int day = patents.day.get(patent);
      boolean placed = patents.nodesEnd(patent) > patents.nodeStart.get(patent);
      if (placed && subclass >= 0 && day != Days.UNKNOWN) {
        counts.merge(
            new Cohort(places[subclass], Days.year(day), patents.cited.get(patent)),
            1,
            Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .flatMapToInt(
            count ->
                IntStream.of(
                    count.getKey().subclass(),
                    count.getKey().year(),
                    count.getKey().cited(),
                    count.getValue()))
        .toArray();
  }

  private int[] rowStarts(int[] placeOfNode) {
    var starts = new int[placeOfNode.length + 1];
    for (int i = 0; i < patents.nodes.size(); i++) {
      starts[placeOfNode[patents.nodes.get(i)] + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    return starts;
  }

  /// The patents of each node, one node after the other.
  private MemorySegment byNode(Arena arena, int[] placeOfNode, int[] rowStart) {
    var next = rowStart.clone();
    var ordered = arena.allocate(ValueLayout.JAVA_INT, Math.max(1, patents.nodes.size()));
    for (int patent = 0; patent < patents.size(); patent++) {
      for (int i = patents.nodeStart.get(patent); i < patents.nodesEnd(patent); i++) {
        int row = next[placeOfNode[patents.nodes.get(i)]]++;
        ordered.setAtIndex(ValueLayout.JAVA_INT, row, patent);
      }
    }
    return ordered;
  }

  private void writeRows(
      ColumnFile.Writer out,
      int[] rowStart,
      MemorySegment byNode,
      int[] rankOfPath,
      int[] placeOfHolder,
      FamilyOrder order)
      throws IOException {
    var rows = new Rows(out, patents.nodes.size(), patents.subclasses.places(), order);
    var layouts = new NodeLayout[rowStart.length - 1];
    IntStream.range(0, layouts.length)
        .parallel()
        .forEach(
            node -> {
              var ofNode = slice(byNode, rowStart[node], rowStart[node + 1]);
              layouts[node] = new NodeLayout(patents, ofNode, rankOfPath, placeOfHolder);
              rows.fill(layouts[node], rowStart[node]);
              layouts[node].forgetRows();
            });
    out.ints(
        "grouped",
        IntStream.range(0, layouts.length)
            .map(node -> rowStart[node] + layouts[node].alone)
            .toArray());
    writeParts(out, "run", layouts, layout -> layout.runStart);
    writeParts(out, "runRank", layouts, layout -> layout.runRank);
    writeParts(out, "groupRank", layouts, layout -> layout.groupRank);
    writeParts(out, "nodeHolder", layouts, layout -> layout.holders);
    writeParts(out, "list", layouts, layout -> layout.lists);
  }

  private static int[] slice(MemorySegment column, int from, int to) {
    return column
        .asSlice((long) from * Integer.BYTES, (long) (to - from) * Integer.BYTES)
        .toArray(ValueLayout.JAVA_INT);
  }

  private interface Part {
    int[] of(NodeLayout layout);
  }

  /// Parts of differing length, one after the other, and where each node's begins.
  private static void writeParts(
      ColumnFile.Writer out, String name, NodeLayout[] layouts, Part part) throws IOException {
    var starts = new int[layouts.length + 1];
    for (int node = 0; node < layouts.length; node++) {
      starts[node + 1] = Math.addExact(starts[node], part.of(layouts[node]).length);
    }
    out.ints(name + "Start", starts);
    var column = out.column(name, (long) starts[layouts.length] * Integer.BYTES);
    for (int node = 0; node < layouts.length; node++) {
      var values = part.of(layouts[node]);
      MemorySegment.copy(values, 0, column, ValueLayout.JAVA_INT, starts[node] * 4L, values.length);
    }
  }

  /// The columns with one value a placement.
  private final class Rows {
    private final MemorySegment patent;
    private final MemorySegment day;
    private final MemorySegment statusOn;
    private final MemorySegment expiry;
    private final MemorySegment cited;
    private final MemorySegment owner;
    private final MemorySegment first;
    private final MemorySegment flags;
    private final MemorySegment subclass;
    private final int[] placeOfSubclass;
    private final FamilyOrder order;

    Rows(ColumnFile.Writer out, int count, int[] placeOfSubclass, FamilyOrder order)
        throws IOException {
      this.order = order;
      long ints = (long) count * Integer.BYTES;
      patent = out.column("patent", ints);
      day = out.column("day", ints);
      statusOn = out.column("statusOn", ints);
      expiry = out.column("expiry", ints);
      cited = out.column("cited", ints);
      owner = out.column("owner", ints);
      first = out.column("first", ints);
      flags = out.column("flags", (long) count * Short.BYTES);
      subclass = out.column("subclass", (long) count * Short.BYTES);
      this.placeOfSubclass = placeOfSubclass;
    }

    void fill(NodeLayout layout, int start) {
      for (int row = 0; row < layout.patents.length; row++) {
        int from = layout.patents[row];
        int to = start + row;
        set(patent, to, order.placeOf(from));
        set(day, to, patents.day.get(from));
        set(statusOn, to, patents.statusOn.get(from));
        set(expiry, to, patents.expiry.get(from));
        set(cited, to, patents.cited.get(from));
        set(owner, to, layout.owner[row]);
        set(first, to, layout.first[row]);
        flags.setAtIndex(ValueLayout.JAVA_SHORT, to, (short) patents.flags.get(from));
        int named = patents.subclass.get(from);
        subclass.setAtIndex(
            ValueLayout.JAVA_SHORT, to, (short) (named < 0 ? -1 : placeOfSubclass[named]));
      }
      for (int row = layout.alone; row < layout.patents.length; row++) {
        boolean first =
            row == layout.alone
                || patents.unit.get(layout.patents[row])
                    != patents.unit.get(layout.patents[row - 1]);
        if (first) {
          int told = patents.flags.get(layout.patents[row]);
          flags.setAtIndex(ValueLayout.JAVA_SHORT, start + row, (short) Flags.firstOfFamily(told));
        }
      }
    }

    private static void set(MemorySegment column, long row, int value) {
      column.setAtIndex(ValueLayout.JAVA_INT, row, value);
    }
  }

  @Override
  public void close() {
    patents.close();
  }
}
