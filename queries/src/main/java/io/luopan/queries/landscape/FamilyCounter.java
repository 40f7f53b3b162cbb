package io.luopan.queries.landscape;

import java.util.Arrays;

/// Counts families by groups, of patents that come family by family: a group counts a family the
/// first time it meets it. Cost: eight bytes a group.
final class FamilyCounter {
  private final int[] last;
  private final int[] counts;

  FamilyCounter(int groups) {
    last = new int[groups];
    counts = new int[groups];
    Arrays.fill(last, -1);
  }

  /// Whether the group had not met the family yet.
  boolean add(int group, int family) {
    if (last[group] == family) {
      return false;
    }
    last[group] = family;
    counts[group]++;
    return true;
  }

  int of(int group) {
    return counts[group];
  }
}
