package io.luopan.model.party;

import io.luopan.model.InvalidIdentifierException;
import io.luopan.model.Reading;
import io.luopan.model.Spellings;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An organization of the Research Organization Registry: 0, six characters of Crockford's base 32,
/// two check digits. Text form: the bare id, `02v51f717`.
public record RorId(String text) {
  private static final String KIND_OF_THING = "ROR id";
  private static final String BASE32 = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final Pattern SHAPE = Pattern.compile("0[0-9a-hjkmnp-tv-z]{6}[0-9]{2}");
  private static final Pattern ADDRESS = Pattern.compile("^(?:https?://)?(?:www\\.)?ror\\.org/");

  public RorId {
    if (!SHAPE.matcher(text).matches() || !text.endsWith(check(text))) {
      throw new InvalidIdentifierException(
          KIND_OF_THING, text, "It has to be nine characters that end in their check digits.");
    }
  }

  /// Reads the bare id and its address, `https://ror.org/02v51f717`.
  public static RorId parse(String text) {
    return read(text).orThrow(KIND_OF_THING, text);
  }

  public static Optional<RorId> tryParse(String text) {
    return read(text).value();
  }

  public static Reading<RorId> read(String text) {
    var id =
        ADDRESS
            .matcher(Spellings.compact(text).toLowerCase(Locale.ROOT))
            .replaceAll("")
            .replace("-", "");
    if (!SHAPE.matcher(id).matches()) {
      return Reading.misread(
          "It has to be 0, six characters of 0-9 and a-z without i, l, o, u, and two check digits.");
    }
    return id.endsWith(check(id))
        ? Reading.right(new RorId(id))
        : Reading.wrongCheckDigit(id.substring(7), check(id));
  }

  public String url() {
    return "https://ror.org/" + text;
  }

  private static String check(String id) {
    long value = 0;
    for (int i = 0; i < 7; i++) {
      value = value * 32 + BASE32.indexOf(id.charAt(i));
    }
    return String.format(Locale.ROOT, "%02d", 98 - value * 100 % 97);
  }

  @Override
  public String toString() {
    return text;
  }
}
