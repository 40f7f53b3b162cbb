package io.luopan.queries.candidate;

import io.luopan.queries.candidate.InventorRow.Filed;
import io.luopan.queries.measure.CandidateScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Inventors who file together: one who leads, and those who filed at least two families of the
/// gap's node with it.
record InventorTeam(List<InventorRow> members) {
  private static final int IN_COMMON = 2;

  /// Whoever has most families leads first and takes those who are in no team yet; nobody is in
  /// two.
  ///
  /// @param inventors those with most families first
  static List<InventorTeam> of(List<InventorRow> inventors) {
    var teams = new ArrayList<InventorTeam>();
    var rest = new LinkedHashSet<>(inventors);
    while (!rest.isEmpty()) {
      var leader = rest.getFirst();
      var team = rest.stream().filter(other -> other == leader || together(leader, other)).toList();
      team.forEach(rest::remove);
      teams.add(new InventorTeam(team));
    }
    return teams;
  }

  InventorRow leader() {
    return members.getFirst();
  }

  Set<String> families() {
    return members.stream().flatMap(m -> m.families().stream()).collect(Collectors.toSet());
  }

  CandidateScore.Holder known(String node) {
    var patents =
        members.stream()
            .flatMap(member -> member.patents().stream())
            .collect(Collectors.toMap(Filed::id, Function.identity(), (one, _) -> one))
            .values();
    return Figures.of(
        Map.of(node, (long) families().size()),
        patents.size(),
        patents.stream().filter(Filed::statusKnown).count(),
        patents.stream().filter(Filed::valid).count(),
        path());
  }

  /// Where most of the leader's patents are from; of several, the first by the alphabet.
  @Nullable String path() {
    var counts = new TreeMap<String, Integer>();
    for (var patent : leader().patents()) {
      var path = patent.path();
      if (path != null) {
        counts.merge(path, 1, Integer::sum);
      }
    }
    // The first of equals wins, and the map is sorted.
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private static boolean together(InventorRow one, InventorRow other) {
    var common = new HashSet<>(one.families());
    common.retainAll(other.families());
    return common.size() >= IN_COMMON;
  }
}
