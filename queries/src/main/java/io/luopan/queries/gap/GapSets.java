package io.luopan.queries.gap;

import io.luopan.queries.patent.CountedSet;
import io.luopan.queries.patent.CountedSet.HolderPlace;
import io.luopan.queries.patent.PatentFilter;
import io.luopan.queries.patent.PatentScope;
import io.luopan.queries.patent.PatentSelection;
import org.jspecify.annotations.Nullable;

/// The patents behind each counted number of one node.
record GapSets(String node, GapMethod method, String regionPath) {

  PatentSelection local() {
    return set(new CountedSet(method.regionOf(), regionPath, null, null, false));
  }

  PatentSelection all() {
    return set(null);
  }

  PatentSelection located() {
    return set(new CountedSet(method.regionOf(), null, null, null, true));
  }

  /// What the area compared with has.
  PatentSelection reference() {
    return method.reference() == null
        ? all()
        : set(new CountedSet(method.regionOf(), method.reference(), null, null, false));
  }

  PatentSelection valid(@Nullable HolderPlace holders) {
    return set(new CountedSet(null, null, method.asOf(), holders, false)).perFamily(true);
  }

  private PatentSelection set(@Nullable CountedSet counted) {
    var days =
        method.from() == null && method.to() == null
            ? null
            : new PatentFilter.Days(method.from(), method.to());
    return PatentSelection.of(
        PatentScope.CHAIN_NODE,
        node,
        PatentFilter.builder().filedOn(days).counted(counted).build());
  }
}
