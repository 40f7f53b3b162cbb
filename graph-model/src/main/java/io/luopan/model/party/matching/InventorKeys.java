package io.luopan.model.party.matching;

import java.util.Set;
import java.util.TreeSet;

/// Under which keys an inventor is looked up: either word order, as spelt and as heard.
final class InventorKeys {
  private InventorKeys() {}

  static Set<String> of(ReadInventor inventor) {
    var keys = new TreeSet<String>();
    var name = inventor.name();
    if (name.isEmpty()) {
      return keys;
    }
    add(name, keys);
    add(name.turned(), keys);
    return keys;
  }

  /// By the family name as it sounds with the first letter of a given name, in either order.
  static Set<String> sounds(PersonName name) {
    var keys = new TreeSet<String>();
    if (!name.isEmpty()) {
      name.readings().forEach(read -> keys.add(sound(read)));
      keys.add(sound(name.turned()));
    }
    return keys;
  }

  private static String sound(PersonName name) {
    var initial = name.first().isEmpty() ? "" : Sounds.of(name.first()).substring(0, 1);
    return Sounds.of(name.family()) + " " + initial;
  }

  /// By the name as it sounds, or its initials, with a holder, a family or a co-inventor: who has
  /// none in common is not compared.
  static Set<String> nearby(ReadInventor inventor) {
    var keys = new TreeSet<String>();
    var names = new TreeSet<String>();
    names.addAll(NameCounts.sounds(inventor.name()));
    names.add(NameCounts.sound(inventor.name().turned()));
    for (var name : names) {
      inventor.mention().holders().keySet().forEach(holder -> keys.add(name + "@" + holder));
      inventor.mention().families().forEach(family -> keys.add(name + "@" + family));
      inventor.partnerSounds().forEach(partner -> keys.add(name + partner));
    }
    for (var sound : sounds(inventor.name())) {
      inventor.partnerSounds().forEach(partner -> keys.add(sound + partner));
    }
    return keys;
  }

  private static void add(PersonName name, Set<String> keys) {
    var family = name.family();
    keys.add(sound(name));
    keys.add(family);
    keys.add(family.substring(0, Math.min(4, family.length())) + " " + name.first());
    keys.add("given " + name.first() + " " + family.charAt(family.length() - 1));
  }
}
