package io.luopan.queries.navigation;

import io.luopan.queries.Refusal;
import io.luopan.queries.RefusedException;
import java.util.Optional;
import java.util.function.Supplier;

/// What can be left out where the time of a request is over.
final class InTime {
  private InTime() {}

  /// Empty where there was no time, or what is asked of is still being read; whatever else is wrong
  /// is thrown.
  static <T> Optional<T> ask(Supplier<T> question) {
    try {
      return Optional.of(question.get());
    } catch (RefusedException e) {
      if (e.refusal() == Refusal.DEADLINE || e.refusal() == Refusal.UNAVAILABLE) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
