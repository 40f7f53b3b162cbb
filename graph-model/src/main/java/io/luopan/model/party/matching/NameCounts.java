package io.luopan.model.party.matching;

import io.luopan.model.party.InventorNames;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/// How many inventors of a graph bear a name, as written and as it sounds.
///
/// Counted in 64 MB, however many there are: where two names meet in one counter, both count as
/// more frequent than they are, and prove less.
public final class NameCounts {
  private static final int COUNTERS = 1 << 24;

  private final int[] counters = new int[COUNTERS];

  public void add(ReadInventor inventor) {
    counters[place(key(inventor))]++;
    counters[place(sound(inventor.name()))]++;
  }

  /// Of inventors that are all at hand.
  public static NameCounts of(Collection<ReadInventor> inventors) {
    var counts = new NameCounts();
    inventors.forEach(counts::add);
    return counts;
  }

  /// How many bear a name of this key ([InventorNames#key]), 1 where none was counted.
  int bearers(String key) {
    return Math.max(1, counters[place(key)]);
  }

  /// How many bear the name that two inventors share: as written, or as it sounds.
  int bearers(ReadInventor a, ReadInventor b) {
    var key = key(a);
    return key.equals(key(b))
        ? bearers(key)
        : Math.max(bearers(sound(a.name())), bearers(sound(b.name())));
  }

  private static String key(ReadInventor inventor) {
    return InventorNames.key(inventor.mention().name());
  }

  /// The same for either order of a name; it begins with a blank, as no key does.
  static String sound(PersonName name) {
    var given = name.givenJoined();
    var family = name.family();
    return family.compareTo(given) < 0 ? " " + family + " " + given : " " + given + " " + family;
  }

  /// In all ways in which it may be read.
  static Set<String> sounds(PersonName name) {
    return name.readings().stream().map(NameCounts::sound).collect(Collectors.toSet());
  }

  private static int place(String text) {
    int hash = text.hashCode() * 0x9E3779B9;
    return (hash ^ hash >>> 15) & COUNTERS - 1;
  }
}
