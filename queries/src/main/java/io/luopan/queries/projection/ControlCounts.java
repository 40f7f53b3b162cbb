package io.luopan.queries.projection;

import io.luopan.queries.projection.NodeCount.Big;
import io.luopan.queries.projection.NodeCount.Control;
import io.luopan.queries.projection.NodeCount.Held;
import io.luopan.queries.projection.NodeCount.Largest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Who controls a node, wherever they sit: one pass over its rows.
public record ControlCounts(Projection columns, Period period, LocalDate asOf) {

  public Held of(String nodeId) {
    int node = columns.node(nodeId);
    return node < 0 ? Held.NOTHING : new OfNode(node).held();
  }

  private final class OfNode {
    private static final int LARGEST = 4;
    private static final int NOT_ABROAD = 32;

    private final int node;
    private final int day = Days.of(asOf);

    /// Of each holder of the node, its valid families, and above [#NOT_ABROAD] for how many rows of
    /// them it does not sit abroad: side by side, because a row adds to both.
    private final long[] counts;

    /// Of each holder, the last family that it was counted for.
    private final int[] seenFor;

    /// Where the families begin that have several holders.
    private final Numbers shared = new Numbers();

    private int familyCounted = 1;
    private int holdersOfFamily;
    private long valid;
    private long foreign;
    private long unplaced;
    private long citedDomestic;
    private long citedForeign;

    OfNode(int node) {
      this.node = node;
      int holders = columns.nodeHolders.to(node) - columns.nodeHolders.from(node);
      counts = new long[holders];
      seenFor = new int[holders];
    }

    Held held() {
      countAlone(columns.rowStart.at(node), columns.grouped.at(node));
      countGrouped(columns.grouped.at(node), columns.rowStart.at(node + 1));
      return new Held(
          new Control(valid, foreign, unplaced, citedDomestic + citedForeign, citedDomestic),
          largest());
    }

    /// Status and place follow no pattern that a processor could foresee, so this loop adds zeros
    /// and ones where it could jump.
    private void countAlone(int from, int to) {
      boolean always = period.isAll();
      for (int row = from; row < to; row++) {
        int flags = columns.flags.at(row);
        int inPeriod = always || period.holds(columns.day.at(row)) ? 1 : 0;
        int domestic = Flags.place(flags) == Flags.DOMESTIC ? 1 : 0;
        int abroad = Flags.place(flags) == Flags.FOREIGN ? 1 : 0;
        long cited = (long) columns.cited.at(row) * inPeriod;
        citedDomestic += cited * domestic;
        citedForeign += cited * abroad;
        int counted = inPeriod & valid(row, flags);
        valid += counted;
        foreign += counted & abroad;
        unplaced += counted & ~(domestic | abroad);
        int owner = columns.owner.at(row);
        if (owner >= 0) {
          counts[owner] += counted | (long) (counted & ~abroad) << NOT_ABROAD;
        } else if (owner != NodeLayout.NOBODY && counted > 0) {
          countHolders(row);
          endHolders(row);
        }
      }
    }

    private void countGrouped(int from, int to) {
      int places = 0;
      int family = from;
      for (int row = from; row < to; row++) {
        int flags = columns.flags.at(row);
        if (Flags.isFirstOfFamily(flags)) {
          endFamily(places, family);
          places = 0;
          family = row;
        }
        if (period.holds(columns.day.at(row))) {
          int place = Flags.place(flags);
          citedDomestic += place == Flags.DOMESTIC ? columns.cited.at(row) : 0;
          citedForeign += place == Flags.FOREIGN ? columns.cited.at(row) : 0;
          if (valid(row, flags) > 0) {
            places |= 1 << place;
            countHolders(row);
          }
        }
      }
      endFamily(places, family);
    }

    /// @param places one bit for each place of the family's valid patents
    private void endFamily(int places, int firstRow) {
      valid += places == 0 ? 0 : 1;
      foreign += places >> Flags.FOREIGN & 1;
      unplaced += places >> Flags.UNPLACED & 1;
      endHolders(firstRow);
    }

