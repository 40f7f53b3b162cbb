package io.luopan.loaders.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Damages files as accidents and malice do: flipped, lost, doubled, swapped and foreign bytes, and
/// ends that are missing. The same seed gives the same damage.
final class Mutations {
  private static final byte[][] FOREIGN = {
    {0},
    {(byte) 0xFF, (byte) 0xFE},
    {'"'},
    {'<'},
    {'>'},
    {'&'},
    {']', ']', '>'},
    {'{'},
    {'}'},
    {','},
    {';'},
    {'\t'},
    {'\r'},
    {'\n'},
    "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>".getBytes(),
    "&b;".getBytes(),
    "99999999999999999999".getBytes(),
    "-1".getBytes(),
    "2016-02-30".getBytes(),
    "\u0000\uFFFF".getBytes(java.nio.charset.StandardCharsets.UTF_8),
    "X".repeat(5_000).getBytes(),
  };

  private final RandomGenerator random;

  Mutations(long seed) {
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  byte[] damage(byte[] file) {
    var bytes = file;
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times && bytes.length > 0; i++) {
      bytes = once(bytes);
    }
    return bytes;
  }

  private byte[] once(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    int length = 1 + random.nextInt(Math.min(200, bytes.length));
    int end = Math.min(bytes.length, at + length);
    return switch (random.nextInt(7)) {
      case 0 -> flipped(bytes, at);
      case 1 -> joined(head(bytes, at), tail(bytes, end));
      case 2 -> joined(head(bytes, end), tail(bytes, at));
      case 3 -> head(bytes, at);
      case 4 -> joined(head(bytes, at), FOREIGN[random.nextInt(FOREIGN.length)], tail(bytes, at));
      case 5 -> overwritten(bytes, at, end);
      default -> {
        int from = random.nextInt(bytes.length);
        var piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + length));
        yield joined(head(bytes, at), piece, tail(bytes, end));
      }
    };
  }

  private byte[] flipped(byte[] bytes, int at) {
    var copy = bytes.clone();
    copy[at] ^= (byte) (1 << random.nextInt(8));
    return copy;
  }

  private byte[] overwritten(byte[] bytes, int from, int to) {
    var copy = bytes.clone();
    for (int i = from; i < to; i++) {
      copy[i] = (byte) random.nextInt();
    }
    return copy;
  }

  private static byte[] head(byte[] bytes, int end) {
    return Arrays.copyOf(bytes, end);
  }

  private static byte[] tail(byte[] bytes, int from) {
    return Arrays.copyOfRange(bytes, from, bytes.length);
  }

  private static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (var part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
