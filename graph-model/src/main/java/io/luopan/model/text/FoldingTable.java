package io.luopan.model.text;

import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What each character folds to, worked out once: about 0.1 s and 200 kB.
final class FoldingTable {
  /// The character disappears.
  static final char GONE = 0;

  /// It becomes several characters, as `℃` becomes `°c`: see [#longer].
  static final char LONGER = 1;

  /// It may join its neighbour (marks, jamo, surrogates): normalize the whole text before
  /// mapping it.
  static final char JOINS = 2;

  /// What is not below this folds to one character.
  static final char FIRST_PLAIN = 3;

  private final char[] plain = new char[Character.MAX_VALUE + 1];
  private final Map<Character, String> longer = new HashMap<>();
  private final Map<String, String> simplified;

  private static final class Holder {
    static final FoldingTable SHARED = new FoldingTable(simplifiedByTraditional());
  }

  private FoldingTable(Map<String, String> simplified) {
    this.simplified = simplified;
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      enter((char) c);
    }
  }

  static FoldingTable shared() {
    return Holder.SHARED;
  }

  char plain(char read) {
    return plain[read];
  }

  String longer(char read) {
    return longer.getOrDefault(read, "");
  }

  int supplementary(int codePoint) {
    var lower = Character.toLowerCase(codePoint);
    return simplified
        .getOrDefault(Character.toString(lower), Character.toString(lower))
        .codePointAt(0);
  }

  private void enter(char read) {
    if (isBlank(read)) {
      plain[read] = ' ';
    } else if (isInvisible(read)) {
      plain[read] = GONE;
    } else if (Character.isSurrogate(read) || joins(read)) {
      plain[read] = JOINS;
    } else {
      var wide = Normalizer.normalize(String.valueOf(read), Normalizer.Form.NFKC);
      var folded = simplify(wide.toLowerCase(Locale.ROOT));
      if (joins(wide.charAt(0))) {
        plain[read] = JOINS;
      } else if (folded.length() == 1 && !isBlank(folded.charAt(0))) {
        plain[read] = folded.charAt(0);
      } else {
        plain[read] = LONGER;
        longer.put(read, folded);
      }
    }
  }

  private String simplify(String text) {
    var out = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .map(character -> simplified.getOrDefault(character, character))
        .forEach(out::append);
    return out.toString();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// Soft hyphens, zero-width characters, controls and variation selectors.
  private static boolean isInvisible(char c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || type == Character.CONTROL
        || (c >= '\uFE00' && c <= '\uFE0F')
        || c == '\u034F';
  }

  private static boolean joins(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || (c >= '\u1100' && c <= '\u11FF');
  }

  /// OpenCC's character table, first choices, followed to the end (`鏇` by `镟` to `旋`). `乾` it
  /// leaves for proper names' sake; in patents it is the `干` of drying.
  private static Map<String, String> simplifiedByTraditional() {
    var first = new HashMap<String, String>();
    DataMaps.defaults()
        .tsChar()
        .forEach((character, choices) -> first.put(character, choices.getFirst()));
    first.put("乾", "干");
    var simplified = new HashMap<String, String>();
    first.forEach((from, to) -> simplified.put(from, first.getOrDefault(to, to)));
    return simplified;
  }
}
