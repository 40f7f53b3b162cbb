package io.luopan.queries.kept;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A part of what is kept that can come, go and change.
///
/// @param key what makes it the same in two answers
/// @param cells its values, numbers or texts, by
/// name; what is not known has none
public record KeptRow(String key, String label, SortedMap<String, Object> cells) {
  public KeptRow {
    cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
  }

  public static KeptRow of(String key, String label) {
    return new KeptRow(key, label, new TreeMap<>());
  }

  /// The same row inside another.
  public KeptRow in(String outerKey, String outerLabel) {
    return new KeptRow(outerKey + " " + key, outerLabel + " · " + label, cells);
  }

  public KeptRow with(String name, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    var more = new TreeMap<>(cells);
    more.put(name, value instanceof Enum<?> constant ? constant.name() : value);
    return new KeptRow(key, label, more);
  }
}
