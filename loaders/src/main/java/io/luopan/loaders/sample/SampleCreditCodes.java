package io.luopan.loaders.sample;

import io.luopan.model.party.CreditCode;

/// Makes up credit codes that are well-formed (GB 32100-2015) down to both check characters.
///
/// All bodies begin with `MA9X`, so that the sample's codes are told at a glance.
final class SampleCreditCodes {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String BODY = "MA9X";
  private static final int[] BODY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private SampleCreditCodes() {}

  /// @param authority two characters: `91` a firm, `12` a public institution
  /// @param region six digits
  /// @param number 0 to 923,520 (31⁴ − 1), unique within the region
  static CreditCode code(String authority, String region, int number) {
    var body = new StringBuilder(BODY);
    for (int divisor = 31 * 31 * 31; divisor > 0; divisor /= 31) {
      body.append(ALPHABET.charAt(number / divisor % 31));
    }
    var code = authority + region + body + bodyCheck(body);
    return new CreditCode(code + check(code));
  }

  /// GB 11714, in which letters count from A = 10 to Z = 35.
  private static char bodyCheck(CharSequence body) {
    int sum = 0;
    for (int i = 0; i < BODY_WEIGHTS.length; i++) {
      sum += Character.getNumericValue(body.charAt(i)) * BODY_WEIGHTS[i];
    }
    int check = 11 - sum % 11;
    return check == 11 ? '0' : check == 10 ? 'X' : (char) ('0' + check);
  }

  private static char check(String code) {
    int weight = 1;
    int sum = 0;
    for (int i = 0; i < code.length(); i++) {
      sum += ALPHABET.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }
}
