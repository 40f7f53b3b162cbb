package io.luopan.queries.navigation;

import io.luopan.model.place.RegionLevel;
import io.luopan.queries.graph.EntityQueries;
import io.luopan.queries.landscape.LandscapeQueries;
import java.util.List;

/// What the tables of a run are made from.
record TableSource(LandscapeQueries landscapes, EntityQueries entities, ChainGaps gaps) {

  Labels labels(List<String> ids) {
    return new Labels(entities.byIds(ids));
  }

  /// The level of the project's region, so that it stands among its peers.
  RegionLevel level(RunSubject subject) {
    var region = subject.project().region();
    return region == null ? RegionLevel.PROVINCE : gaps.region(region).level();
  }
}