    private void endHolders(int firstRow) {
      if (holdersOfFamily > 1) {
        shared.add(firstRow);
      }
      holdersOfFamily = 0;
      familyCounted++;
    }

    /// 1 for a Chinese patent in force on the day asked, else 0.
    private int valid(int row, int flags) {
      return (Flags.isChineseInForce(flags) ? 1 : 0)
          & (columns.statusOn.at(row) <= day ? 1 : 0)
          & (columns.expiry.at(row) > day ? 1 : 0);
    }

    /// Counts each holder of the row for the family at hand, once.
    private void countHolders(int row) {
      int owner = columns.owner.at(row);
      if (owner >= 0) {
        countHolder(owner, Flags.place(columns.flags.at(row)));
        return;
      }
      for (int i = columns.listFrom(node, owner); i < columns.listTo(node, owner); i++) {
        int entry = columns.lists.at(i);
        countHolder(entry >> 2, entry & 3);
      }
    }

    private void countHolder(int holder, int place) {
      counts[holder] += place == Flags.FOREIGN ? 0 : 1L << NOT_ABROAD;
      if (seenFor[holder] != familyCounted) {
        seenFor[holder] = familyCounted;
        counts[holder]++;
        holdersOfFamily++;
      }
    }

    private Largest largest() {
      var four = largestHolders();
      var isOfFour = new boolean[counts.length];
      four.forEach(holder -> isOfFour[holder] = true);
      long together = four.stream().mapToLong(this::families).sum();
      int dictionary = columns.nodeHolders.from(node);
      return new Largest(
          together - sharedBy(isOfFour),
          four.stream()
              .map(
                  holder ->
                      new Big(
                          columns.holder(columns.nodeHolders.at(dictionary + holder)),
                          families(holder),
                          counts[holder] >>> NOT_ABROAD == 0))
              .toList());
    }

    private int families(int holder) {
      return (int) counts[holder];
    }

    /// The most families first; of as many, the first by id.
    private List<Integer> largestHolders() {
      var four = new int[LARGEST];
      int count = 0;
      for (int holder = 0; holder < counts.length; holder++) {
        int at = count;
        while (at > 0 && families(four[at - 1]) < families(holder)) {
          at--;
        }
        if (families(holder) > 0 && at < LARGEST) {
          System.arraycopy(four, at, four, at + 1, Math.min(count, LARGEST - 1) - at);
          four[at] = holder;
          count = Math.min(count + 1, LARGEST);
        }
      }
      return IntStream.of(four).limit(count).boxed().toList();
    }

    /// How often one of the four counts a family that another of them counts.
    private long sharedBy(boolean[] isOfFour) {
      Arrays.fill(seenFor, 0);
      familyCounted = 1;
      long twice = 0;
      for (int i = 0; i < shared.size(); i++) {
        twice += Math.max(0, ofFour(shared.get(i), isOfFour) - 1);
        familyCounted++;
      }
      return twice;
    }

    /// How many of the four hold the family that begins in the row.
    private int ofFour(int firstRow, boolean[] isOfFour) {
      int found = ofFourInRow(firstRow, isOfFour);
      if (firstRow >= columns.grouped.at(node)) {
        for (int row = firstRow + 1;
            row < columns.rowStart.at(node + 1) && !Flags.isFirstOfFamily(columns.flags.at(row));
            row++) {
          found += ofFourInRow(row, isOfFour);
        }
      }
      return found;
    }

    private int ofFourInRow(int row, boolean[] isOfFour) {
      if (valid(row, columns.flags.at(row)) == 0 || !period.holds(columns.day.at(row))) {
        return 0;
      }
      int owner = columns.owner.at(row);
      if (owner >= 0) {
        return isNew(owner, isOfFour);
      }
      int found = 0;
      for (int i = columns.listFrom(node, owner); i < columns.listTo(node, owner); i++) {
        found += isNew(columns.lists.at(i) >> 2, isOfFour);
      }
      return found;
    }

    private int isNew(int holder, boolean[] isOfFour) {
      if (!isOfFour[holder] || seenFor[holder] == familyCounted) {
        return 0;
      }
      seenFor[holder] = familyCounted;
      return 1;
    }
  }
}
