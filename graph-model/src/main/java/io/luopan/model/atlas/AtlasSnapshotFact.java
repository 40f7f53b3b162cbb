package io.luopan.model.atlas;

import io.luopan.model.KeptFact;
import io.luopan.model.party.HolderNames;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// That somebody kept an atlas, with all it said.
///
/// @param chain the chain's id in the graph
/// @param region the region's id
/// @param template the
/// template's code
/// @param release the version of the graph it was counted from
/// @param document the
/// atlas as canonical JSON
public record AtlasSnapshotFact(
    String chain,
    String region,
    String template,
    LocalDate asOf,
    String release,
    ZonedDateTime storedAt,
    String by,
    @Nullable String note,
    String document)
    implements KeptFact {

  /// The same for the same document kept at the same moment.
  public String id() {
    return "atlas/" + record();
  }

  @Override
  public String record() {
    return HolderNames.shortHash(storedAt.toInstant() + "\n" + by + "\n" + document);
  }
}
