package io.luopan.model.party.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// How many different names of one graph or file have a family name, a given name: agreement on a
/// frequent one proves less.
public final class NameFrequencies {
  /// Bounds of different names, frequent first.
  private static final int[] BOUNDS = {30, 10, 3};

  private final Map<String, Set<String>> byFamily = new HashMap<>();

  private final Map<String, Set<String>> initials = new HashMap<>();

  /// So many different middle initials tell that a full name has several bearers.
  private static final int CROWD = 3;

  /// Of no name yet.
  public NameFrequencies() {}

  public static NameFrequencies of(Collection<ReadInventor> mentions) {
    var frequencies = new NameFrequencies();
    mentions.forEach(frequencies::add);
    return frequencies;
  }

  /// Beyond the bounds nothing is kept, so that memory grows with different family names only, and
  /// with first and family names that go with a middle name.
  public void add(ReadInventor mention) {
    var name = mention.name();
    add(byFamily, name.family(), name.first(), BOUNDS[0]);
    if (!name.middle().isEmpty()) {
      var initial = name.middle().substring(0, 1);
      fullNames(name).forEach(full -> add(initials, full, initial, CROWD));
    }
  }

  private static void add(Map<String, Set<String>> to, String name, String with, int most) {
    var all = to.computeIfAbsent(name, _ -> new HashSet<>(2));
    if (all.size() < most) {
      all.add(with);
    }
  }

  /// First and family name, as written and for each name that the first is a form of: Don and
  /// Donald
  /// Peterson are of one crowd.
  private static Stream<String> fullNames(PersonName name) {
    var forms = GivenNames.groups(name.first()).stream().map(String::valueOf);
    return Stream.concat(Stream.of(name.first()), forms).map(first -> first + " " + name.family());
  }

  /// Whether several people bear the first and family name, as their middle initials show.
  boolean isCrowded(PersonName name) {
    return fullNames(name).anyMatch(full -> initials.getOrDefault(full, Set.of()).size() >= CROWD);
  }

  /// 1 for a family name that very many bear, 4 for one that hardly anybody has.
  int rarity(String family) {
    int bearers = byFamily.getOrDefault(family, Set.of()).size();
    int rarity = 1;
    while (rarity <= BOUNDS.length && bearers < BOUNDS[rarity - 1]) {
      rarity++;
    }
    return rarity;
  }
}
