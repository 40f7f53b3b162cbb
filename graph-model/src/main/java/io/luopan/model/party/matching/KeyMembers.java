package io.luopan.model.party.matching;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Who bears each of many keys: the keys ascending, the bearers of each side by side.
final class KeyMembers {
  private final long[] keys;
  private final int[] starts;
  private final int[] members;

  private KeyMembers(long[] keys, int[] starts, int[] members) {
    this.keys = keys;
    this.starts = starts;
    this.members = members;
  }

  /// @param keysOf each thing's keys, ascending
  static KeyMembers of(long[][] keysOf) {
    var all = Arrays.stream(keysOf).flatMapToLong(LongStream::of).sorted().toArray();
    var keys = LongStream.of(all).distinct().toArray();
    var starts = new int[keys.length + 1];
    for (int at = 0, key = -1; at < all.length; at++) {
      if (at == 0 || all[at] != all[at - 1]) {
        starts[++key] = at;
      }
    }
    starts[keys.length] = all.length;
    var next = Arrays.copyOf(starts, keys.length);
    var members = new int[all.length];
    for (int thing = 0; thing < keysOf.length; thing++) {
      for (long key : keysOf[thing]) {
        members[next[Arrays.binarySearch(keys, key)]++] = thing;
      }
    }
    return new KeyMembers(keys, starts, members);
  }

  int keys() {
    return keys.length;
  }

  long key(int index) {
    return keys[index];
  }

  int indexOf(long key) {
    return Arrays.binarySearch(keys, key);
  }

  int size(int index) {
    return starts[index + 1] - starts[index];
  }

  /// Ascending.
  int[] of(int index) {
    return Arrays.copyOfRange(members, starts[index], starts[index + 1]);
  }

  /// Keys that two bear or more, and no more than `largest`.
  int used(int largest) {
    return count(2, largest);
  }

  int skipped(int largest) {
    return count(largest + 1, Integer.MAX_VALUE);
  }

  private int count(int from, int to) {
    return (int)
        IntStream.range(0, keys.length).filter(i -> size(i) >= from && size(i) <= to).count();
  }
}
