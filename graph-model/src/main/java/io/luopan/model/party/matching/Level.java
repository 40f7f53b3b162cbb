package io.luopan.model.party.matching;

/// How far a field of two parties agrees.
public enum Level {
  /// Letter for letter, or word for word by the customary translation.
  SAME("agree"),
  /// By another translation, a synonym, a form of a name or an initial.
  LOOSE("agree loosely"),
  /// By sound, or but for a typing error.
  CLOSE("are alike"),
  /// A part agrees, the rest stands on one side only.
  PART("agree in part"),
  /// One lies within the other.
  WITHIN("lie one in the other"),
  /// Only one side has it.
  ONE_SIDED("stand on one side only"),
  /// Only one side has it, and it is no more than the country.
  COUNTRY_ONLY("differ by a country only"),
  /// Neither side has it.
  MISSING("are missing"),
  DIFFERENT("differ");

  private final String words;

  Level(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  boolean agrees() {
    return this == SAME || this == LOOSE || this == CLOSE;
  }
}
