package io.luopan.queries.landscape;

import io.luopan.queries.measure.Share;
import org.jspecify.annotations.Nullable;

/// A set of patents in one row.
///
/// @param holders applicants
/// @param inForce patents, of those whose status is known
/// @param now families filed in the last window of complete years
/// @param before in the one before
public record Summary(
    long patents, long families, long holders, Share inForce, long now, long before) {

  /// Now over before, − 1; absent where there were none before.
  public @Nullable Double growth() {
    return before == 0 ? null : (Double) ((double) now / before - 1);
  }
}
