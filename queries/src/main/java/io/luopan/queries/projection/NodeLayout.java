package io.luopan.queries.projection;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The rows of one node as they stand in the columns: by where the first applicant sits, then by
/// filing day. Cost: two sorts of the node's rows.
final class NodeLayout {
  private static final int ROW_BITS = 26;
  private static final int DAY_BITS = 22;
  private static final int DAY_ZERO = 1_000_000;
  static final int MAX_RANKS = 1 << 63 - ROW_BITS - DAY_BITS;

  /// Marks the first row of a family in `groups`.
  static final int FIRST_OF_GROUP = 1 << 31;

  /// A row without holders.
  static final int NOBODY = -1;

  private static final int[] WRITTEN = {};

  /// Patents in the order of rows.
  int[] patents;

  final int[] runRank;

  /// The row at which a run begins.
  final int[] runStart;

  /// Rows whose family has more on the node, family by family.
  final int[] groups;

  /// The rank of each row in `groups`.
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
    patents = Arrays.stream(order).map(row -> ofNode[row]).toArray();
    var sorted = Arrays.stream(order).map(row -> ranks[row]).toArray();
    runStart =
        IntStream.range(0, sorted.length)
            .filter(row -> row == 0 || sorted[row] != sorted[row - 1])
            .toArray();
    runRank = Arrays.stream(runStart).map(row -> sorted[row]).toArray();
    groups = groups(all);
    groupRank = Arrays.stream(groups).map(row -> sorted[row & ~FIRST_OF_GROUP]).toArray();
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

  private int[] groups(Patents all) {
    var keys = new long[patents.length];
    for (int row = 0; row < patents.length; row++) {
      keys[row] = (long) all.unit.get(patents[row]) << 32 | row;
    }
    Arrays.sort(keys);
    var grouped = new Numbers();
    for (int from = 0; from < keys.length; ) {
      int to = from + 1;
      while (to < keys.length && keys[to] >> 32 == keys[from] >> 32) {
        to++;
      }
      for (int i = from; to - from > 1 && i < to; i++) {
        grouped.add((int) keys[i] | (i == from ? FIRST_OF_GROUP : 0));
      }
      from = to;
    }
    return grouped.toArray();
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
