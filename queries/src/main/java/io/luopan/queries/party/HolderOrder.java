package io.luopan.queries.party;

import io.luopan.queries.patent.PatentOrder.Direction;
import java.util.Comparator;

/// By what holders of a chain node are sorted; the id settles ties.
public record HolderOrder(Field field, Direction direction) {
  public static final HolderOrder MOST_PATENTS_FIRST =
      new HolderOrder(Field.PATENTS, Direction.DESC);

  /// What they have on the node.
  public enum Field {
    PATENTS,
    FAMILIES,
    IN_FORCE,
    CITED_BY_COUNT
  }

  long key(HolderCounts counts) {
    return switch (field) {
      case PATENTS -> counts.patents();
      case FAMILIES -> counts.families();
      case IN_FORCE -> counts.inForce();
      case CITED_BY_COUNT -> counts.citedBy();
    };
  }

  /// Ids ascend whatever the direction.
  Comparator<HolderCounts> comparator() {
    var byKey = Comparator.comparingLong(this::key);
    return (direction == Direction.DESC ? byKey.reversed() : byKey)
        .thenComparing(HolderCounts::holder);
  }

  String text() {
    return field + " " + direction;
  }
}
