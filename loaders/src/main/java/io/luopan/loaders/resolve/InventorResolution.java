package io.luopan.loaders.resolve;

import io.luopan.model.party.decision.DecidedInventor;
import io.luopan.model.party.decision.PartyDecision;
import io.luopan.model.party.matching.Clusters;
import io.luopan.model.party.matching.InventorMatcher;
import io.luopan.model.party.matching.InventorMention;
import io.luopan.model.party.matching.NameCounts;
import io.luopan.model.party.matching.NameFrequencies;
import io.luopan.model.party.matching.Thresholds;
import io.luopan.model.party.matching.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.neo4j.driver.Driver;

/// Which of the known inventors are one, by names and what stands around.
///
/// In memory at once: those whose names sound alike (one family name with one first letter), with
/// all their surroundings, the names of one part of [InventorParts], and the decisions.
final class InventorResolution {
  private static final int LARGEST_BLOCK = 150;

  /// In bits, as for holders.
  private static final double MARGIN = 0.5;

  /// How many are read with their surroundings before they are compared, if no one sound has more.
  private static final int AT_ONCE = 5_000;

  private final Driver driver;
  private final InventorMatcher matcher;
  private final TreeMap<String, PartyDecision> decisions = new TreeMap<>();
  private long pairs;
  private int skipped;

  private InventorResolution(Driver driver, InventorMatcher matcher) {
    this.driver = driver;
    this.matcher = matcher;
  }

  static Resolution of(Driver driver) {
    var frequencies = new NameFrequencies();
    var counts = new NameCounts();
    var inventors = new int[1];
    try (var parts = new InventorParts()) {
      int passedOver =
          KnownInventors.forEach(
              driver,
              inventor -> {
                var read = InventorMatcher.read(InventorMention.of(inventor.name(), ""));
                frequencies.add(read);
                counts.add(read);
                InventorMatcher.sounds(read).forEach(sound -> parts.add(sound, inventor));
                inventors[0]++;
              });
      parts.end();
      var matcher = new InventorMatcher(frequencies, Thresholds.INVENTORS).among(counts);
      var resolution = new InventorResolution(driver, matcher);
      for (int part = 0; part < parts.parts(); part++) {
        resolution.resolve(parts.bySound(part).values());
      }
      return resolution.result(inventors[0], passedOver);
    }
  }

  private void resolve(Iterable<List<DecidedInventor>> bySound) {
    var together = new ArrayList<List<DecidedInventor>>();
    int size = 0;
    for (var alike : bySound) {
      together.add(alike);
      size += alike.size();
      if (size >= AT_ONCE) {
        resolveTogether(together);
        together.clear();
        size = 0;
      }
    }
    resolveTogether(together);
  }

  private void resolveTogether(List<List<DecidedInventor>> bySound) {
    var known = KnownInventors.surrounded(driver, bySound.stream().flatMap(List::stream).toList());
    int from = 0;
    for (var alike : bySound) {
      compare(known.subList(from, from + alike.size()));
      from += alike.size();
    }
  }

  private void compare(List<KnownInventor> inventors) {
    var read = inventors.stream().map(KnownInventor::read).toList();
    var blocks = InventorMatcher.nearby(LARGEST_BLOCK).of(read);
    var links =
        blocks.pairs().stream()
            .parallel()
            .map(
                pair ->
                    Resolution.link(
                        pair, matcher.compare(read.get(pair.first()), read.get(pair.second()))))
            .toList();
    var groups =
        Clusters.of(
            read.size(),
            links,
            MARGIN,
            i -> read.get(i).isInHanzi(),
            i -> read.get(i).mention().records());
    Resolution.decide(inventors.stream().map(KnownInventor::decided).toList(), links, groups)
        .forEach(this::keep);
    pairs += links.size();
    skipped += blocks.skipped();
  }

  /// Two names that may be read in two orders may be decided twice.
  private void keep(PartyDecision decision) {
    decisions.merge(decision.record(), decision, (a, b) -> a.verdict() == Verdict.SAME ? a : b);
  }

  private Resolution result(int inventors, int passedOver) {
    var found = List.copyOf(decisions.values());
    var sizes = GroupSizes.of(found);
    return new Resolution(
        found,
        new ResolveReport(
            "inventors",
            inventors,
            pairs,
            Resolution.count(found, Verdict.SAME),
            Resolution.count(found, Verdict.DOUBTFUL),
            sizes.groups(),
            sizes.largest(),
            skipped,
            passedOver,
            false));
  }
}
