package io.luopan.queries.gap;

import io.luopan.queries.measure.Complexity;
import io.luopan.queries.projection.AmountTables;
import org.jspecify.annotations.Nullable;

/// What a region is by everything it has, on the nodes of all chains.
public final class RegionProfile {
  private final AmountTables.Table table;
  private final String regionPath;

  RegionProfile(AmountTables.Table table, String regionPath) {
    this.table = table;
    this.regionPath = regionPath;
  }

  /// On how many nodes it is present.
  public int diversity() {
    return table.specialization().presence().diversity(regionPath);
  }

  /// How many regions are compared.
  public int regions() {
    return table.specialization().regions().size();
  }

  /// ECI.
  public @Nullable Double eci() {
    return complexity().eci(regionPath);
  }

  /// COI.
  public @Nullable Double opportunityOutlook() {
    return table.opportunity().coi(regionPath);
  }

  /// Why no complexity is told; null where it is.
  public @Nullable String complexityAbsentBecause() {
    return complexity().whyAbsent().orElse(null);
  }

  private Complexity complexity() {
    return table.opportunity().complexity();
  }
}
