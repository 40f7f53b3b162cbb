package io.luopan.queries.projection;

import io.luopan.queries.Budget;
import io.luopan.queries.page.Cursors.Place;
import io.luopan.queries.patent.PatentOrder;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// The first patents of a set by a count, ties by id: one pass with a heap of the page's size. Ids
/// are compared only where counts are equal.
final class PatentRanking {
  private static final int OFTEN = (1 << 18) - 1;

  private final PatentColumns columns;
  private final boolean byCitations;
  private final boolean descends;

  PatentRanking(PatentColumns columns, PatentOrder order, boolean backward) {
    this.columns = columns;
    this.byCitations = order.field() == PatentOrder.Field.CITED_BY_COUNT;
    this.descends = (order.direction() == PatentOrder.Direction.DESC) != backward;
  }

  /// @param after the place behind which they stand
  List<Place> best(BitSet patents, int most, @Nullable Place after) {
    long from = after != null && after.keys().getFirst() instanceof Long number ? number : 0;
    var fromId =
        MemorySegment.ofArray((after == null ? "" : after.id()).getBytes(StandardCharsets.UTF_8));
    Comparator<Integer> order = (one, other) -> compare(one, count(other), columns.idBytes(other));
    var lastFirst = new PriorityQueue<Integer>(most + 1, order.reversed());
    int read = 0;
    for (int patent = patents.nextSetBit(0); patent >= 0; patent = patents.nextSetBit(patent + 1)) {
      if ((++read & OFTEN) == 0) {
        Budget.checkTime();
      }
      if (after != null && compare(patent, from, fromId) <= 0) {
        continue;
      }
      if (lastFirst.size() < most) {
        lastFirst.add(patent);
      } else if (order.compare(patent, lastFirst.element()) < 0) {
        lastFirst.remove();
        lastFirst.add(patent);
      }
    }
    return lastFirst.stream()
        .sorted(order)
        .map(patent -> new Place(List.of((long) count(patent)), columns.id(patent)))
        .toList();
  }

  private int compare(int patent, long otherCount, MemorySegment otherId) {
    int counts = Long.compare(count(patent), otherCount);
    int up = counts != 0 ? counts : compare(columns.idBytes(patent), otherId);
    return descends ? -up : up;
  }

  private static int compare(MemorySegment id, MemorySegment other) {
    long at = id.mismatch(other);
    if (at < 0) {
      return 0;
    }
    return at == id.byteSize() || at == other.byteSize()
        ? Long.compare(id.byteSize(), other.byteSize())
        : Byte.compareUnsigned(
            id.get(ValueLayout.JAVA_BYTE, at), other.get(ValueLayout.JAVA_BYTE, at));
  }

  private int count(int patent) {
    return byCitations ? columns.citedBy(patent) : columns.familySize(patent);
  }
}
