package io.luopan.model.party;

import io.luopan.model.InvalidIdentifierException;
import io.luopan.model.Reading;
import io.luopan.model.Spellings;
import io.luopan.model.place.RegionCode;
import java.util.Optional;
import java.util.regex.Pattern;

/// A Chinese unified social credit code, 统一社会信用代码 (GB 32100-2015): 18 characters, the last a check
/// character.
///
/// Registering authority, organization class, six digits of the region (GB/T 2260), nine characters
/// of the body, check. The alphabet is 0-9 and A-Z without I, O, S, V, Z.
public record CreditCode(String text) {
  private static final String KIND_OF_THING = "unified social credit code";
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final Pattern SHAPE =
      Pattern.compile("[1-9A-HJ-NP-RTUWXY][0-9A-HJ-NP-RTUWXY][0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}");
  private static final int LENGTH = 18;

  public CreditCode {
    if (!SHAPE.matcher(text).matches() || text.charAt(LENGTH - 1) != check(text)) {
      throw new InvalidIdentifierException(
          KIND_OF_THING, text, "It has to be 18 characters that end in their check character.");
    }
  }

  public static CreditCode parse(String text) {
    return read(text).orThrow(KIND_OF_THING, text);
  }

  public static Optional<CreditCode> tryParse(String text) {
    return read(text).value();
  }

  /// As `parse`, but tells a wrong check character from a text of another shape.
  public static Reading<CreditCode> read(String text) {
    var code = Spellings.compact(text).replace("-", "");
    if (!SHAPE.matcher(code).matches()) {
      return Reading.misread(
          "It has to be 18 characters of 0-9 and A-Z without I, O, S, V, Z, with digits in places 3 to 8.");
    }
    return code.charAt(LENGTH - 1) == check(code)
        ? Reading.right(new CreditCode(code))
        : Reading.wrongCheckDigit(code.substring(LENGTH - 1), String.valueOf(check(code)));
  }

  /// The region where the code was given out; empty where those six digits name no province.
  public Optional<RegionCode> regionCode() {
    return RegionCode.tryParse(text.substring(2, 8));
  }

  /// What the first two characters hint at. Empty where they leave it open: public institutions
  /// (12) are universities, hospitals and institutes alike.
  public Optional<HolderType> holderTypeHint() {
    return switch (text.substring(0, 2)) {
      case "11" -> Optional.of(HolderType.GOVERNMENT);
      case "91" -> Optional.of(HolderType.COMPANY);
      case "51", "52", "53", "92", "93" -> Optional.of(HolderType.OTHER);
      default -> Optional.empty();
    };
  }

  /// Whether the holder is registered as a public institution, 事业单位.
  public boolean isPublicInstitution() {
    return text.startsWith("12");
  }

  /// The organization code (GB 11714) inside, nine characters.
  public String organizationCode() {
    return text.substring(8, LENGTH - 1);
  }

  /// Weights are the powers of 3 modulo 31.
  private static char check(String code) {
    int weight = 1;
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += ALPHABET.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }

  @Override
  public String toString() {
    return text;
  }
}
