package io.luopan.queries.projection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Texts numbered as they come, and renumbered by the alphabet once all are there.
final class Ordinals {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  int of(String text) {
    return numbers.computeIfAbsent(
        text,
        _ -> {
          texts.add(text);
          return texts.size() - 1;
        });
  }

  int size() {
    return texts.size();
  }

  List<String> sorted() {
    var all = new ArrayList<>(texts);
    Collections.sort(all);
    return all;
  }

  /// By first number, the place in the alphabet.
  int[] places() {
    var order =
        IntStream.range(0, texts.size())
            .boxed()
            .sorted(Comparator.comparing(texts::get))
            .mapToInt(Integer::intValue)
            .toArray();
    var places = new int[order.length];
    for (int place = 0; place < order.length; place++) {
      places[order[place]] = place;
    }
    return places;
  }
}
