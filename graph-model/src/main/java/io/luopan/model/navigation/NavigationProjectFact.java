package io.luopan.model.navigation;

import io.luopan.model.KeptFact;
import io.luopan.model.party.HolderNames;
import java.time.ZonedDateTime;

/// A project of patent navigation as somebody wrote it down; written again under its id it takes
/// the place of what it was.
///
/// @param document the project as canonical JSON
public record NavigationProjectFact(
    String id,
    String title,
    NavigationKind kind,
    ZonedDateTime storedAt,
    String by,
    String document)
    implements KeptFact {

  /// The id of a project that is written down for the first time.
  public static String idOf(ZonedDateTime storedAt, String by, String document) {
    return "navigation/"
        + HolderNames.shortHash(storedAt.toInstant() + "\n" + by + "\n" + document);
  }

  @Override
  public String record() {
    return HolderNames.shortHash(id);
  }
}
