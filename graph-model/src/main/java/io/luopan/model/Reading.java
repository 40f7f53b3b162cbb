package io.luopan.model;

import java.util.Optional;

/// What reading a text as an identifier gave: the value, or one sentence why not.
///
/// `checkDigit()` tells a number with a wrong check digit from a text of another shape, so that a
/// loader can report `BAD_CHECK_DIGIT` and `BAD_IDENTIFIER` apart.
public sealed interface Reading<T> {

  CheckDigit checkDigit();

  /// The text is such an identifier; its check digit is right, or none was written.
  record Read<T>(T identifier, CheckDigit checkDigit) implements Reading<T> {}

  /// The text is no such identifier; the reason is one English sentence.
  record Misread<T>(String why, CheckDigit checkDigit) implements Reading<T> {}

  static <T> Reading<T> right(T identifier) {
    return new Read<>(identifier, CheckDigit.RIGHT);
  }

  static <T> Reading<T> unchecked(T identifier) {
    return new Read<>(identifier, CheckDigit.ABSENT);
  }

  static <T> Reading<T> misread(String why) {
    return new Misread<>(why, CheckDigit.ABSENT);
  }

  static <T> Reading<T> wrongCheckDigit(String found, String expected) {
    return new Misread<>(
        "The check digit is %s, but it would have to be %s.".formatted(found, expected),
        CheckDigit.WRONG);
  }

  default Optional<T> value() {
    return this instanceof Read<T> read ? Optional.of(read.identifier()) : Optional.empty();
  }

  default Optional<String> reason() {
    return this instanceof Misread<T> misread ? Optional.of(misread.why()) : Optional.empty();
  }

  default T orThrow(String kindOfThing, String text) {
    return switch (this) {
      case Read<T> read -> read.identifier();
      case Misread<T> misread ->
          throw new InvalidIdentifierException(kindOfThing, text, misread.why());
    };
  }
}
