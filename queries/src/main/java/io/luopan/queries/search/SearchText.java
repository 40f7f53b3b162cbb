package io.luopan.queries.search;

import io.luopan.model.text.Folding;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Turns what people type into a Lucene query that cannot be misread: no operators, no special
/// characters.
///
/// Text is folded (width, case, simplified characters). A run of hanzi becomes a phrase, because
/// the `cjk` analyser cuts it into pairs; a single hanzi is looked for at either end of a pair;
/// Latin words stand as they are. All must occur.
public final class SearchText {
  private SearchText() {}

  /// The words: runs of hanzi, and Latin words or numbers, folded. A dot or comma between digits
  /// belongs to the number, as the analyser has it: `39551.1` is one word.
  public static List<String> words(String text) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    boolean hanzi = false;
    var codePoints = Folding.fold(text).codePoints().toArray();
    for (int i = 0; i < codePoints.length; i++) {
      int codePoint = codePoints[i];
      boolean isHanzi = isHanzi(codePoint);
      boolean isPartOfWord = Character.isLetterOrDigit(codePoint) || isInsideNumber(codePoints, i);
      if (!isPartOfWord || isHanzi != hanzi) {
        take(word, words);
      }
      if (isPartOfWord) {
        word.appendCodePoint(codePoint);
        hanzi = isHanzi;
      }
    }
    take(word, words);
    return words;
  }

  /// The query for whole words; empty when there is no word in the text.
  public static String query(String text) {
    return query(words(text), word -> word);
  }

  /// The query for what is still being typed: the last Latin word may go on.
  public static String prefixQuery(String text) {
    var words = words(text);
    if (words.isEmpty()) {
      return "";
    }
    var last = words.getLast();
    return query(
        words, word -> word.equals(last) && !isHanzi(word.codePointAt(0)) ? word + "*" : word);
  }

  private static String query(List<String> words, Function<String, String> latin) {
    return words.stream().map(word -> "+" + clause(word, latin)).collect(Collectors.joining(" "));
  }

  private static String clause(String word, Function<String, String> latin) {
    if (!isHanzi(word.codePointAt(0))) {
      return latin.apply(word);
    }
    return word.codePointCount(0, word.length()) == 1
        ? "(%1$s %1$s* *%1$s)".formatted(word)
        : "\"" + word + "\"";
  }

  private static boolean isInsideNumber(int[] codePoints, int i) {
    return (codePoints[i] == '.' || codePoints[i] == ',')
        && i > 0
        && i + 1 < codePoints.length
        && Character.isDigit(codePoints[i - 1])
        && Character.isDigit(codePoints[i + 1]);
  }

  static boolean isHanzi(int codePoint) {
    var script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.HANGUL;
  }

  private static void take(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
