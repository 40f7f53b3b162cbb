package io.luopan.loaders.resolve;

import io.luopan.model.party.decision.PartyDecision;
import io.luopan.model.party.matching.Blocking;
import io.luopan.model.party.matching.Clusters;
import io.luopan.model.party.matching.Clusters.Link;
import io.luopan.model.party.matching.HolderMatcher;
import io.luopan.model.party.matching.Match;
import io.luopan.model.party.matching.ReadParty;
import io.luopan.model.party.matching.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which of the known holders are one by the scorer: the decisions, in a fixed order, and how they
/// were found.
///
/// A pair above the threshold is decided only where both are of one group ([Clusters]); one that
/// answers a rival about as well is left to a person, as the doubtful ones are.
record Resolution(List<PartyDecision> decisions, ResolveReport report) {
  private static final int LARGEST_BLOCK = 150;

  /// As measured in `docs/who-is-who.md`.
  private static final double MARGIN = 0.5;

  static Resolution of(List<KnownHolder> holders) {
    var matcher = new HolderMatcher();
    var read = holders.stream().map(holder -> matcher.read(holder.party())).toList();
    var blocks = Blocking.ofHolders(LARGEST_BLOCK).of(read);
    var links = blocks.pairs().stream().parallel().map(pair -> link(matcher, read, pair)).toList();
    var groups = Clusters.of(holders.size(), links, MARGIN, i -> holders.get(i).isChinese());
    var groupOf = new int[holders.size()];
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
                holders.get(link.first()).decided(),
                holders.get(link.second()).decided(),
                together ? Verdict.SAME : Verdict.DOUBTFUL,
                link.match()));
      }
    }
    decisions.sort(Comparator.comparing(PartyDecision::record));
    return new Resolution(
        List.copyOf(decisions),
        new ResolveReport(
            holders.size(),
            links.size(),
            decisions.stream().filter(d -> d.verdict() == Verdict.SAME).count(),
            decisions.stream().filter(d -> d.verdict() == Verdict.DOUBTFUL).count(),
            groups.stream().filter(group -> group.size() > 1).count(),
            groups.stream().mapToInt(List::size).max().orElse(0),
            blocks.skipped(),
            false));
  }

  /// What speaks against it is kept of pairs that may be one only.
  private static Link link(HolderMatcher matcher, List<ReadParty> read, Blocking.Pair pair) {
    var match = matcher.compare(read.get(pair.first()), read.get(pair.second()));
    return new Link(
        pair.first(),
        pair.second(),
        match.verdict() == Verdict.DIFFERENT
            ? new Match(match.score(), match.bits(), List.of(), match.verdict())
            : match);
  }
}
