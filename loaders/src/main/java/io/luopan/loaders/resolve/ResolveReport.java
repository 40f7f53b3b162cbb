package io.luopan.loaders.resolve;

import java.util.Locale;

/// What a run of the resolver found.
///
/// @param of what they are: holders or inventors
/// @param parties that were compared
/// @param pairs that shared a key and were compared
/// @param same pairs decided to be one
/// @param doubtful pairs left to a person
/// @param groups of two or more
/// @param largestGroup how many it has
/// @param skippedBlocks keys that too many bear
/// @param passedOver parties that an older Luopan wrote without what their ids are made of
/// @param unchanged whether the graph held the same decisions before
public record ResolveReport(
    String of,
    int parties,
    long pairs,
    long same,
    long doubtful,
    long groups,
    int largestGroup,
    int skippedBlocks,
    int passedOver,
    boolean unchanged) {

  ResolveReport asBefore() {
    return new ResolveReport(
        of, parties, pairs, same, doubtful, groups, largestGroup, skippedBlocks, passedOver, true);
  }

  /// Lines for a person.
  public String text() {
    return String.format(
        Locale.ROOT,
        """
        %,d %s, %,d pairs compared (%,d keys that too many bear were left out).
        %,d pairs are one: %,d groups, the largest of %,d %s.
        %,d pairs are doubtful and wait for a person.%s%s""",
        parties,
        of,
        pairs,
        skippedBlocks,
        same,
        groups,
        largestGroup,
        of,
        doubtful,
        passedOver == 0
            ? ""
            : String.format(
                Locale.ROOT,
                "%n%,d %s were passed over: an older Luopan wrote them; load into a new folder.",
                passedOver,
                of),
        unchanged ? "\nThe graph holds these decisions already." : "");
  }
}
