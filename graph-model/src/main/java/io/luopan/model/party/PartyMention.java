package io.luopan.model.party;

import io.luopan.model.place.RegionCode;
import org.jspecify.annotations.Nullable;

/// A party as a patent record names it. `rawName` is kept as written; `sequence` starts at 1 within
/// the role.
///
/// `region` is what an address or code field of the record says; `type` is the record's own
/// statement or what the name's form shows, else [HolderType#UNKNOWN].
public record PartyMention(
    String rawName,
    HolderRole role,
    int sequence,
    HolderType type,
    @Nullable CreditCode creditCode,
    @Nullable RegionCode region) {

  public static PartyMention applicant(String rawName, int sequence) {
    return new PartyMention(
        rawName, HolderRole.APPLICANT, sequence, HolderType.UNKNOWN, null, null);
  }

  public PartyMention in(@Nullable RegionCode region) {
    return new PartyMention(rawName, role, sequence, type, creditCode, region);
  }

  public PartyMention ofType(HolderType type) {
    return new PartyMention(rawName, role, sequence, type, creditCode, region);
  }

  public PartyMention withCreditCode(@Nullable CreditCode creditCode) {
    return new PartyMention(rawName, role, sequence, type, creditCode, region);
  }
}
