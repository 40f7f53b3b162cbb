package io.luopan.model.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A hash table from 64-bit keys to 64-bit values that stays outside the heap: a mapped file, so
/// that its size is bounded by the disk.
///
/// Open addressing with linear probing; it doubles when three fifths full. The slot is taken from
/// the high bits of key × 2⁶⁴/φ (Knuth, The Art of Computer Programming 3, §6.4), so that keys
/// which share their low bits do not meet. Cost: 27 to 54 bytes an entry. Not thread-safe.
public final class LongTable implements AutoCloseable {
  private static final long SLOT = 2L * Long.BYTES;
  private static final long FIRST_SLOTS = 1 << 16;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final Path folder;
  private Arena arena = Arena.ofShared();
  private MemorySegment slots;
  private long mask;
  private long size;

  /// @param folder takes the table's file, which has no name any more once it is mapped
  public LongTable(Path folder) {
    this.folder = folder;
    this.slots = map(FIRST_SLOTS);
    this.mask = FIRST_SLOTS - 1;
  }

  /// The value of a key; 0 where there is none.
  public long get(long key) {
    return slots.get(ValueLayout.JAVA_LONG, slot(key) * SLOT + Long.BYTES);
  }

  /// @param value not 0
  /// @return the value before; 0 where there was none
  public long put(long key, long value) {
    long at = slot(key) * SLOT;
    long before = slots.get(ValueLayout.JAVA_LONG, at + Long.BYTES);
    slots.set(ValueLayout.JAVA_LONG, at + Long.BYTES, value);
    if (before == 0) {
      slots.set(ValueLayout.JAVA_LONG, at, key);
      if (++size > (mask + 1) / 5 * 3) {
        grow();
      }
    }
    return before;
  }

  public long size() {
    return size;
  }

  /// The slot that holds the key, or the free one where it belongs.
  private long slot(long key) {
    long slot = key * GOLDEN >>> Long.numberOfLeadingZeros(mask);
    while (true) {
      if (slots.get(ValueLayout.JAVA_LONG, slot * SLOT + Long.BYTES) == 0
          || slots.get(ValueLayout.JAVA_LONG, slot * SLOT) == key) {
        return slot;
      }
      slot = slot + 1 & mask;
    }
  }

  private void grow() {
    var before = arena;
    var old = slots;
    long count = mask + 1;
    arena = Arena.ofShared();
    slots = map(count * 2);
    mask = count * 2 - 1;
    for (long i = 0; i < count; i++) {
      long value = old.get(ValueLayout.JAVA_LONG, i * SLOT + Long.BYTES);
      if (value != 0) {
        long key = old.get(ValueLayout.JAVA_LONG, i * SLOT);
        long at = slot(key) * SLOT;
        slots.set(ValueLayout.JAVA_LONG, at, key);
        slots.set(ValueLayout.JAVA_LONG, at + Long.BYTES, value);
      }
    }
    before.close();
  }

  private MemorySegment map(long count) {
    try {
      var file = Files.createTempFile(folder, "table", ".bin");
      try (var channel =
          FileChannel.open(
              file,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE)) {
        return channel.map(FileChannel.MapMode.READ_WRITE, 0, count * SLOT, arena);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    arena.close();
  }
}
