package io.luopan.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Folds away what one identifier's spellings differ in: width, case, invisible characters, kinds
/// of dash and blank.
public final class Spellings {
  /// Longer texts are no identifiers; they fold to nothing, so that no grammar has to look at them.
  private static final int LONGEST = 200;

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");
  private static final Pattern DASH = Pattern.compile("[\\p{Pd}−―─ー]+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private Spellings() {}

  /// NFKC, upper case, soft hyphens and the like removed, every dash `-`, every run of blanks one
  /// space, ends trimmed.
  public static String fold(String text) {
    if (text.length() > LONGEST) {
      return "";
    }
    if (isPlain(text)) {
      return text.toUpperCase(Locale.ROOT);
    }
    var visible = INVISIBLE.matcher(text).replaceAll("");
    var wide = Normalizer.normalize(visible, Normalizer.Form.NFKC);
    var dashed = DASH.matcher(wide).replaceAll("-");
    return BLANKS.matcher(dashed).replaceAll(" ").strip().toUpperCase(Locale.ROOT);
  }

  /// Whether only the case may have to be folded: ASCII without a blank at an end and without two
  /// blanks or dashes in a row. Nearly every identifier is of this kind.
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == before && (c == ' ' || c == '-')) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  /// As [#fold], without any blank.
  public static String compact(String text) {
    return fold(text).replace(" ", "");
  }
}
