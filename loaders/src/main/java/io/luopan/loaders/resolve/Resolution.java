package io.luopan.loaders.resolve;

import io.luopan.model.party.decision.DecidedParty;
import io.luopan.model.party.decision.PartyDecision;
import io.luopan.model.party.matching.Blocking;
import io.luopan.model.party.matching.Clusters.Link;
import io.luopan.model.party.matching.Match;
import io.luopan.model.party.matching.Verdict;
import java.util.ArrayList;
import java.util.List;

/// Which parties are one by the scorer: the decisions, in a fixed order, and how they were found.
record Resolution(List<PartyDecision> decisions, ResolveReport report) {

  /// What speaks against it is kept of pairs that may be one only.
  static Link link(Blocking.Pair pair, Match match) {
    return new Link(
        pair.first(),
        pair.second(),
        match.verdict() == Verdict.DIFFERENT
            ? new Match(match.score(), match.bits(), List.of(), match.verdict())
            : match);
  }

  /// A pair above the threshold is decided only where both are of one group; one that answers a
  /// rival about as well is left to a person, as the doubtful ones are.
  static List<PartyDecision> decide(
      List<? extends DecidedParty> parties, List<Link> links, List<List<Integer>> groups) {
    var groupOf = new int[parties.size()];
    for (int group = 0; group < groups.size(); group++) {
      for (int member : groups.get(group)) {
        groupOf[member] = group;
      }
    }
    var decisions = new ArrayList<PartyDecision>();
    for (var link : links) {
      var verdict = link.match().verdict();
      boolean together = groupOf[link.first()] == groupOf[link.second()];
      if (together && verdict == Verdict.SAME || !together && verdict != Verdict.DIFFERENT) {
        decisions.add(
            PartyDecision.scored(
                parties.get(link.first()),
                parties.get(link.second()),
                together ? Verdict.SAME : Verdict.DOUBTFUL,
                link.match()));
      }
    }
    return decisions;
  }

  static long count(List<PartyDecision> decisions, Verdict verdict) {
    return decisions.stream().filter(decision -> decision.verdict() == verdict).count();
  }
}
