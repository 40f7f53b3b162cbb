package io.luopan.queries.landscape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What is added up for pairs of a group and a member, both small numbers: a hash table without
/// boxes, as millions of holders stand on hundreds of nodes. Cost: 16 to 32 bytes a pair.
final class PairAmounts {
  private static final long FREE = -1;

  private long[] keys = new long[1 << 10];
  private double[] amounts = new double[keys.length];
  private int size;

  PairAmounts() {
    Arrays.fill(keys, FREE);
  }

  void add(int group, int member, double amount) {
    long key = (long) group << 32 | member;
    int slot = slot(key);
    if (keys[slot] == FREE) {
      if (++size > keys.length / 2) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
    }
    amounts[slot] += amount;
  }

  /// The amounts of each group's members, in no order.
  List<List<Double>> byGroup(int groups) {
    var lists = new ArrayList<List<Double>>();
    for (int group = 0; group < groups; group++) {
      lists.add(new ArrayList<>());
    }
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != FREE) {
        lists.get((int) (keys[slot] >> 32)).add(amounts[slot]);
      }
    }
    return lists;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & keys.length - 1;
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    var oldKeys = keys;
    var oldAmounts = amounts;
    keys = new long[oldKeys.length * 2];
    amounts = new double[keys.length];
    Arrays.fill(keys, FREE);
    for (int old = 0; old < oldKeys.length; old++) {
      if (oldKeys[old] != FREE) {
        int slot = slot(oldKeys[old]);
        keys[slot] = oldKeys[old];
        amounts[slot] = oldAmounts[old];
      }
    }
  }
}
