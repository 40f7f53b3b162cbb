package io.luopan.model.patent;

import io.luopan.model.InvalidIdentifierException;
import io.luopan.model.Spellings;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number of a patent family. Simple (DOCDB) and extended (INPADOC) families count in spaces of
/// their own, so the kind belongs to the identity. Text form: `simple:19768124`.
public record FamilyId(Kind kind, long number) {
  private static final Pattern SHAPE = Pattern.compile("(?:(SIMPLE|EXTENDED)[: ])?([0-9]{1,18})");

  /// Which documents belong together: those of the same priorities, or all that a priority
  /// connects.
  public enum Kind {
    SIMPLE,
    EXTENDED
  }

  public FamilyId {
    if (number <= 0) {
      throw new InvalidIdentifierException(
          "family id", String.valueOf(number), "A family's number is positive.");
    }
  }

  /// Reads `simple:19768124`.
  public static FamilyId parse(String text) {
    return tryParse(text)
        .orElseThrow(
            () -> invalid(text, "It has to be simple: or extended: and a positive integer."));
  }

  public static Optional<FamilyId> tryParse(String text) {
    var match = SHAPE.matcher(Spellings.fold(text));
    return match.matches() && match.group(1) != null
        ? of(Kind.valueOf(match.group(1)), match.group(2))
        : Optional.empty();
  }

  /// Reads the bare number of a column whose heading tells the kind.
  public static FamilyId parse(Kind kind, String text) {
    return tryParse(kind, text)
        .orElseThrow(() -> invalid(text, "It has to be a positive integer."));
  }

  public static Optional<FamilyId> tryParse(Kind kind, String text) {
    var match = SHAPE.matcher(Spellings.fold(text));
    return match.matches() && (match.group(1) == null || match.group(1).equals(kind.name()))
        ? of(kind, match.group(2))
        : Optional.empty();
  }

  public String text() {
    return kind.name().toLowerCase(Locale.ROOT) + ":" + number;
  }

  private static Optional<FamilyId> of(Kind kind, String digits) {
    long number = Long.parseLong(digits);
    return number > 0 ? Optional.of(new FamilyId(kind, number)) : Optional.empty();
  }

  private static InvalidIdentifierException invalid(String text, String reason) {
    return new InvalidIdentifierException("family id", text, reason);
  }

  @Override
  public String toString() {
    return text();
  }
}
