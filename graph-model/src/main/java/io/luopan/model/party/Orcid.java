package io.luopan.model.party;

import io.luopan.model.InvalidIdentifierException;
import io.luopan.model.Iso7064;
import io.luopan.model.Reading;
import io.luopan.model.Spellings;
import java.util.Optional;
import java.util.regex.Pattern;

/// A researcher's ORCID iD: sixteen characters, the last an ISO 7064 MOD 11-2 check. Text form:
/// `0000-0002-1825-0097`.
///
/// `id` is the sixteen characters without hyphens.
public record Orcid(String id) {
  private static final String KIND_OF_THING = "ORCID iD";
  private static final Pattern SHAPE = Pattern.compile("[0-9]{15}[0-9X]");
  private static final Pattern ADDRESS = Pattern.compile("^(?:HTTPS?://)?(?:WWW\\.)?ORCID\\.ORG/");

  public Orcid {
    if (!SHAPE.matcher(id).matches() || id.charAt(15) != check(id)) {
      throw new InvalidIdentifierException(
          KIND_OF_THING, id, "It has to be 15 digits and their check character.");
    }
  }

  public static Orcid parse(String text) {
    return read(text).orThrow(KIND_OF_THING, text);
  }

  public static Optional<Orcid> tryParse(String text) {
    return read(text).value();
  }

  public static Reading<Orcid> read(String text) {
    var id = ADDRESS.matcher(Spellings.compact(text)).replaceAll("").replace("-", "");
    if (!SHAPE.matcher(id).matches()) {
      return Reading.misread("An ORCID iD has 15 digits and a check character.");
    }
    return id.charAt(15) == check(id)
        ? Reading.right(new Orcid(id))
        : Reading.wrongCheckDigit(id.substring(15), String.valueOf(check(id)));
  }

  public String text() {
    return String.join(
        "-", id.substring(0, 4), id.substring(4, 8), id.substring(8, 12), id.substring(12));
  }

  public String url() {
    return "https://orcid.org/" + text();
  }

  private static char check(String id) {
    return Iso7064.mod11Two(id.substring(0, 15));
  }

  @Override
  public String toString() {
    return text();
  }
}
