package io.luopan.queries.measure;

import java.util.SplittableRandom;

/// Draws from the Poisson distribution of mean 1, to 1/65536 of probability: how often a family is
/// drawn in a bootstrap of very many.
final class PoissonDraws {
  private static final byte[] TABLE = table();

  private final SplittableRandom random;

  PoissonDraws(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /// Four draws a random number.
  void fill(byte[] draws) {
    int i = 0;
    for (; i + 4 <= draws.length; i += 4) {
      long bits = random.nextLong();
      draws[i] = TABLE[(int) bits & 0xffff];
      draws[i + 1] = TABLE[(int) (bits >>> 16) & 0xffff];
      draws[i + 2] = TABLE[(int) (bits >>> 32) & 0xffff];
      draws[i + 3] = TABLE[(int) (bits >>> 48)];
    }
    for (; i < draws.length; i++) {
      draws[i] = TABLE[random.nextInt(1 << 16)];
    }
  }

  /// The inverse of the distribution function, by middles of 65536 equal steps.
  private static byte[] table() {
    var table = new byte[1 << 16];
    double probability = Math.exp(-1);
    double below = probability;
    byte value = 0;
    for (int i = 0; i < table.length; i++) {
      while ((i + 0.5) / table.length > below) {
        value++;
        probability /= value;
        below += probability;
      }
      table[i] = value;
    }
    return table;
  }
}
