package io.luopan.queries.patent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Exactly the patents behind a counted number: what the gap analysis asks beyond the public
/// filter.
///
/// `regionPath` is tested by `rule`; with `validAt` only Chinese patents in force on that day
/// count, with `holders` only those whose current holders sit so.
public record CountedSet(
    @Nullable RegionRule rule,
    @Nullable String regionPath,
    @Nullable LocalDate validAt,
    @Nullable HolderPlace holders,
    boolean regionKnown) {

  /// Where the current holders of a patent sit: at least one in CN, HK, MO or TW; none, and all
  /// known; else unknown.
  public enum HolderPlace {
    DOMESTIC,
    FOREIGN,
    UNKNOWN
  }
}
