package io.luopan.queries.projection;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/// A growing list of whole numbers outside the heap, so that a nation's patents need no large one.
final class GrowingColumn {
  private static final int BITS = 20;
  private static final int CHUNK = 1 << BITS;

  private final Arena arena;
  private final List<MemorySegment> chunks = new ArrayList<>();
  private int size;

  GrowingColumn(Arena arena) {
    this.arena = arena;
  }

  void add(int value) {
    if (size == chunks.size() * CHUNK) {
      chunks.add(arena.allocate(ValueLayout.JAVA_INT, CHUNK));
    }
    chunks.get(size >> BITS).setAtIndex(ValueLayout.JAVA_INT, size & CHUNK - 1, value);
    size = Math.incrementExact(size);
  }

  int get(int at) {
    return chunks.get(at >> BITS).getAtIndex(ValueLayout.JAVA_INT, at & CHUNK - 1);
  }

  int size() {
    return size;
  }
}
