package io.luopan.model.navigation;

import io.luopan.model.KeptFact;
import io.luopan.model.party.HolderNames;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/// What a project of patent navigation found when it was run.
///
/// @param project its id
/// @param release the version of the graph that was counted
/// @param document all it said as canonical JSON
public record NavigationRunFact(
    String project, LocalDate asOf, String release, ZonedDateTime ranAt, String by, String document)
    implements KeptFact {

  /// The same for the same document of the same moment.
  public String id() {
    return "navigation-run/" + record();
  }

  @Override
  public String record() {
    return HolderNames.shortHash(project + "\n" + ranAt.toInstant() + "\n" + by + "\n" + document);
  }
}
