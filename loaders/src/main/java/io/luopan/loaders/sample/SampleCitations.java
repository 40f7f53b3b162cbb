package io.luopan.loaders.sample;

import io.luopan.loaders.sample.Dice.Purpose;
import io.luopan.model.patent.KindCode;
import io.luopan.model.patent.Office;
import io.luopan.model.patent.PatentFact;
import io.luopan.model.patent.PatentType;
import io.luopan.model.patent.PublicationNumber;
import java.util.Arrays;
import java.util.LinkedHashSet;

/// What a patent cites: earlier patents of the sample on the same or a neighbouring node, early
/// ones most, and now and then a document nobody has loaded.
final class SampleCitations {
  private static final int TRIES = 4;
  private static final String[] CATEGORIES = {"X", "Y", "A", "A"};

  private final SampleWorld world;
  private final Filings filings;
  private final long seed;

  SampleCitations(SampleWorld world, Filings filings, long seed) {
    this.world = world;
    this.filings = filings;
    this.seed = seed;
  }

  void cite(PatentFact.Builder patent, Filed filed) {
    if (filed.type() == PatentType.DESIGN) {
      return;
    }
    var dice = new Dice(seed, filed.index(), Purpose.CITATIONS);
    int count = dice.below(filed.type() == PatentType.INVENTION ? 7 : 3);
    var cited = new LinkedHashSet<PublicationNumber>();
    for (int i = 0; i < count; i++) {
      if (dice.chance(0.05)) {
        cited.add(unknown(dice));
        continue;
      }
      var node = citedNode(filed.node(), dice);
      var earlier = earlier(filed, node, dice);
      if (earlier != null) {
        cited.add(Filings.published(earlier));
      }
    }
    cited.forEach(document -> patent.cites(document, CATEGORIES[dice.below(CATEGORIES.length)]));
  }

  private SampleNode citedNode(SampleNode node, Dice dice) {
    return dice.chance(0.2) && !node.neighbours().isEmpty()
        ? world.nodes().get(dice.pick(node.neighbours()))
        : node;
  }

  private @org.jspecify.annotations.Nullable Filed earlier(
      Filed filed, SampleNode node, Dice dice) {
    int abroad = world.slots(node, true).length;
    int home = world.slots(node, false).length;
    double toAbroad =
        world.profile().isChoke(node.id())
            ? SampleWorld.CHOKE_CITED_ABROAD
            : abroad / (double) (abroad + home);
    for (int i = 0; i < TRIES; i++) {
      long index = earlierIndex(filed.index(), world.slots(node, dice.chance(toAbroad)), dice);
      if (index >= 0) {
        var candidate = filings.at(index);
        if (candidate.base() != filed.base() && candidate.filedOn().isBefore(filed.filedOn())) {
          return candidate;
        }
      }
    }
    return null;
  }

  /// An index below `index` on one of the slots, or -1 where there is none.
  private static long earlierIndex(long index, int[] slots, Dice dice) {
    int found = Arrays.binarySearch(slots, (int) (index % SampleWorld.ROUND));
    long candidates = index / SampleWorld.ROUND * slots.length + (found < 0 ? -found - 1 : found);
    if (candidates == 0) {
      return -1;
    }
    long picked = (long) (candidates * Math.pow(dice.unit(), 1.8));
    return picked / slots.length * SampleWorld.ROUND + slots[(int) (picked % slots.length)];
  }

  /// A document outside the sample, of a number that no office has given out.
  private static PublicationNumber unknown(Dice dice) {
    int digits = 10_000_000 + dice.below(10_000_000 - 1);
    var seven = Integer.toString(digits).substring(1);
    return dice.chance(0.5)
        ? new PublicationNumber(Office.US, "8" + seven, new KindCode("B2"))
        : Filings.cn("18" + seven, "A");
  }
}
