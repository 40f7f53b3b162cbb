package io.luopan.loaders.sample;

import io.luopan.loaders.sample.Dice.Purpose;
import io.luopan.model.party.HolderType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// Who filed a patent: a few holders have most of a pool, as in life.
final class SampleHolders {
  private static final int PATENTS_A_COMPANY = 4;
  private static final int CACHED = 1 << 16;
  private static final int MOST_INSTITUTES = 900;

  private final SampleWorld world;
  private final HolderNames names;
  private final SampleSettings settings;
  private final List<String> chains;
  private final Map<String, Integer> companies = new HashMap<>();
  private final AtomicReferenceArray<@Nullable SampleHolder> cache =
      new AtomicReferenceArray<>(CACHED);

  private enum Kind {
    COMPANY,
    UNIVERSITY,
    INSTITUTE,
    HOSPITAL,
    PERSON
  }

  SampleHolders(SampleWorld world, SampleWords words, SampleSettings settings) {
    this.world = world;
    this.settings = settings;
    chains = world.nodes().stream().map(SampleNode::chain).distinct().toList();
    names = new HolderNames(words, chains, settings.seed());
    for (var place : world.places()) {
      for (var chain : chains) {
        double patents = settings.patents() * world.weight(place, chain);
        companies.put(
            place.number() + chain,
            (int) Math.clamp(patents / PATENTS_A_COMPANY, 4, HolderNames.mostRanks(place)));
      }
    }
  }

  HolderNames names() {
    return names;
  }

  /// First the first applicant, then perhaps others; members of a family have the same.
  List<SampleHolder> applicants(Filed filed) {
    var dice = new Dice(settings.seed(), filed.base(), Purpose.HOLDER);
    var applicants = new ArrayList<SampleHolder>();
    var first = first(filed, dice);
    applicants.add(first);
    double together = dice.unit();
    if (together < 0.09 && first.type() == HolderType.COMPANY) {
      applicants.add(university(filed.place(), dice));
    } else if (together < 0.09 && first.type() == HolderType.UNIVERSITY) {
      applicants.add(company(filed, dice));
    } else if (together < 0.12) {
      applicants.add(company(filed, dice));
    }
    return applicants.stream().distinct().toList();
  }

  /// Somebody of the same place who may take over a patent.
  SampleHolder taker(Filed filed, Dice dice) {
    return company(filed, dice);
  }

  private SampleHolder first(Filed filed, Dice dice) {
    var place = filed.place();
    var gap = world.profile().gap(place, filed.node().id()).map(Gap::kind).orElse(null);
    double kind = dice.unit();
    if (gap == Gap.Kind.BROKEN) {
      return company(filed, dice);
    }
    if (kind < (gap == Gap.Kind.UNIVERSITY ? 0.85 : place.academic())) {
      double which = dice.unit();
      if (filed.node().chain().equals("bio") && which < 0.35) {
        return holder(Kind.HOSPITAL, place, "bio", dice.rank(12));
      }
      return which < 0.75 ? university(place, dice) : institute(filed, dice);
    }
    return !place.foreign() && kind > 0.95 ? person(filed, dice) : company(filed, dice);
  }

  private SampleHolder company(Filed filed, Dice dice) {
    var place = filed.place();
    var node = filed.node();
    int size = companies.getOrDefault(place.number() + node.chain(), 4);
    var gap = world.profile().gap(place, node.id()).map(Gap::kind).orElse(null);
    if (gap == Gap.Kind.BROKEN) {
      return holder(Kind.COMPANY, place, node.chain(), size - 1);
    }
    int rank = dice.rank(size);
    if (dice.chance(0.2)) {
      // A part of what firms file belongs to those who specialize on this node.
      rank = (rank + node.node().order() * 7) % size;
    }
    return holder(Kind.COMPANY, place, node.chain(), rank);
  }

  /// The company of a rank in a place and chain; the first three have most of the patents there.
  SampleHolder company(Place place, String chain, int rank) {
    return holder(Kind.COMPANY, place, chain, rank);
  }

  private SampleHolder university(Place place, Dice dice) {
    return holder(Kind.UNIVERSITY, place, chains.getFirst(), dice.rank(place.universities()));
  }

  private SampleHolder institute(Filed filed, Dice dice) {
    int pool = Math.clamp(settings.patents() / 5_000, 3, MOST_INSTITUTES);
    return holder(Kind.INSTITUTE, filed.place(), filed.node().chain(), dice.rank(pool));
  }

  private SampleHolder person(Filed filed, Dice dice) {
    int pool = (int) Math.max(50, settings.patents() / 20);
    return holder(Kind.PERSON, filed.place(), chains.getFirst(), dice.below(pool));
  }

  private SampleHolder holder(Kind kind, Place place, String chain, int rank) {
    long key =
        (((long) kind.ordinal() << 8 | place.number()) << 8 | chains.indexOf(chain)) << 24 | rank;
    int at = Math.floorMod(Dice.mix(key), CACHED);
    var cached = cache.get(at);
    if (cached != null && cached.key() == key) {
      return cached;
    }
    var made =
        switch (kind) {
          case COMPANY -> names.company(key, place, chain, rank);
          case UNIVERSITY -> names.university(key, place, rank);
          case INSTITUTE -> names.institute(key, place, chain, rank);
          case HOSPITAL -> names.hospital(key, place, rank);
          case PERSON -> names.person(key, place, rank);
        };
    cache.set(at, made);
    return made;
  }
}
