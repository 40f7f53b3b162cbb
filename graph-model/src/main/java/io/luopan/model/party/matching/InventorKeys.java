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

  private static void add(PersonName name, Set<String> keys) {
    var family = name.family();
    var initial = name.first().isEmpty() ? "" : Sounds.of(name.first()).substring(0, 1);
    keys.add(Sounds.of(family) + " " + initial);
    keys.add(family);
    keys.add(family.substring(0, Math.min(4, family.length())) + " " + name.first());
    keys.add("given " + name.first() + " " + family.charAt(family.length() - 1));
  }
}
