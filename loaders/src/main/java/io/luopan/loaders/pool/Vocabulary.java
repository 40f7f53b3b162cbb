package io.luopan.loaders.pool;

import io.luopan.loaders.file.Headings;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The words that tables use for the values of a closed list, Chinese and English; a value's own
/// name always counts.
record Vocabulary<E extends Enum<E>>(Map<String, E> words) {
  Vocabulary {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  static <E extends Enum<E>> Vocabulary<E> of(Class<E> values) {
    var words = new LinkedHashMap<String, E>();
    Arrays.stream(values.getEnumConstants()).forEach(value -> words.put(fold(value.name()), value));
    return new Vocabulary<>(words);
  }

  Vocabulary<E> with(E value, String... spellings) {
    var more = new LinkedHashMap<>(words);
    Arrays.stream(spellings).forEach(spelling -> more.put(fold(spelling), value));
    return new Vocabulary<>(more);
  }

  Optional<E> find(String text) {
    return Optional.ofNullable(words.get(fold(text)));
  }

  String known() {
    return String.join(", ", words.keySet());
  }

  private static String fold(String text) {
    return Headings.fold(text).replace("_", "").replace("-", "");
  }
}
