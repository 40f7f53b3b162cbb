package io.luopan.loaders.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Folds away what spellings of one heading differ in.
public final class Headings {
  private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}*:]+");

  private Headings() {}

  /// NFKC, brackets of one kind, no blanks or invisible characters, lower case.
  public static String fold(String heading) {
    var narrow = Normalizer.normalize(heading, Normalizer.Form.NFKC);
    return NOISE
        .matcher(narrow)
        .replaceAll("")
        .replace('【', '[')
        .replace('】', ']')
        .replace('〔', '(')
        .replace('〕', ')')
        .toLowerCase(Locale.ROOT);
  }
}
