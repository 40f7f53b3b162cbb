package io.luopan.queries.ledger;

import io.luopan.queries.patent.CountedPatents;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What two pools have in common on a day; whoever is licensed by both may pay for it twice.
///
/// @param shared patents of families that both list
/// @param sharedFamilies how many
/// @param jaccard of the listed families: shared ÷ all; absent where nothing is listed
/// @param owners ids of holders that own listed patents in both, or license through both
/// @param standards ids of standards that both license
/// @param twice terms of both for one product, by which the shared families are paid for twice
public record PoolOverlap(
    String release,
    LocalDate asOf,
    String left,
    String right,
    CountedPatents shared,
    long sharedFamilies,
    @Nullable Double jaccard,
    List<String> owners,
    List<String> standards,
    List<PaidTwice> twice) {

  /// @param left ids of royalty terms
  public record PaidTwice(String product, List<String> left, List<String> right) {}
}
