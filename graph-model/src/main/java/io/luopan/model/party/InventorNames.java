package io.luopan.model.party;

import java.util.regex.Pattern;

/// Which inventor a record names: a name within what one first applicant files, as the record
/// itself spells both. So it follows from the record alone, whatever holders are one.
public final class InventorNames {
  public static final String PREFIX = "inventor/";

  private static final Pattern BRACKETS = Pattern.compile("[(（][^()（）]*[)）]");

  private InventorNames() {}

  /// The name alone: what stands in brackets is no part of it.
  public static String bare(String name) {
    return BRACKETS.matcher(name).replaceAll(" ").strip();
  }

  /// The key of the bare name, by which inventors are compared; an id has the key of the whole.
  public static String key(String name) {
    return HolderNames.key(bare(name));
  }

  /// The graph id of an inventor.
  ///
  /// @param applicantKey [HolderNames#key] of the first applicant's name; empty where there is none
  public static String idOf(String name, String applicantKey) {
    return idOfKey(HolderNames.key(name), applicantKey);
  }

  /// @param nameKey [HolderNames#key] of the name
  public static String idOfKey(String nameKey, String applicantKey) {
    return PREFIX + HolderNames.shortHash(nameKey + "|" + applicantKey);
  }
}
