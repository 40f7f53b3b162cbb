package io.luopan.loaders.resolve;

import io.luopan.model.party.decision.PartyDecision;
import io.luopan.model.party.matching.Verdict;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// How many groups decisions make, and how many the largest has.
record GroupSizes(long groups, int largest) {

  static GroupSizes of(List<PartyDecision> decisions) {
    var groups = new HashMap<String, Set<String>>();
    for (var decision : decisions) {
      if (decision.verdict() == Verdict.SAME) {
        var one = groups.computeIfAbsent(decision.a().id(), id -> new HashSet<>(Set.of(id)));
        var other = groups.computeIfAbsent(decision.b().id(), id -> new HashSet<>(Set.of(id)));
        if (one != other) {
          one.addAll(other);
          other.forEach(member -> groups.put(member, one));
        }
      }
    }
    var distinct = Collections.newSetFromMap(new IdentityHashMap<Set<String>, Boolean>());
    distinct.addAll(groups.values());
    return new GroupSizes(
        distinct.size(), groups.values().stream().mapToInt(Collection::size).max().orElse(0));
  }
}
