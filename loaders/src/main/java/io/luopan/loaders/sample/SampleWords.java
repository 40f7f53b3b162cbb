package io.luopan.loaders.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The vocabulary of `words.txt`, by the names of its lists.
final class SampleWords {
  private final Map<String, List<Word>> lists = new HashMap<>();
  private final Map<Character, Character> traditional = new HashMap<>();

  /// A word in Chinese (or of no language) and, where `words.txt` gives one, in English.
  record Word(String zh, String en) {}

  SampleWords() {
    for (var line : SampleFiles.text("words.txt").lines().toList()) {
      int colon = line.indexOf(':');
      if (colon > 0 && !line.startsWith("#")) {
        var words = Stream.of(line.substring(colon + 1).strip().split(" ")).map(SampleWords::word);
        lists.put(line.substring(0, colon), words.toList());
      }
    }
    list("traditional").forEach(pair -> traditional.put(pair.zh().charAt(0), pair.en().charAt(0)));
  }

  List<Word> list(String name) {
    return Objects.requireNonNull(lists.get(name), () -> "words.txt has no list " + name);
  }

  Word pick(String name, Dice dice) {
    return dice.pick(list(name));
  }

  /// The same name as people in Hong Kong would write it, for the characters the sample's names
  /// use.
  String traditional(String text) {
    var written = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      written.setCharAt(i, traditional.getOrDefault(text.charAt(i), text.charAt(i)));
    }
    return written.toString();
  }

  private static Word word(String entry) {
    int equals = entry.indexOf('=');
    return equals < 0
        ? new Word(blanks(entry), blanks(entry))
        : new Word(blanks(entry.substring(0, equals)), blanks(entry.substring(equals + 1)));
  }

  private static String blanks(String word) {
    return word.replace('_', ' ');
  }
}
