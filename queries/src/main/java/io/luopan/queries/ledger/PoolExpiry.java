package io.luopan.queries.ledger;

import io.luopan.queries.patent.CountedPatents;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When what a pool lists runs out.
///
/// The unit is a patent on the list. Its expiry is its term by the office's rule where the patent
/// is loaded and its filing day known, else the day that the list tells; a right that has ended
/// before is not waited for.
///
/// @param listed all that is on the lists on the day
/// @param entries how many entries the lists have, with those whose patent is not loaded
/// @param unmatched entries whose patent is not loaded, or cannot be told
/// @param runsDryOn the last known expiry of what has not ended; later rights of unknown expiry
/// apart
/// @param unknownExpiry entries that have not ended and whose expiry nobody tells
public record PoolExpiry(
    String release,
    String pool,
    LocalDate asOf,
    CountedPatents listed,
    CountedPatents inForce,
    long entries,
    long unmatched,
    @Nullable LocalDate runsDryOn,
    long unknownExpiry,
    List<OfOffice> offices,
    List<OfYear> years) {

  /// Entries of one office; each is in force, pending, ended or unknown.
  ///
  /// @param office WIPO ST.3; absent where neither patent nor list tells
  /// @param lastOn the last known expiry of what has not ended
  public record OfOffice(
      @Nullable String office,
      long entries,
      long inForce,
      long pending,
      long ended,
      long unknownStatus,
      @Nullable LocalDate lastOn,
      long unknownExpiry) {}

  /// @param expiring entries whose term ends in the year
  /// @param familiesEnding families of which the last known right ends in the year
  /// @param left entries that have not expired at its end, those of unknown expiry apart
  public record OfYear(int year, long expiring, long familiesEnding, long left) {}
}
