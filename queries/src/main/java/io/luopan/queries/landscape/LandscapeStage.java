package io.luopan.queries.landscape;

import io.luopan.model.cypher.CypherFiles;
import io.luopan.model.party.HolderRole;
import io.luopan.queries.RefusedException;
import java.util.List;
import java.util.stream.Collectors;

/// What is worked out of each patent before a table counts; each is made of files
/// `LandscapeStage/*.cypher`, each of which goes on from the one before.
enum LandscapeStage {
  /// `p` alone.
  PLAIN(),
  /// `unit` (the simple family) and `status` on the day asked, too.
  STATUS("withStatus"),
  /// The `holders` by whom it was applied for, too.
  APPLICANTS("withStatus", "withApplicants"),
  /// The `holders` who own it as a source says, else the applicants, too.
  CURRENT_OWNERS("withStatus", "withOwners"),
  /// `year`, `subclass` and `cited`, too.
  COHORT("withStatus", "withCohort");

  private final List<String> files;

  LandscapeStage(String... files) {
    this.files = List.of(files);
  }

  static LandscapeStage of(HolderRole role) {
    return switch (role) {
      case APPLICANT -> APPLICANTS;
      case CURRENT_OWNER -> CURRENT_OWNERS;
      case LICENSEE -> throw noHolders();
    };
  }

  /// Throws where holders in the role are not counted.
  static void check(HolderRole role) {
    if (role == HolderRole.LICENSEE) {
      throw noHolders();
    }
  }

  private static RefusedException noHolders() {
    return RefusedException.badInput("Holders are those who applied or those who own.");
  }

  String before(String query) {
    return files.stream()
        .map(file -> CypherFiles.read(LandscapeStage.class, file))
        .collect(Collectors.joining("\n", "", "\n" + query));
  }
}
