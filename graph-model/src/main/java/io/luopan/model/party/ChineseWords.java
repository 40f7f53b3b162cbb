package io.luopan.model.party;

import java.util.HashMap;
import java.util.Map;

/// Words that tell a holder's kind, and the search for the one that stands last in a name.
final class ChineseWords {
  private ChineseWords() {}

  /// @param wordsByType words separated by blanks
  static Map<String, HolderType> of(Map<HolderType, String> wordsByType) {
    var types = new HashMap<String, HolderType>();
    wordsByType.forEach(
        (type, words) -> {
          for (var word : words.split(" ")) {
            types.put(word, type);
          }
        });
    return Map.copyOf(types);
  }

  /// The type of the word that ends last; of two that end together the longer one, so that 科学院 goes
  /// before 学院.
  static HolderType last(Map<String, HolderType> words, String name) {
    for (int end = name.length(); end > 0; end--) {
      for (int start = Math.max(0, end - 6); start < end; start++) {
        var type = words.get(name.substring(start, end));
        // A word that opens the name is no form: 矿… may be a surname's company, 局… nothing at all.
        if (type != null && start > 0) {
          return type;
        }
      }
    }
    return HolderType.UNKNOWN;
  }
}
