package io.luopan.loaders.pool;

import io.luopan.model.party.HolderNames;
import io.luopan.model.pool.Membership;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The memberships of a file so far. One party belongs to one pool in one role once at a time; a
/// span without a day has no end on that side.
final class MembershipSpans {
  private final Map<List<String>, List<Span>> spans = new HashMap<>();

  private record Span(
      @Nullable LocalDate from, @Nullable LocalDate until, @Nullable String programme, long row) {
    boolean overlaps(Span other) {
      return begins(this, other) && begins(other, this) && isOfOne(programme, other.programme);
    }

    /// Whether the first begins before the second ends.
    private static boolean begins(Span first, Span second) {
      return first.from == null || second.until == null || first.from.isBefore(second.until);
    }

    /// A membership of the pool is one of all its programmes.
    private static boolean isOfOne(@Nullable String programme, @Nullable String other) {
      return programme == null || other == null || programme.equals(other);
    }
  }

  /// @throws RowRejection when an earlier row says the same of a part of the time
  void add(Membership fact, long row) {
    var key =
        List.of(fact.body().name(), fact.code(), fact.role().name(), HolderNames.key(fact.party()));
    var span = new Span(fact.joinedOn(), fact.leftOn(), fact.programme(), row);
    var earlier = spans.computeIfAbsent(key, _ -> new ArrayList<>());
    earlier.stream()
        .filter(span::overlaps)
        .findFirst()
        .ifPresent(
            other -> {
              throw new RowRejection(
                  new OverlappingMembership(fact.party(), fact.code(), other.row()));
            });
    earlier.add(span);
  }
}
