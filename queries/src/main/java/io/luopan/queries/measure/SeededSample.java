package io.luopan.queries.measure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// A random draw that a seed repeats: those whose hash with the seed is smallest (bottom-k; Cohen
/// and Kaplan, PODC 2007).
///
/// When a set grows, most of what was drawn is drawn again, so that what a person judged stays of
/// use.
public final class SeededSample {
  private SeededSample() {}

  /// @param size how many at most
  /// @return in the order of their hashes, which says nothing
  public static List<String> draw(Collection<String> from, int size, long seed) {
    return from.stream()
        .distinct()
        .map(item -> Map.entry(hash(seed, item), item))
        .sorted(Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry::getValue))
        .limit(size)
        .map(Map.Entry::getValue)
        .toList();
  }

  private static String hash(long seed, String item) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest((seed + "\n" + item).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
