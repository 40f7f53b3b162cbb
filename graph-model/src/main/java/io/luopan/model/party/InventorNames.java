package io.luopan.model.party;

/// Which inventor a record names: a name within what one first applicant files, as the record
/// itself spells both. So it follows from the record alone, whatever holders are one.
public final class InventorNames {
  public static final String PREFIX = "inventor/";

  private InventorNames() {}

  /// The graph id of an inventor.
  ///
  /// @param applicantKey [HolderNames#key] of the first applicant's name; empty where there is none
  public static String idOf(String name, String applicantKey) {
    return PREFIX + HolderNames.shortHash(HolderNames.key(name) + "|" + applicantKey);
  }
}
