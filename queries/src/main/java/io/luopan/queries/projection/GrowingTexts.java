package io.luopan.queries.projection;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A growing list of short texts outside the heap, at most 2 GB together.
final class GrowingTexts {
  private static final int CHUNK = 1 << 22;

  private final Arena arena;
  private final List<MemorySegment> chunks = new ArrayList<>();
  private final GrowingColumn starts;
  private final GrowingColumn lengths;
  private int end;

  GrowingTexts(Arena arena) {
    this.arena = arena;
    starts = new GrowingColumn(arena);
    lengths = new GrowingColumn(arena);
  }

  void add(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    // No text lies in two chunks.
    if (end + (long) bytes.length >= (long) chunks.size() * CHUNK) {
      end = Math.multiplyExact(chunks.size(), CHUNK);
      chunks.add(arena.allocate(CHUNK));
    }
    MemorySegment.copy(
        bytes, 0, chunks.getLast(), ValueLayout.JAVA_BYTE, end % CHUNK, bytes.length);
    starts.add(end);
    lengths.add(bytes.length);
    end = Math.addExact(end, bytes.length);
  }

  MemorySegment get(int at) {
    int start = starts.get(at);
    return chunks.get(start / CHUNK).asSlice(start % CHUNK, lengths.get(at));
  }
}
