package io.luopan.queries.landscape;

import io.luopan.model.party.HolderRole;
import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import io.luopan.queries.Budget;
import io.luopan.queries.projection.PatentColumns;
import io.luopan.queries.projection.StatusOnDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/// Counts in columns: one pass over the patents meant for each table, family by family.
final class ColumnCounts implements LandscapeCounts {
  private static final int OFTEN = (1 << 18) - 1;
  private static final LegalStatus[] STATUSES = LegalStatus.values();
  private static final PatentType[] TYPES = PatentType.values();

  private final String release;
  private final PatentColumns columns;
  private final BitSet patents;
  private final LocalDate asOf;
  private final StatusOnDay status;

  ColumnCounts(String release, PatentColumns columns, BitSet patents, LocalDate asOf) {
    this.release = release;
    this.columns = columns;
    this.patents = patents;
    this.asOf = asOf;
    this.status = new StatusOnDay(columns, asOf);
  }

  @Override
  public String release() {
    return release;
  }

  @Override
  public Size size() {
    var families = new FamilyCounter(2);
    var placed = new long[1];
    each(
        patent -> {
          families.add(0, columns.family(patent));
          if (columns.nodes(patent) > 0) {
            placed[0]++;
            families.add(1, columns.family(patent));
          }
        });
    return new Size(patents.cardinality(), families.of(0), placed[0], families.of(1));
  }

  @Override
  public LocalDate knownUntil() {
    int day = (int) asOf.toEpochDay();
    int newest = Integer.MIN_VALUE;
    for (int patent = 0; patent < columns.size(); patent++) {
      int published = columns.publishedOn(patent);
      newest = published <= day ? Math.max(newest, published) : newest;
    }
    return newest == Integer.MIN_VALUE ? asOf : LocalDate.ofEpochDay(newest);
  }

  @Override
  public List<Year> byYear() {
    return new ColumnYears(columns, this::each).byYear();
  }

  @Override
  public List<Filed> filedByYear() {
    return new ColumnYears(columns, this::each).filed();
  }

  @Override
  public Map<Integer, Long> familiesByFirstYear() {
    return new ColumnYears(columns, this::each).familiesByFirst();
  }

  @Override
  public Places byPlace(int depth) {
    var places = ColumnPlaces.of(columns.paths(), depth);
    var families = new FamilyCounter(places.groups());
    var known = new FamilyCounter(1);
    var counts = new long[places.groups()][3];
    each(
        patent -> {
          int group = places.groupOf(columns.place(patent));
          int family = columns.family(patent);
          families.add(group, family);
          if (places.isKnown(group)) {
            known.add(0, family);
          }
          count(counts[group], status.of(patent));
        });
    var rows = new ArrayList<AtPlace>();
    for (int group = 0; group < counts.length; group++) {
      var of = counts[group];
      if (of[0] > 0) {
        rows.add(new AtPlace(places.code(group), of[0], families.of(group), of[1], of[2]));
      }
    }
    rows.sort(
        Comparator.comparingLong(AtPlace::families)
            .thenComparingLong(AtPlace::patents)
            .reversed()
            .thenComparing(AtPlace::code, Comparator.nullsLast(Comparator.naturalOrder())));
    return new Places(rows, known.of(0));
  }

  /// Patents, those of known status, those in force.
  private static void count(long[] counts, LegalStatus status) {
    counts[0]++;
    counts[1] += status == LegalStatus.UNKNOWN ? 0 : 1;
    counts[2] += status == LegalStatus.IN_FORCE ? 1 : 0;
  }

  @Override
  public List<OfStatus> byStatus() {
    var families = new FamilyCounter(STATUSES.length * TYPES.length);
    var counts = new long[STATUSES.length * TYPES.length];
    each(
        patent -> {
          int cell = status.of(patent).ordinal() * TYPES.length + columns.type(patent).ordinal();
          counts[cell]++;
          families.add(cell, columns.family(patent));
        });
    var cells = new ArrayList<OfStatus>();
    for (int cell = 0; cell < counts.length; cell++) {
      if (counts[cell] > 0) {
        cells.add(
            new OfStatus(
                STATUSES[cell / TYPES.length],
                TYPES[cell % TYPES.length],
                counts[cell],
                families.of(cell)));
      }
    }
    cells.sort(
        Comparator.comparing((OfStatus cell) -> cell.status().name())
            .thenComparing(cell -> cell.type().name()));
    return cells;
  }

  @Override
  public List<OnNode> byNode(int lastYear, int window) {
    return new ColumnNodes(columns, this::each).byNode(lastYear, window);
  }

  @Override
  public Map<String, Amounts> amountsOn(List<String> nodes) {
    return new ColumnNodes(columns, this::each).amountsOn(nodes);
  }

  @Override
  public Holders holders(HolderRole role, int top) {
    var counted = new ColumnHolders(columns, this::each, status, role);
    return new Holders(counted.amounts(), counted.largest(top));
  }

  /// Patents in their order, in time.
  interface Pass {
    void each(IntConsumer take);
  }

  private void each(IntConsumer take) {
    int read = 0;
    for (int patent = patents.nextSetBit(0); patent >= 0; patent = patents.nextSetBit(patent + 1)) {
      if ((++read & OFTEN) == 0) {
        Budget.checkTime();
      }
      take.accept(patent);
    }
  }
}
