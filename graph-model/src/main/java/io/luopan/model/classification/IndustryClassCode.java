package io.luopan.model.classification;

import io.luopan.model.InvalidIdentifierException;
import io.luopan.model.Spellings;
import java.util.Optional;
import java.util.regex.Pattern;

/// A class of economic activity (GB/T 4754): section letter A to T with no, two, three or four
/// digits, as `C3825`.
public record IndustryClassCode(String text) {
  private static final Pattern SHAPE = Pattern.compile("[A-T](?:[0-9]{2,4})?");
  private static final Pattern BARE = Pattern.compile("[0-9]{2,4}");

  /// The last division of each section, A to T, in the edition of 2017.
  private static final int[] LAST_DIVISIONS = {
    5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97
  };

  /// 门类, 大类, 中类, 小类.
  public enum Level {
    SECTION,
    DIVISION,
    GROUP,
    CLASS
  }

  public IndustryClassCode {
    if (!SHAPE.matcher(text).matches()) {
      throw invalid(text);
    }
  }

  public static IndustryClassCode parse(String text) {
    return tryParse(text).orElseThrow(() -> invalid(text));
  }

  /// Also reads a code without its letter, which follows from the division in the edition of 2017:
  /// `3825` is C3825.
  public static Optional<IndustryClassCode> tryParse(String text) {
    var code = Spellings.compact(text).replace(".", "");
    if (BARE.matcher(code).matches()) {
      return sectionOf(Integer.parseInt(code.substring(0, 2)))
          .map(section -> new IndustryClassCode(section + code));
    }
    return SHAPE.matcher(code).matches()
        ? Optional.of(new IndustryClassCode(code))
        : Optional.empty();
  }

  public Level level() {
    return switch (text.length()) {
      case 1 -> Level.SECTION;
      case 3 -> Level.DIVISION;
      case 4 -> Level.GROUP;
      default -> Level.CLASS;
    };
  }

  /// The next broader class: C3825, C382, C38, C.
  public Optional<IndustryClassCode> broader() {
    return switch (level()) {
      case SECTION -> Optional.empty();
      case DIVISION -> Optional.of(new IndustryClassCode(text.substring(0, 1)));
      default -> Optional.of(new IndustryClassCode(text.substring(0, text.length() - 1)));
    };
  }

  private static Optional<String> sectionOf(int division) {
    for (int i = 0; division > 0 && i < LAST_DIVISIONS.length; i++) {
      if (division <= LAST_DIVISIONS[i]) {
        return Optional.of(String.valueOf((char) ('A' + i)));
      }
    }
    return Optional.empty();
  }

  private static InvalidIdentifierException invalid(String text) {
    return new InvalidIdentifierException(
        "industry class", text, "It has to be a letter A to T with no, two, three or four digits.");
  }

  @Override
  public String toString() {
    return text;
  }
}
