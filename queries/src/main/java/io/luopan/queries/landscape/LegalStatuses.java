package io.luopan.queries.landscape;

import io.luopan.model.patent.LegalStatus;
import io.luopan.model.patent.PatentType;
import io.luopan.queries.measure.Share;
import java.util.List;

/// Where patents stand in law on the day asked.
///
/// @param inForce of those whose status is known, in force
/// @param unknown patents whose status nobody told by that day
public record LegalStatuses(List<Cell> cells, Share inForce, long unknown, TableMethod method)
    implements LandscapeTable {

  /// Patents of one status and kind of protection.
  public record Cell(LegalStatus status, PatentType patentType, long patents, long families) {}
}
