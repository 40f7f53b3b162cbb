package io.luopan.loaders.sample;

import io.luopan.model.party.CreditCode;
import io.luopan.model.party.HolderType;
import io.luopan.model.party.NameKind;
import io.luopan.model.party.OrganizationFact;
import io.luopan.model.place.RegionCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A made-up holder; names stand without the mark, which every spelling adds.
///
/// @param core the name without legal form, equal to `name` where there is none
record SampleHolder(
    long key,
    String name,
    String core,
    String nameEn,
    HolderType type,
    @Nullable CreditCode creditCode,
    RegionCode region,
    boolean foreign) {
  static final String MARK = "(样例)";
  static final String MARK_EN = " (sample)";

  String registered() {
    return foreign ? nameEn + MARK_EN : name + MARK;
  }

  String english() {
    return nameEn + MARK_EN;
  }

  /// What a register would say of it: that the Chinese and the English name are one organization.
  OrganizationFact registerEntry() {
    return new OrganizationFact(
        List.of(
            new OrganizationFact.Name(registered(), "zh", NameKind.REGISTERED),
            new OrganizationFact.Name(english(), "en", NameKind.TRANSLATION)),
        null,
        creditCode,
        type,
        region,
        null,
        true,
        null,
        List.of());
  }
}
