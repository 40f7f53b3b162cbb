package io.luopan.model.patent;

import io.luopan.model.InvalidIdentifierException;
import io.luopan.model.Iso7064;
import io.luopan.model.Reading;
import io.luopan.model.Spellings;
import java.util.Optional;
import java.util.regex.Pattern;

/// A record of The Lens: fifteen characters, the last an ISO 7064 MOD 11-2 check. Text form:
/// `038-066-141-127-891`.
///
/// `id` is the fifteen characters without hyphens.
public record LensId(String id) {
  private static final String KIND_OF_THING = "Lens id";
  private static final Pattern SHAPE = Pattern.compile("[0-9]{14}[0-9X]");
  private static final Pattern ADDRESS =
      Pattern.compile("^(?:HTTPS?://)?(?:[A-Z]+\\.)?LENS\\.ORG/(?:LENS/PATENT/)?");

  public LensId {
    if (!SHAPE.matcher(id).matches() || id.charAt(14) != check(id)) {
      throw new InvalidIdentifierException(
          KIND_OF_THING, id, "It has to be 14 digits and their check character.");
    }
  }

  public static LensId parse(String text) {
    return read(text).orThrow(KIND_OF_THING, text);
  }

  public static Optional<LensId> tryParse(String text) {
    return read(text).value();
  }

  public static Reading<LensId> read(String text) {
    var id = ADDRESS.matcher(Spellings.compact(text)).replaceAll("").replace("-", "");
    if (!SHAPE.matcher(id).matches()) {
      return Reading.misread("A Lens id has 14 digits and a check character.");
    }
    return id.charAt(14) == check(id)
        ? Reading.right(new LensId(id))
        : Reading.wrongCheckDigit(id.substring(14), String.valueOf(check(id)));
  }

  public String text() {
    return String.join(
        "-",
        id.substring(0, 3),
        id.substring(3, 6),
        id.substring(6, 9),
        id.substring(9, 12),
        id.substring(12));
  }

  private static char check(String id) {
    return Iso7064.mod11Two(id.substring(0, 14));
  }

  @Override
  public String toString() {
    return text();
  }
}
