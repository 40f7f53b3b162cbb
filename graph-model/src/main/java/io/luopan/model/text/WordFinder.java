package io.luopan.model.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Finds which of many keywords stand in a folded text, in one pass.
///
/// A keyword with a Chinese, Japanese or Korean character is found anywhere; one of other
/// letters only as whole words, its last word also in the plural (`battery` finds `batteries`).
/// A hyphen ends a word and counts as a blank, so `lithium ion` finds `lithium-ion`. Keywords
/// are folded first; safe for use by many threads.
///
/// Words are tried from each position at which one may begin: no more than the longest keyword
/// is read twice.
public final class WordFinder {
  /// The scripts from here on write words without blanks.
  private static final char FIRST_CJK = '\u2E80';

  private final List<String> words;
  private final Map<String, Integer> indexByFolded;
  private final WordTrie anywhere;
  private final WordTrie wholeWords;

  private WordFinder(Collection<String> given) {
    var distinct = new LinkedHashMap<String, String>();
    given.forEach(word -> distinct.putIfAbsent(folded(word), word));
    words = List.copyOf(distinct.values());
    indexByFolded = new HashMap<>();
    distinct.keySet().forEach(word -> indexByFolded.put(word, indexByFolded.size()));
    var cjk = new HashMap<String, List<Integer>>();
    var spaced = new HashMap<String, List<Integer>>();
    indexByFolded.forEach(
        (word, index) -> {
          if (word.chars().anyMatch(c -> c >= FIRST_CJK)) {
            cjk.computeIfAbsent(word, _ -> new ArrayList<>()).add(index);
          } else {
            numbersOf(word)
                .forEach(form -> spaced.computeIfAbsent(form, _ -> new ArrayList<>()).add(index));
          }
        });
    anywhere = new WordTrie(cjk);
    wholeWords = new WordTrie(spaced);
  }

  /// Throws when a word is empty after folding, for it would be found in every text.
  public static WordFinder of(Collection<String> words) {
    return new WordFinder(words);
  }

  /// The index of a word in the sets [#find] returns; throws when the finder was not given the
  /// word.
  public int indexOf(String word) {
    var index = indexByFolded.get(folded(word));
    if (index == null) {
      throw new IllegalArgumentException("The finder does not look for '%s'.".formatted(word));
    }
    return index;
  }

  /// The indexes of the words found in a text that [Folding#fold] has folded.
  public BitSet find(String foldedText) {
    var found = new BitSet(words.size());
    boolean insideWord = false;
    for (int at = 0; at < foldedText.length(); at++) {
      if (!insideWord) {
        wholeWords.walk(foldedText, at, true, found);
      }
      anywhere.walk(foldedText, at, false, found);
      insideWord = isWordCharacter(foldedText.charAt(at));
    }
    return found;
  }

  /// The words found, spelt and ordered as first given.
  public List<String> wordsIn(String foldedText) {
    return find(foldedText).stream().mapToObj(words::get).toList();
  }

  static boolean isBoundary(String text, int at) {
    return at >= text.length() || !isWordCharacter(text.charAt(at));
  }

  /// A letter or digit of a script that sets blanks between words.
  private static boolean isWordCharacter(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
        : c < FIRST_CJK && Character.isLetterOrDigit(c);
  }

  /// Dashes compare as blanks.
  static char comparable(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212' ? ' ' : c;
  }

  private static String folded(String word) {
    var folded = Folding.fold(word);
    var text = new StringBuilder(folded.length());
    folded.chars().forEach(c -> text.append(comparable((char) c)));
    if (text.toString().isBlank()) {
      throw new IllegalArgumentException("A keyword has no visible character.");
    }
    return text.toString();
  }

  private static Stream<String> numbersOf(String word) {
    var last = word.charAt(word.length() - 1);
    if (!Character.isLetter(last)) {
      return Stream.of(word);
    }
    var regular = Stream.of(word, word + "s", word + "es");
    return last == 'y'
        ? Stream.concat(regular, Stream.of(word.substring(0, word.length() - 1) + "ies"))
        : regular;
  }
}
