package io.luopan.queries.projection;

import io.luopan.queries.projection.NodeCount.Big;
import io.luopan.queries.projection.NodeCount.Control;
import io.luopan.queries.projection.NodeCount.Held;
import io.luopan.queries.projection.NodeCount.Largest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Who controls a node, wherever they sit: one pass over its rows, and one over the rows whose
/// family has several on it.
public record ControlCounts(Projection columns, Period period, LocalDate asOf) {

  public Held of(String nodeId) {
    int node = columns.node(nodeId);
    return node < 0 ? Held.NOTHING : new OfNode(node).held();
  }

  private final class OfNode {
    private static final int LARGEST = 4;

    private final int node;
    private final int base;
    private final int day = Days.of(asOf);

    /// Of each holder of the node, its valid families; and for how many rows of them it does not
    /// sit abroad.
    private final int[] families;

    private final int[] notAbroad;

    /// Of each holder, the last family that it was counted for.
    private final int[] seenFor;

    private final Numbers rowsOfSeveral = new Numbers();
    private int familyCounted = 1;
    private long valid;
    private long foreign;
    private long unplaced;

    OfNode(int node) {
      this.node = node;
      base = columns.rowStart.at(node);
      int holders = columns.nodeHolders.to(node) - columns.nodeHolders.from(node);
      families = new int[holders];
      notAbroad = new int[holders];
      seenFor = new int[holders];
    }

    Held held() {
      long citedDomestic = 0;
      long citedForeign = 0;
      // Status and place follow no pattern that a processor could foresee, so this loop adds zeros
      // and ones where it could jump.
      for (int row = base, end = columns.rowStart.at(node + 1); row < end; row++) {
        int flags = columns.flags.at(row);
        int place = Flags.place(flags);
        int inPeriod = period.holds(columns.day.at(row)) ? 1 : 0;
        int domestic = place == Flags.DOMESTIC ? 1 : 0;
        int abroad = place == Flags.FOREIGN ? 1 : 0;
        long cited = (long) columns.cited.at(row) * inPeriod;
        citedDomestic += cited * domestic;
        citedForeign += cited * abroad;
        int alone = inPeriod & valid(row, flags) & (Flags.isRepeated(flags) ? 0 : 1);
        valid += alone;
        foreign += alone & abroad;
        unplaced += alone & ~(domestic | abroad);
        int owner = columns.owner.at(row);
        if (owner >= 0) {
          families[owner] += alone;
          notAbroad[owner] += alone & ~abroad;
        } else if (owner != NodeLayout.NOBODY && alone > 0) {
          rowsOfSeveral.add(row);
          countHolders(row);
          familyCounted++;
        }
      }
      countGroups();
      return new Held(
          new Control(valid, foreign, unplaced, citedDomestic + citedForeign, citedDomestic),
          largest());
    }

    /// 1 for a Chinese patent in force on the day asked, else 0.
    private int valid(int row, int flags) {
      return (Flags.isChineseInForce(flags) ? 1 : 0)
          & (columns.statusOn.at(row) <= day ? 1 : 0)
          & (columns.expiry.at(row) > day ? 1 : 0);
    }

    private boolean isCounted(int row) {
      return valid(row, columns.flags.at(row)) > 0 && period.holds(columns.day.at(row));
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
      notAbroad[holder] += place == Flags.FOREIGN ? 0 : 1;
      if (seenFor[holder] != familyCounted) {
        seenFor[holder] = familyCounted;
        families[holder]++;
      }
    }

    private void countGroups() {
      int places = 0;
      for (int i = columns.groups.from(node); i < columns.groups.to(node); i++) {
        int grouped = columns.groups.at(i);
        if (grouped < 0) {
          endGroup(places);
          places = 0;
        }
        int row = base + (grouped & ~NodeLayout.FIRST_OF_GROUP);
        if (isCounted(row)) {
          places |= 1 << Flags.place(columns.flags.at(row));
          countHolders(row);
        }
      }
      endGroup(places);
    }

    /// @param places one bit for each place of the family's valid patents
    private void endGroup(int places) {
      valid += places == 0 ? 0 : 1;
      foreign += places >> Flags.FOREIGN & 1;
      unplaced += places >> Flags.UNPLACED & 1;
      familyCounted++;
    }

    private Largest largest() {
      var four = largestHolders();
      var isOfFour = new boolean[families.length];
      four.forEach(holder -> isOfFour[holder] = true);
      long together = four.stream().mapToLong(holder -> families[holder]).sum();
      int dictionary = columns.nodeHolders.from(node);
      return new Largest(
          together - sharedBy(isOfFour),
          four.stream()
              .map(
                  holder ->
                      new Big(
                          columns.holder(columns.nodeHolders.at(dictionary + holder)),
                          families[holder],
                          notAbroad[holder] == 0))
              .toList());
    }

    /// The most families first; of as many, the first by id.
    private List<Integer> largestHolders() {
      var four = new int[LARGEST];
      int count = 0;
      for (int holder = 0; holder < families.length; holder++) {
        int at = count;
        while (at > 0 && families[four[at - 1]] < families[holder]) {
          at--;
        }
        if (families[holder] > 0 && at < LARGEST) {
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
      long shared = 0;
      for (int i = 0; i < rowsOfSeveral.size(); i++) {
        shared += Math.max(0, ofFour(rowsOfSeveral.get(i), isOfFour) - 1);
        familyCounted++;
      }
      int inGroup = 0;
      for (int i = columns.groups.from(node); i < columns.groups.to(node); i++) {
        int grouped = columns.groups.at(i);
        if (grouped < 0) {
          shared += Math.max(0, inGroup - 1);
          inGroup = 0;
          familyCounted++;
        }
        int row = base + (grouped & ~NodeLayout.FIRST_OF_GROUP);
        int owner = columns.owner.at(row);
        // Most rows are of others than the four, which is sooner known than whether they count.
        if ((owner < 0 || isOfFour[owner]) && isCounted(row)) {
          inGroup += ofFour(row, isOfFour);
        }
      }
      return shared + Math.max(0, inGroup - 1);
    }

    /// How many of the four hold the row and were not seen with its family before.
    private int ofFour(int row, boolean[] isOfFour) {
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
