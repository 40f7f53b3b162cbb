package io.luopan.model.write;

import io.luopan.model.write.StatementBatch.Ends;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How one record names an inventor of a patent: whom it names (`inventor`), and what it says on
/// the relationship, which ends at `at`, who stands for that one.
record InventorMention(Ends ends, String source, String inventor, SortedMap<String, Object> said) {
  private static final String INVENTOR = "inventor";

  /// The mentions on a stored relationship.
  static List<InventorMention> of(Ends ends, Map<String, Object> stored) {
    var mentions = new ArrayList<InventorMention>();
    Claims.stored(stored)
        .bySource()
        .forEach(
            (source, said) -> {
              var named = said.get(INVENTOR) instanceof String other ? other : ends.to();
              mentions.add(new InventorMention(ends, source, named, said));
            });
    return mentions;
  }

  String rawName() {
    return String.valueOf(said.get("rawName")).strip();
  }

  /// What is said of a relationship that ends at another inventor than the one named.
  static SortedMap<String, Object> at(
      SortedMap<String, Object> said, String inventor, String target) {
    var now = new TreeMap<>(said);
    now.remove(INVENTOR);
    if (!inventor.equals(target)) {
      now.put(INVENTOR, inventor);
    }
    return now;
  }
}
