package io.luopan.loaders.resolve;

import io.luopan.model.party.decision.PartyDecision;
import io.luopan.model.party.matching.Blocking;
import io.luopan.model.party.matching.Clusters;
import io.luopan.model.party.matching.Clusters.Link;
import io.luopan.model.party.matching.HolderMatcher;
import io.luopan.model.party.matching.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which of the known holders are one by their names, and by who invented for them where names
/// leave it open.
///
/// All holders are in memory with their names taken apart, and one link for each pair that shares a
/// key.
final class HolderResolution {
  private static final int LARGEST_BLOCK = 150;

  /// Doubtful pairs whose inventors are read together, so that not all are in memory.
  private static final int DOUBTFUL_AT_ONCE = 500;

  /// As measured in `docs/who-is-who.md`.
  private static final double MARGIN = 0.5;

  private HolderResolution() {}

  /// @param partners the keys of those who invented for holders, by their ids
  static Resolution of(
      List<KnownHolder> holders, Function<Collection<String>, Map<String, Set<String>>> partners) {
    var matcher = new HolderMatcher();
    var read = holders.stream().map(holder -> matcher.read(holder.party())).toList();
    var blocks = Blocking.ofHolders(LARGEST_BLOCK).of(read);
    var byName =
        blocks.pairs().stream()
            .parallel()
            .map(
                pair ->
                    Resolution.link(
                        pair, matcher.compare(read.get(pair.first()), read.get(pair.second()))))
            .toList();
    var links = withPartners(byName, holders, partners);
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

  /// Doubtful links compared anew, some at a time; the order stays.
  private static List<Link> withPartners(
      List<Link> links,
      List<KnownHolder> holders,
      Function<Collection<String>, Map<String, Set<String>>> partners) {
    var matcher = new HolderMatcher();
    var compared = new ArrayList<Link>(links);
    IntStream.range(0, links.size())
        .filter(i -> links.get(i).match().verdict() == Verdict.DOUBTFUL)
        .boxed()
        .gather(Gatherers.windowFixed(DOUBTFUL_AT_ONCE))
        .forEach(
            window -> {
              var known = partners.apply(ids(window.stream().map(links::get), holders));
              for (int i : window) {
                var link = links.get(i);
                compared.set(i, withPartners(link, holders, known, matcher));
              }
            });
    return compared;
  }

  private static Set<String> ids(Stream<Link> links, List<KnownHolder> holders) {
    return links
        .flatMap(link -> Stream.of(link.first(), link.second()))
        .map(i -> holders.get(i).decided().id())
        .collect(Collectors.toSet());
  }

  private static Link withPartners(
      Link link,
      List<KnownHolder> holders,
      Map<String, Set<String>> partners,
      HolderMatcher matcher) {
    var one = holders.get(link.first());
    var other = holders.get(link.second());
    var ofOne = partners.get(one.decided().id());
    var ofOther = partners.get(other.decided().id());
    if (ofOne == null || ofOther == null) {
      return link;
    }
    var match =
        matcher.compare(one.party().withPartners(ofOne), other.party().withPartners(ofOther));
    return Resolution.link(new Blocking.Pair(link.first(), link.second()), match);
  }
}
