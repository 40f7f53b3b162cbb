package io.luopan.model.industry;

import java.util.Arrays;
import java.util.Optional;

/// The words of a closed list, in either case.
final class Words {
  private Words() {}

  static <E extends Enum<E>> Optional<E> find(String text, Class<E> values) {
    return Arrays.stream(values.getEnumConstants())
        .filter(value -> value.name().equalsIgnoreCase(text.strip()))
        .findFirst();
  }
}
