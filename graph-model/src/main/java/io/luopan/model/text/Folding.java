package io.luopan.model.text;

import java.text.Normalizer;
import java.util.Arrays;

/// Folds a text so that spellings which mean the same compare equal: NFKC, lower case,
/// simplified Chinese, invisible characters removed, every run of blanks one space, ends
/// trimmed.
///
/// Chinese is simplified character by character (`鋰電池` reads `锂电池`, `乾燥` reads `干燥`), so a
/// folded text is for comparing and searching, never for showing. Folding twice changes
/// nothing.
public final class Folding {
  private Folding() {}

  public static String fold(String text) {
    var table = FoldingTable.shared();
    if (needsNeighbours(text, table)) {
      return map(Normalizer.normalize(visible(text, table), Normalizer.Form.NFKC), table);
    }
    return map(text, table);
  }

  /// Marks and jamo join the character before them, so such a rare text is normalized as a
  /// whole first.
  private static boolean needsNeighbours(String text, FoldingTable table) {
    for (int i = 0; i < text.length(); i++) {
      if (table.plain(text.charAt(i)) == FoldingTable.JOINS) {
        return true;
      }
    }
    return false;
  }

  private static String visible(String text, FoldingTable table) {
    var kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (table.plain(text.charAt(i)) != FoldingTable.GONE) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  private static String map(String text, FoldingTable table) {
    var out = new char[text.length() + 16];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char read = text.charAt(i);
      char folded = table.plain(read);
      if (length + 24 > out.length) {
        out = Arrays.copyOf(out, out.length * 2 + 24);
      }
      if (folded == ' ') {
        if (length > 0 && out[length - 1] != ' ') {
          out[length++] = ' ';
        }
      } else if (folded >= FoldingTable.FIRST_PLAIN) {
        out[length++] = folded;
      } else if (folded == FoldingTable.LONGER) {
        for (char part : table.longer(read).toCharArray()) {
          if (part != ' ' || (length > 0 && out[length - 1] != ' ')) {
            out[length++] = part;
          }
        }
      } else if (folded == FoldingTable.JOINS) {
        if (Character.isHighSurrogate(read) && i + 1 < text.length()) {
          length += Character.toChars(table.supplementary(text.codePointAt(i)), out, length);
          i += Character.charCount(text.codePointAt(i)) - 1;
        } else {
          out[length++] = read;
        }
      }
    }
    return new String(out, 0, length > 0 && out[length - 1] == ' ' ? length - 1 : length);
  }
}
