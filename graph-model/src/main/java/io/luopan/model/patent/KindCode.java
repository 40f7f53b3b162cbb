package io.luopan.model.patent;

import io.luopan.model.InvalidIdentifierException;
import io.luopan.model.Spellings;
import java.util.Optional;
import java.util.regex.Pattern;

/// The kind of a published document: one letter and perhaps one digit (WIPO ST.16), as in `A1`,
/// `B2`, `U`.
public record KindCode(String code) {
  private static final Pattern SHAPE = Pattern.compile("[A-Z][0-9]?");

  public KindCode {
    if (!SHAPE.matcher(code).matches()) {
      throw new InvalidIdentifierException(
          "kind code", code, "A kind code is one letter and at most one digit.");
    }
  }

  public static KindCode parse(String text) {
    return new KindCode(withoutBrackets(text));
  }

  public static Optional<KindCode> tryParse(String text) {
    var code = withoutBrackets(text);
    return SHAPE.matcher(code).matches() ? Optional.of(new KindCode(code)) : Optional.empty();
  }

  public char letter() {
    return code.charAt(0);
  }

  private static String withoutBrackets(String text) {
    var code = Spellings.compact(text);
    return code.startsWith("(") && code.endsWith(")") && code.length() > 2
        ? code.substring(1, code.length() - 1)
        : code;
  }

  @Override
  public String toString() {
    return code;
  }
}
