package io.luopan.queries.projection;

import io.luopan.queries.projection.NodeCount.Big;
import io.luopan.queries.projection.NodeCount.Control;
import io.luopan.queries.projection.NodeCount.Largest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Who controls a node, wherever they sit: one pass over its rows, and one over the rows whose
/// family has several on it.
public record ControlCounts(Projection columns, Period period, LocalDate asOf) {

  public Control of(String nodeId) {
    int node = columns.node(nodeId);
    return node < 0 ? Control.NOTHING : new OfNode(node).control();
  }

  private final class OfNode {
    private static final int LARGEST = 4;

    private final int node;
    private final int base;
    private final int day = Days.of(asOf);

    /// Of each holder of the node, its valid families.
    private final int[] families;

    private final boolean[] notForeign;

    /// Of each holder, the last family that it was counted for.
    private final int[] seenFor;

    private final int[] validByPlace = new int[3];
    private final Numbers rowsOfSeveral = new Numbers();
    private int familyCounted = 1;
    private long valid;

    OfNode(int node) {
      this.node = node;
      base = columns.rowStart.at(node);
      int holders = columns.nodeHolders.to(node) - columns.nodeHolders.from(node);
      families = new int[holders];
      notForeign = new boolean[holders];
      seenFor = new int[holders];
    }

    Control control() {
      long[] citedByPlace = new long[3];
      for (int row = base; row < columns.rowStart.at(node + 1); row++) {
        if (period.holds(columns.day.at(row))) {
          int flags = columns.flags.at(row);
          citedByPlace[Flags.place(flags)] += columns.cited.at(row);
          if (isValid(row, flags) && !Flags.isRepeated(flags)) {
            countAlone(row, flags);
          }
        }
      }
      countGroups();
      return new Control(
          valid,
          validByPlace[Flags.FOREIGN],
          validByPlace[Flags.UNPLACED],
          citedByPlace[Flags.DOMESTIC] + citedByPlace[Flags.FOREIGN],
          citedByPlace[Flags.DOMESTIC],
          largest());
    }

    private boolean isValid(int row, int flags) {
      return Flags.isChineseInForce(flags)
          && columns.statusOn.at(row) <= day
          && columns.expiry.at(row) > day;
    }

    private void countAlone(int row, int flags) {
      valid++;
      int place = Flags.place(flags);
      validByPlace[place]++;
      int owner = columns.owner.at(row);
      if (owner >= 0) {
        families[owner]++;
        notForeign[owner] |= place != Flags.FOREIGN;
      } else if (owner != NodeLayout.NOBODY) {
        rowsOfSeveral.add(row);
        countHolders(row);
        familyCounted++;
      }
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
      notForeign[holder] |= place != Flags.FOREIGN;
      if (seenFor[holder] != familyCounted) {
        seenFor[holder] = familyCounted;
        families[holder]++;
      }
    }

    private void countGroups() {
      var places = new boolean[3];
      boolean any = false;
      for (int i = columns.groups.from(node); i < columns.groups.to(node); i++) {
        int grouped = columns.groups.at(i);
        if (grouped < 0) {
          endGroup(any, places);
          any = false;
        }
        int row = base + (grouped & ~NodeLayout.FIRST_OF_GROUP);
        int flags = columns.flags.at(row);
        if (isValid(row, flags) && period.holds(columns.day.at(row))) {
          any = true;
          places[Flags.place(flags)] = true;
          countHolders(row);
        }
      }
      endGroup(any, places);
    }

    private void endGroup(boolean any, boolean[] places) {
      if (any) {
        valid++;
        for (int place = 0; place < places.length; place++) {
          validByPlace[place] += places[place] ? 1 : 0;
        }
        Arrays.fill(places, false);
        familyCounted++;
      }
    }

    private Largest largest() {
      var four = largestHolders();
      var isOfFour = new boolean[families.length];
      four.forEach(holder -> isOfFour[holder] = true);
      long together = four.stream().mapToLong(holder -> families[holder]).sum();
      return new Largest(
          together - sharedBy(isOfFour),
          four.stream()
              .map(
                  holder ->
                      new Big(
                          columns.holder(columns.nodeHolders.at(holder + nodeHolders())),
                          families[holder],
                          !notForeign[holder]))
              .toList());
    }

    private int nodeHolders() {
      return columns.nodeHolders.from(node);
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

    /// How often the four count a family that another of them counted.
    private long sharedBy(boolean[] isOfFour) {
      long shared = 0;
      Arrays.fill(seenFor, 0);
      familyCounted = 1;
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
        if (isValid(row, columns.flags.at(row)) && period.holds(columns.day.at(row))) {
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
