package io.luopan.queries.projection;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The patents family by family, so that whoever counts reads a family at once. Cost: eight bytes a
/// patent and four a family, outside the heap.
final class FamilyOrder {
  private final MemorySegment order;
  private final MemorySegment places;

  FamilyOrder(Patents patents, Arena arena) {
    int count = patents.size();
    var next = arena.allocate(ValueLayout.JAVA_INT, patents.families() + 1L);
    for (int patent = 0; patent < count; patent++) {
      int family = patents.unit.get(patent);
      set(next, family + 1, get(next, family + 1) + 1);
    }
    for (int family = 1; family <= patents.families(); family++) {
      set(next, family, get(next, family) + get(next, family - 1));
    }
    order = arena.allocate(ValueLayout.JAVA_INT, Math.max(1, count));
    places = arena.allocate(ValueLayout.JAVA_INT, Math.max(1, count));
    for (int patent = 0; patent < count; patent++) {
      int family = patents.unit.get(patent);
      int place = get(next, family);
      set(next, family, place + 1);
      set(order, place, patent);
      set(places, patent, place);
    }
  }

  /// The patent that stands there.
  int at(int place) {
    return get(order, place);
  }

  int placeOf(int patent) {
    return get(places, patent);
  }

  private static int get(MemorySegment column, int at) {
    return column.getAtIndex(ValueLayout.JAVA_INT, at);
  }

  private static void set(MemorySegment column, int at, int value) {
    column.setAtIndex(ValueLayout.JAVA_INT, at, value);
  }
}
