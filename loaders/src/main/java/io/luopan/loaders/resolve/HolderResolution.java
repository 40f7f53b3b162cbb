package io.luopan.loaders.resolve;

import io.luopan.model.party.decision.PartyDecision;
import io.luopan.model.party.matching.Blocking;
import io.luopan.model.party.matching.Clusters;
import io.luopan.model.party.matching.HolderMatcher;
import io.luopan.model.party.matching.Verdict;
import java.util.Comparator;
import java.util.List;

/// Which of the known holders are one by their names.
///
/// All holders are in memory with their names taken apart, and one link for each pair that shares a
/// key.
final class HolderResolution {
  private static final int LARGEST_BLOCK = 150;

  /// As measured in `docs/who-is-who.md`.
  private static final double MARGIN = 0.5;

  private HolderResolution() {}

  static Resolution of(List<KnownHolder> holders) {
    var matcher = new HolderMatcher();
    var read = holders.stream().map(holder -> matcher.read(holder.party())).toList();
    var blocks = Blocking.ofHolders(LARGEST_BLOCK).of(read);
    var links =
        blocks.pairs().stream()
            .parallel()
            .map(
                pair ->
                    Resolution.link(
                        pair, matcher.compare(read.get(pair.first()), read.get(pair.second()))))
            .toList();
    var groups = Clusters.of(holders.size(), links, MARGIN, i -> holders.get(i).isChinese());
    var decisions =
        Resolution.decide(holders.stream().map(KnownHolder::decided).toList(), links, groups)
            .stream()
            .sorted(Comparator.comparing(PartyDecision::record))
            .toList();
    return new Resolution(
        decisions,
        new ResolveReport(
            "holders",
            holders.size(),
            links.size(),
            Resolution.count(decisions, Verdict.SAME),
            Resolution.count(decisions, Verdict.DOUBTFUL),
            groups.stream().filter(group -> group.size() > 1).count(),
            groups.stream().mapToInt(List::size).max().orElse(0),
            blocks.skipped(),
            0,
            false));
  }
}
