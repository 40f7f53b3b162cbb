package io.luopan.model.party.matching;

import io.luopan.model.place.RegionCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An inventor as one patent names it, with what stands around: the keys of co-inventors' and
/// holders' names, classes (`H01M`), the filing year and the region.
public record InventorMention(
    String name,
    String patent,
    Set<String> coInventors,
    Set<String> holders,
    Set<String> classes,
    @Nullable Integer year,
    @Nullable RegionCode region) {

  public InventorMention {
    coInventors = Set.copyOf(coInventors);
    holders = Set.copyOf(holders);
    classes = Set.copyOf(classes);
  }

  /// A mention of which nothing but name and patent is known.
  public static InventorMention of(String name, String patent) {
    return new InventorMention(name, patent, Set.of(), Set.of(), Set.of(), null, null);
  }

  public InventorMention in(int year) {
    return new InventorMention(name, patent, coInventors, holders, classes, year, region);
  }

  public InventorMention with(Set<String> coInventors, Set<String> holders, Set<String> classes) {
    return new InventorMention(name, patent, coInventors, holders, classes, year, region);
  }
}
