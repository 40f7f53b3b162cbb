package io.luopan.model.classification;

import io.luopan.model.InvalidIdentifierException;
import io.luopan.model.Spellings;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A class and subclass of the Locarno Classification, as `09-01`. Sources may add an item
/// (`09-01-B0367`) and an edition (`LOC(12)`); neither is part of the symbol.
public record LocarnoSymbol(int mainClass, int subclass) {
  private static final int LAST_CLASS = 32;
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:LOC ?(?:\\( ?[0-9]{1,2} ?\\))? ?(?:CL\\.?)? ?)?([0-9]{1,2}) ?- ?([0-9]{2})(?:[ -].*)?");

  public LocarnoSymbol {
    if (!exists(mainClass, subclass)) {
      throw invalid(mainClass + "-" + subclass);
    }
  }

  public static LocarnoSymbol parse(String text) {
    return tryParse(text).orElseThrow(() -> invalid(text));
  }

  public static Optional<LocarnoSymbol> tryParse(String text) {
    var match = SHAPE.matcher(Spellings.fold(text));
    if (!match.matches()) {
      return Optional.empty();
    }
    int mainClass = Integer.parseInt(match.group(1));
    int subclass = Integer.parseInt(match.group(2));
    return exists(mainClass, subclass)
        ? Optional.of(new LocarnoSymbol(mainClass, subclass))
        : Optional.empty();
  }

  public String text() {
    return String.format(Locale.ROOT, "%02d-%02d", mainClass, subclass);
  }

  private static boolean exists(int mainClass, int subclass) {
    return mainClass >= 1 && mainClass <= LAST_CLASS && subclass >= 0 && subclass <= 99;
  }

  private static InvalidIdentifierException invalid(String text) {
    return new InvalidIdentifierException(
        "Locarno symbol",
        text,
        "It has to be a class 01 to 32, a hyphen and two digits of the subclass.");
  }

  @Override
  public String toString() {
    return text();
  }
}
