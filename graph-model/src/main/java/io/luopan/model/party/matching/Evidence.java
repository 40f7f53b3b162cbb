package io.luopan.model.party.matching;

import java.util.Locale;

/// What one field says for (bits above 0) or against two parties being one: `places agree: 扬州 =
/// yangzhou, +6.1 bits`.
///
/// `level` is how far the field agrees; `left` and `right` are its values as read, empty where
/// missing.
public record Evidence(Field field, Level level, String left, String right, double bits) {

  /// One line for a person.
  public String sentence() {
    if (field == Field.BEARERS) {
      return String.format(Locale.ROOT, "%s: %s, %+.1f bits", field.words(), left, bits);
    }
    var values =
        switch (level) {
          case MISSING -> "";
          case ONE_SIDED -> ": " + (left.isEmpty() ? right : left);
          default -> ": " + left + (level.agrees() ? " = " : " / ") + right;
        };
    return String.format(
        Locale.ROOT, "%s %s%s, %+.1f bits", field.words(), level.words(), values, bits);
  }
}
