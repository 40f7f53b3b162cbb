package io.luopan.model.write;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What one or more source records say, word for word the same, of one node or relationship.
record Claim(SortedMap<String, Object> properties, SortedSet<String> sources) {
  Claim(SortedMap<String, Object> properties, String source) {
    this(new TreeMap<>(properties), new TreeSet<>());
    sources.add(source);
  }

  String best() {
    return sources.first();
  }
}
