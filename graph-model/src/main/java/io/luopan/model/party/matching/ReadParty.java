package io.luopan.model.party.matching;

import java.util.List;

/// A party whose names are taken apart, for comparing it many times.
public final class ReadParty {
  private static final int MOST_NAMES = 30;

  private final Party party;
  private final List<OrganizationName> names;

  ReadParty(Party party) {
    this.party = party;
    this.names =
        party.names().stream()
            .filter(name -> !name.isBlank())
            .distinct()
            .limit(MOST_NAMES)
            .map(OrganizationName::read)
            .toList();
  }

  public Party party() {
    return party;
  }

  List<OrganizationName> names() {
    return names;
  }
}
