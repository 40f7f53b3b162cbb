package io.luopan.queries.atlas;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A part of an item that can come, go and change.
///
/// @param key what makes it the same in two atlases @param cells its values, numbers or texts, by
/// name; what is not known has none
public record AtlasRow(String key, String label, SortedMap<String, Object> cells) {
  public AtlasRow {
    cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
  }

  static AtlasRow of(String key, String label) {
    return new AtlasRow(key, label, new TreeMap<>());
  }

  static AtlasRow of(AtlasThing thing) {
    return of(thing.id(), thing.label());
  }

  /// The same row inside another.
  AtlasRow in(AtlasThing outer) {
    return new AtlasRow(outer.id() + " " + key, outer.label() + " · " + label, cells);
  }

  AtlasRow with(String name, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    var more = new TreeMap<>(cells);
    more.put(name, value instanceof Enum<?> constant ? constant.name() : value);
    return new AtlasRow(key, label, more);
  }
}
