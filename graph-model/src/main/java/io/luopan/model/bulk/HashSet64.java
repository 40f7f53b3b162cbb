package io.luopan.model.bulk;

import java.nio.file.Path;
import java.util.Arrays;

/// A set of 64-bit hashes outside the heap that several threads may add to.
public final class HashSet64 implements AutoCloseable {
  private static final int STRIPES = 64;

  private final LongTable[] stripes = new LongTable[STRIPES];

  /// @param folder takes its files
  public HashSet64(Path folder) {
    Arrays.setAll(stripes, _ -> new LongTable(folder));
  }

  /// @return whether the hash was not there before
  public boolean add(long hash) {
    var stripe = stripe(hash);
    synchronized (stripe) {
      return stripe.put(hash, 1) == 0;
    }
  }

  public boolean contains(long hash) {
    var stripe = stripe(hash);
    synchronized (stripe) {
      return stripe.get(hash) != 0;
    }
  }

  private LongTable stripe(long hash) {
    return stripes[(int) (hash >>> 58)];
  }

  @Override
  public void close() {
    for (var stripe : stripes) {
      stripe.close();
    }
  }
}
