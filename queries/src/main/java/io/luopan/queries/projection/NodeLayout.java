package io.luopan.queries.projection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/// The rows of one node as they stand in the columns: first those that are alone of their family,
/// by where the first applicant sits and then by filing day; then the others, family by family.
/// Cost: two sorts of the node's rows.
final class NodeLayout {
  private static final int ROW_BITS = 26;
  private static final int DAY_BITS = 22;
  private static final int DAY_ZERO = 1_000_000;
  static final int MAX_RANKS = 1 << 63 - ROW_BITS - DAY_BITS;

  /// A row without holders.
  static final int NOBODY = -1;

  private static final int[] WRITTEN = {};

  /// Patents in the order of rows.
  int[] patents;

  final int[] runRank;

  /// The row at which a run begins, among those that are alone of their family.
  final int[] runStart;

  /// How many rows are alone of their family.
  final int alone;

  /// The rank of each row that is not.
  final int[] groupRank;

  /// The holders of the node, ascending; rows name them by their place here.
  final int[] holders;

  /// Holders of rows that have several: how many, then each with its place in the upper bits.
  final int[] lists;

  int[] owner;
  int[] first;

  NodeLayout(Patents all, int[] ofNode, int[] rankOfPath, int[] placeOfHolder) {
    var ranks =
        Arrays.stream(ofNode)
            .map(patent -> all.path.get(patent))
            .map(path -> path < 0 ? 0 : rankOfPath[path])
            .toArray();
    var order = order(all, ofNode, ranks);
    var families = families(all, ofNode);
    var ordered = new int[order.length];
    int count = 0;
    for (int i : order) {
      if (!families.get(i)) {
        ordered[count++] = i;
      }
    }
    alone = count;
    for (int i : families.inOrder()) {
      ordered[count++] = i;
    }
    patents = Arrays.stream(ordered).map(i -> ofNode[i]).toArray();
    var sorted = Arrays.stream(ordered).map(i -> ranks[i]).toArray();
    runStart =
        IntStream.range(0, alone)
            .filter(row -> row == 0 || sorted[row] != sorted[row - 1])
            .toArray();
    runRank = Arrays.stream(runStart).map(row -> sorted[row]).toArray();
    groupRank = Arrays.copyOfRange(sorted, alone, sorted.length);
    holders = holders(all, placeOfHolder);
    owner = new int[patents.length];
    first = new int[patents.length];
    var several = new Numbers();
    for (int row = 0; row < patents.length; row++) {
      owner[row] = named(all, patents[row], Parties.HOLDER, placeOfHolder, several);
      first[row] = named(all, patents[row], Parties.FIRST, placeOfHolder, several);
    }
    lists = several.toArray();
  }

  /// Gives back what has one value a row, once it is written.
  void forgetRows() {
    patents = WRITTEN;
    owner = WRITTEN;
    first = WRITTEN;
  }

  private static int[] order(Patents all, int[] ofNode, int[] ranks) {
    if (ofNode.length >= 1 << ROW_BITS) {
      throw new IllegalStateException(ofNode.length + " patents on one chain node are too many");
    }
    var keys = new long[ofNode.length];
    for (int i = 0; i < ofNode.length; i++) {
      int filed = all.day.get(ofNode[i]);
      long day =
          filed == Days.UNKNOWN ? 0 : Math.clamp((long) filed + DAY_ZERO, 1, (1 << DAY_BITS) - 1);
      keys[i] = ((long) ranks[i] << DAY_BITS | day) << ROW_BITS | i;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) (key & (1 << ROW_BITS) - 1)).toArray();
  }

  /// The patents whose family has several on the node, family by family.
  private record Families(int[] inOrder, BitSet set) {
    boolean get(int i) {
      return set.get(i);
    }
  }

  private static Families families(Patents all, int[] ofNode) {
    var keys = new long[ofNode.length];
    for (int i = 0; i < ofNode.length; i++) {
      keys[i] = (long) all.unit.get(ofNode[i]) << 32 | i;
    }
    Arrays.sort(keys);
    var several = new Numbers();
    var set = new BitSet(ofNode.length);
    for (int i = 0; i < keys.length; i++) {
      boolean asBefore = i > 0 && keys[i - 1] >> 32 == keys[i] >> 32;
      boolean asAfter = i + 1 < keys.length && keys[i + 1] >> 32 == keys[i] >> 32;
      if (asBefore || asAfter) {
        several.add((int) keys[i]);
        set.set((int) keys[i]);
      }
    }
    return new Families(several.toArray(), set);
  }

  private int[] holders(Patents all, int[] placeOfHolder) {
    var found = new Numbers();
    for (int patent : patents) {
      for (int i = all.partyStart.get(patent); i < all.partiesEnd(patent); i++) {
        if (Parties.is(all.parties.get(i), Parties.HOLDER | Parties.FIRST)) {
          found.add(placeOfHolder[all.partyHolder.get(i)]);
        }
      }
    }
    return Arrays.stream(found.toArray()).sorted().distinct().toArray();
  }

  private int named(Patents all, int patent, int role, int[] placeOfHolder, Numbers several) {
    int count = 0;
    int one = NOBODY;
    for (int i = all.partyStart.get(patent); i < all.partiesEnd(patent); i++) {
      if (Parties.is(all.parties.get(i), role)) {
        count++;
        one = local(all, i, placeOfHolder);
      }
    }
    if (count < 2) {
      return one;
    }
    int at = several.size();
    several.add(count);
    for (int i = all.partyStart.get(patent); i < all.partiesEnd(patent); i++) {
      if (Parties.is(all.parties.get(i), role)) {
        several.add(local(all, i, placeOfHolder) << 2 | Parties.place(all.parties.get(i)));
      }
    }
    return -2 - at;
  }

  private int local(Patents all, int party, int[] placeOfHolder) {
    return Arrays.binarySearch(holders, placeOfHolder[all.partyHolder.get(party)]);
  }
}
