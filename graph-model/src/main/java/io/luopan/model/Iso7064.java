package io.luopan.model;

/// ISO 7064 MOD 11-2, the check character of ORCID, ISNI and Lens ids.
public final class Iso7064 {
  private Iso7064() {}

  /// The check character, `0` to `9` or `X`, for a string of ASCII digits.
  public static char mod11Two(String digits) {
    int total = 0;
    for (int i = 0; i < digits.length(); i++) {
      total = (total + digits.charAt(i) - '0') * 2 % 11;
    }
    int check = (12 - total) % 11;
    return check == 10 ? 'X' : (char) ('0' + check);
  }
}
