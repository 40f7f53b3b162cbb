package io.luopan.queries.projection;

import io.luopan.queries.measure.CitationStrength;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The columns of one graph version, mapped. Shared by all threads; it goes when nobody uses it.
public final class Projection {
  /// Numbers of a column.
  record Ints(MemorySegment column) {
    int at(int index) {
      return column.getAtIndex(ValueLayout.JAVA_INT, index);
    }

    int size() {
      return (int) (column.byteSize() / Integer.BYTES);
    }
  }

  /// Small numbers of a column.
  record Shorts(MemorySegment column) {
    int at(int index) {
      return column.getAtIndex(ValueLayout.JAVA_SHORT, index);
    }
  }

  /// A column of parts, one a node.
  record Parts(Ints values, Ints starts) {
    int from(int node) {
      return starts.at(node);
    }

    int to(int node) {
      return starts.at(node + 1);
    }

    int at(int index) {
      return values.at(index);
    }
  }

  private final ColumnFile file;
  private final List<String> nodeIds;
  private final Regions regions;
  private final List<String> subclasses;
  private @Nullable CitationStrength citations;

  final Ints rowStart;

  /// The first row of a node that is not alone of its family.
  final Ints grouped;

  final Ints patent;
  final Ints day;
  final Ints statusOn;
  final Ints expiry;
  final Ints cited;
  final Ints owner;
  final Ints first;
  final Shorts flags;
  final Shorts subclass;
  final Parts runs;
  final Parts runRanks;
  private final Parts groupRanks;
  final Parts nodeHolders;
  final Parts lists;

  final Ints unit;
  /// Where the first applicant of a patent sits.
  private final Ints rankOf;

  final Ints partyStart;
  final Ints partyHolder;
  final Ints parties;
  private final PatentColumns patents;

  private Projection(ColumnFile file) {
    this.file = file;
    nodeIds = file.texts("nodes");
    regions = new Regions(file.texts("paths"));
    subclasses = file.texts("subclasses");
    rowStart = ints("rowStart");
    grouped = ints("grouped");
    patent = ints("patent");
    day = ints("day");
    statusOn = ints("statusOn");
    expiry = ints("expiry");
    cited = ints("cited");
    owner = ints("owner");
    first = ints("first");
    flags = new Shorts(file.column("flags"));
    subclass = new Shorts(file.column("subclass"));
    runs = parts("run");
    runRanks = parts("runRank");
    groupRanks = parts("groupRank");
    nodeHolders = parts("nodeHolder");
    lists = parts("list");
    unit = ints("unit");
    rankOf = ints("rankOf");
    partyStart = ints("partyStart");
    partyHolder = ints("partyHolder");
    parties = ints("parties");
    patents = new PatentColumns(this, file);
  }

  /// @param label what the writer said, or null for any
  public static Optional<Projection> open(Path file, @Nullable String label) throws IOException {
    return Optional.ofNullable(ColumnFile.open(file, label)).map(Projection::new);
  }

  /// Of which graph and version the columns are.
  public String label() {
    return file.label();
  }

  public int placements() {
    return patent.size();
  }

  public int patents() {
    return unit.size();
  }

  /// Of each patent, also of those on no node.
  public PatentColumns ofPatents() {
    return patents;
  }

  /// Of the whole file.
  public long sizeBytes() {
    return file.size();
  }

  /// Of what only landscapes and lists read.
  public long patentBytes() {
    return PatentColumns.NAMES.stream().mapToLong(name -> file.column(name).byteSize()).sum();
  }

  /// The ids of all nodes with placements, ascending.
  public List<String> nodeIds() {
    return nodeIds;
  }

  /// −1 for a node without placements.
  int node(String id) {
    int at = Collections.binarySearch(nodeIds, id);
    return Math.max(at, -1);
  }

  /// The first row of a run; for the run after the last, the first row that is in none.
  int runRow(int node, int run) {
    return run == runs.to(node) ? grouped.at(node) : rowStart.at(node) + runs.at(run);
  }

  /// Where the first applicant sits, of a row that is not alone of its family.
  int groupRank(int node, int row) {
    return groupRanks.at(groupRanks.from(node) + row - grouped.at(node));
  }

  /// Where the list begins that a row names instead of one holder; empty where it names one, or
  /// none.
  int listFrom(int node, int named) {
    return named >= NodeLayout.NOBODY ? 0 : lists.from(node) - 2 - named + 1;
  }

  int listTo(int node, int named) {
    int from = listFrom(node, named);
    return named >= NodeLayout.NOBODY ? 0 : from + lists.at(from - 1);
  }

  String holder(int number) {
    return file.text("holders", number);
  }

  /// −1 for a holder of no patent.
  int holderNumber(String id) {
    int low = 0;
    int high = holders() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int beside = holder(middle).compareTo(id);
      if (beside == 0) {
        return middle;
      }
      low = beside < 0 ? middle + 1 : low;
      high = beside < 0 ? high : middle - 1;
    }
    return -1;
  }

  int holders() {
    return (int) (file.column("holdersEnd").byteSize() / Long.BYTES);
  }

  List<String> subclasses() {
    return subclasses;
  }

  /// How often patents of a year and subclass are cited, over all patents on any node.
  synchronized CitationStrength citationStrength() {
    var known = citations;
    if (known == null) {
      var cohorts = ints("cohorts");
      known =
          new CitationStrength(
              IntStream.range(0, cohorts.size() / 4)
                  .map(i -> i * 4)
                  .mapToObj(
                      i ->
                          new CitationStrength.Count(
                              cohorts.at(i + 1),
                              subclasses.get(cohorts.at(i)),
                              cohorts.at(i + 2),
                              cohorts.at(i + 3))));
      citations = known;
    }
    return known;
  }

  int firstRank(int patent) {
    return rankOf.at(patent);
  }

  Regions regions() {
    return regions;
  }

  private Ints ints(String name) {
    return new Ints(file.column(name));
  }

  private Parts parts(String name) {
    return new Parts(ints(name), ints(name + "Start"));
  }
}
