package io.luopan.model.patent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a record that is no patent's own calls one patent: by numbers as they are spelled there, all
/// of the same patent.
///
/// What they mean is worked out when the fact is written; a number of a patent that is not loaded
/// waits for it.
///
/// @param office whose numbers they are, where the record tells it apart from them
public record NamedPatent(List<Number> numbers, @Nullable Office office) {

  /// What the record says a number is of.
  public enum Kind {
    APPLICATION,
    PUBLICATION,
    /// It may be either.
    ANY
  }

  /// A number as it is spelled.
  public record Number(String raw, Kind kind) {
    public Number {
      if (raw.isBlank()) {
        throw new IllegalArgumentException("a number needs a text");
      }
    }
  }

  public NamedPatent {
    if (numbers.isEmpty()) {
      throw new IllegalArgumentException("a patent is named by a number");
    }
    numbers = List.copyOf(numbers);
  }

  /// A patent called by one number, of whatever kind.
  public static NamedPatent of(String raw, @Nullable Office office) {
    return new NamedPatent(List.of(new Number(raw, Kind.ANY)), office);
  }
}
