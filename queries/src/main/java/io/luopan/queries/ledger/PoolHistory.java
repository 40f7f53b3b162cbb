package io.luopan.queries.ledger;

import io.luopan.queries.patent.CountedPatents;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened to a pool, oldest first: who came and went, what its dated lists gained and lost.
///
/// @param undated memberships that tell no day, as events without one
/// @param heldByOthers listed on the last day, though its current owners are told and none of them
/// licenses through the pool
public record PoolHistory(
    String release,
    String pool,
    LocalDate asOf,
    List<Event> events,
    List<Event> undated,
    CountedPatents heldByOthers) {

  public enum Kind {
    LAUNCHED,
    LICENSOR_JOINED,
    LICENSOR_LEFT,
    LICENSEE_JOINED,
    LICENSEE_LEFT,
    /// A dated list names patents that the one before did not, or that are told to be listed then.
    LISTED,
    /// A dated list no longer names patents that the one before did, or they are told to be
    /// removed.
    REMOVED,
    CLOSED
  }

  /// @param holders ids, of memberships
  /// @param patents of lists; absent else
  /// @param entries of lists, with those whose patent is not loaded
  public record Event(
      @Nullable LocalDate on,
      Kind kind,
      @Nullable String programme,
      List<String> holders,
      long entries,
      @Nullable CountedPatents patents) {}
}
