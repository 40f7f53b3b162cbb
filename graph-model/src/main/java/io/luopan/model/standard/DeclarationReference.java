package io.luopan.model.standard;

import io.luopan.model.InvalidIdentifierException;
import io.luopan.model.Spellings;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A declaration in ETSI's IPR database: `ISLD-201608-010` names patents, `GD-200407-001` is a
/// general one.
public record DeclarationReference(Kind kind, YearMonth month, int serial) {
  private static final Pattern SHAPE =
      Pattern.compile("(ISLD|GD)-?((?:19|20)[0-9]{2})(0[1-9]|1[0-2])-?([0-9]{3,5})");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);

  /// Whether a declaration names patents (ISLD) or speaks of all of them (GD).
  public enum Kind {
    ISLD,
    GD
  }

  public DeclarationReference {
    if (serial < 0) {
      throw new InvalidIdentifierException(
          "declaration reference", String.valueOf(serial), "Its serial cannot be negative.");
    }
  }

  public static DeclarationReference parse(String text) {
    return tryParse(text)
        .orElseThrow(
            () ->
                new InvalidIdentifierException(
                    "declaration reference",
                    text,
                    "It has to be ISLD or GD, year and month, and a serial."));
  }

  public static Optional<DeclarationReference> tryParse(String text) {
    var match = SHAPE.matcher(Spellings.compact(text));
    return match.matches()
        ? Optional.of(
            new DeclarationReference(
                Kind.valueOf(match.group(1)),
                YearMonth.of(Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3))),
                Integer.parseInt(match.group(4))))
        : Optional.empty();
  }

  public String text() {
    return "%s-%s-%03d".formatted(kind, month.format(MONTH), serial);
  }

  @Override
  public String toString() {
    return text();
  }
}
