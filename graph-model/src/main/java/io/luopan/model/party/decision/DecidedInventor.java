package io.luopan.model.party.decision;

import io.luopan.model.party.InventorNames;
import java.util.Collection;
import java.util.Optional;

/// An inventor that a decision speaks of: a name, and the key of the first applicant's name as the
/// records have it ([InventorNames]).
public record DecidedInventor(String id, String name, String applicantKey) implements DecidedParty {
  public DecidedInventor {
    if (!id.equals(InventorNames.idOf(name, applicantKey))) {
      throw new IllegalArgumentException(
          "%s is not the id of %s at '%s'".formatted(id, name, applicantKey));
    }
  }

  /// Empty where none of these names is the one that the id is made of.
  public static Optional<DecidedInventor> find(
      String id, Collection<String> names, String applicantKey) {
    return names.stream()
        .filter(name -> id.equals(InventorNames.idOf(name, applicantKey)))
        .findFirst()
        .map(name -> new DecidedInventor(id, name, applicantKey));
  }

  /// An inventor of what an applicant of this key files.
  public static DecidedInventor of(String name, String applicantKey) {
    return new DecidedInventor(InventorNames.idOf(name, applicantKey), name, applicantKey);
  }
}
