package io.luopan.loaders.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Finds UTF-16 without a byte order mark by where the zero bytes and the upper bytes of hanzi
/// stand.
final class Utf16Pattern {
  private Utf16Pattern() {}

  /// Absent where no zero byte stands: separators and line ends give every UTF-16 table some.
  static Optional<Charset> find(byte[] head) {
    int[] zeros = new int[2];
    int[] hanzi = new int[2];
    for (int i = 0; i < head.length; i++) {
      int value = head[i] & 0xFF;
      if (value == 0) {
        zeros[i & 1]++;
      } else if (value >= 0x4E && value <= 0x9F) {
        hanzi[i & 1]++;
      }
    }
    if (zeros[0] + zeros[1] == 0) {
      return Optional.empty();
    }
    if (zeros[0] > 4 * zeros[1] && hanzi[0] >= hanzi[1] / 4) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.of(StandardCharsets.UTF_16LE);
  }
}
