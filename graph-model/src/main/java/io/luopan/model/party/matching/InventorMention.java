package io.luopan.model.party.matching;

import io.luopan.model.place.RegionCode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An inventor as one patent names it, or as all do that are held for theirs: which records, and
/// what stands around: the keys of co-inventors' names, holders, classes (`H01M`), families, the
/// filing years and the region.
///
/// @param holders their names as a person is shown them, by what tells them apart
/// @param records each of one patent; who stands in one record beside another is someone else
public record InventorMention(
    String name,
    Set<String> records,
    Set<String> coInventors,
    Map<String, String> holders,
    Set<String> classes,
    Set<String> families,
    @Nullable Years years,
    @Nullable RegionCode region) {

  /// From the first filing to the last.
  public record Years(int first, int last) {
    /// How many years lie between; 0 where they overlap.
    int apart(Years other) {
      return Math.max(0, Math.max(first - other.last, other.first - last));
    }

    @Override
    public String toString() {
      return first == last ? "" + first : first + "–" + last;
    }
  }

  public InventorMention {
    records = Set.copyOf(records);
    coInventors = Set.copyOf(coInventors);
    holders = Map.copyOf(holders);
    classes = Set.copyOf(classes);
    families = Set.copyOf(families);
  }

  /// A mention of which nothing but name and patent is known.
  public static InventorMention of(String name, String patent) {
    return of(name, Set.of(patent));
  }

  public static InventorMention of(String name, Set<String> records) {
    return new InventorMention(name, records, Set.of(), Map.of(), Set.of(), Set.of(), null, null);
  }

  public InventorMention in(int year) {
    return in(new Years(year, year));
  }

  public InventorMention in(@Nullable Years years) {
    return new InventorMention(
        name, records, coInventors, holders, classes, families, years, region);
  }

  public InventorMention with(
      Set<String> coInventors, Map<String, String> holders, Set<String> classes) {
    return new InventorMention(
        name, records, coInventors, holders, classes, families, years, region);
  }

  /// Whose patents are of these families.
  public InventorMention of(Set<String> families) {
    return new InventorMention(
        name, records, coInventors, holders, classes, families, years, region);
  }
}
