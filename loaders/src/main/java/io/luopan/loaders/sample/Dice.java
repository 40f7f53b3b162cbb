package io.luopan.loaders.sample;

import java.util.List;

/// Random numbers for one purpose of one patent: SplitMix64, started anywhere in constant time.
final class Dice {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  Dice(long seed, long index, Purpose purpose) {
    state = mix(mix(seed + GOLDEN * (purpose.ordinal() + 1)) ^ (index + 1) * GOLDEN);
  }

  /// What dice are thrown for; one purpose's throws do not disturb another's.
  enum Purpose {
    WORLD,
    HEAD,
    HOLDER,
    ABROAD,
    TEXT,
    CLASSES,
    LIFE,
    CITATIONS,
    SPELLING,
    DECLARATIONS,
    POOLS,
    LISTINGS,
    CLAUSES
  }

  static long mix(long value) {
    value = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    value = (value ^ (value >>> 27)) * 0x94D049BB133111EBL;
    return value ^ (value >>> 31);
  }

  /// At least 0 and below 1.
  double unit() {
    state += GOLDEN;
    return (mix(state) >>> 11) * 0x1.0p-53;
  }

  int below(int bound) {
    return (int) (unit() * bound);
  }

  boolean chance(double probability) {
    return unit() < probability;
  }

  <T> T pick(List<T> list) {
    return list.get(below(list.size()));
  }

  /// A rank from 0 below `size`, small ranks far more often: a power law with exponent 1.8.
  int rank(int size) {
    double tail = Math.pow(size + 1.0, -0.8);
    double rank = Math.pow(1 - unit() * (1 - tail), -1 / 0.8) - 1;
    return Math.min(size - 1, (int) rank);
  }
}
