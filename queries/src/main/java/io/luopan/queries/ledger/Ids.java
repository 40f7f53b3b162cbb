package io.luopan.queries.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Ids and their places, in the order in which they were met.
final class Ids {
  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> ids = new ArrayList<>();

  /// The place of an id, which it gets now where it has none.
  int add(String id) {
    var place = places.putIfAbsent(id, ids.size());
    if (place != null) {
      return place;
    }
    ids.add(id);
    return ids.size() - 1;
  }

  int[] addAll(Collection<String> some) {
    return some.stream().distinct().mapToInt(this::add).toArray();
  }

  OptionalInt find(String id) {
    var place = places.get(id);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  String get(int place) {
    return ids.get(place);
  }

  int size() {
    return ids.size();
  }

  List<String> all() {
    return List.copyOf(ids);
  }
}
