package io.luopan.queries.measure;

import org.jspecify.annotations.Nullable;

/// What a node offers against what is asked of it: transferable patents, and demands told.
///
/// @param supply patents in force that a holder offers or does not use
/// @param demand demands told
/// on the node, absent where none are loaded at all
public record SupplyDemand(long supply, @Nullable Long demand) {

  public SupplyDemand {
    if (supply < 0 || demand != null && demand < 0) {
      throw new IllegalArgumentException("supply " + supply + " and demand " + demand);
    }
  }

  /// (S − D) / (S + D), from −1 (only asked for) to 1 (only offered). Absent where demand is
  /// unknown or there is neither.
  public @Nullable Double balance() {
    return demand == null || supply + demand == 0
        ? null
        : (double) (supply - demand) / (supply + demand);
  }

  /// S / D, offers for each demand. Absent without demand.
  public @Nullable Double coverage() {
    return demand == null || demand == 0 ? null : (double) supply / demand;
  }
}
