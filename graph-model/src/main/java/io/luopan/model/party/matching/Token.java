package io.luopan.model.party.matching;

import io.luopan.model.place.RegionCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One word of a name as read. `phrases` are its English readings, the `customary` ones first; of a
/// Latin word its own stem.
record Token(
    String text,
    WordClass wordClass,
    boolean chinese,
    List<List<String>> phrases,
    int customary,
    @Nullable RegionCode region) {

  private static final int ROOT = 5;

  static Token latin(String stem, WordClass wordClass, @Nullable RegionCode region) {
    return new Token(stem, wordClass, false, List.of(List.of(stem)), 1, region);
  }

  static Token number(String digits, boolean chinese) {
    return new Token(digits, WordClass.NUMBER, chinese, List.of(List.of(digits)), 1, null);
  }

  static Token core(String hanzi) {
    return new Token(hanzi, WordClass.CORE, true, List.of(), 0, null);
  }

  /// About how many bits an agreement on the word tells; proper names the more the longer they are.
  double rarity() {
    return switch (wordClass) {
      case PLACE -> isCountry() ? 1 : 5;
      case CORE -> Math.min(12, chinese ? 4 * text.length() : 1.5 * text.length());
      case SUBJECT -> chinese && text.length() > 2 ? 5 : 3;
      case NUMBER -> 4;
      case BRANCH -> 3;
      case KIND -> 2;
      case FORM -> 0.3;
    };
  }

  static Token of(Word word) {
    return new Token(word.zh(), word.wordClass(), true, word.phrases(), word.customary(), null);
  }

  /// Any spelling of a place is as good as another, and so are words of one root: agriculture and
  /// agricultural.
  boolean isCustomary(int rank) {
    return rank < customary
        || wordClass == WordClass.PLACE
        || sharesRoots(phrases.getFirst(), phrases.get(rank));
  }

  private static boolean sharesRoots(List<String> a, List<String> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      var one = a.get(i);
      var other = b.get(i);
      boolean root =
          Math.min(one.length(), other.length()) >= ROOT
              && one.substring(0, ROOT).equals(other.substring(0, ROOT));
      if (!root && !one.equals(other)) {
        return false;
      }
    }
    return true;
  }

  boolean isCountry() {
    return wordClass == WordClass.PLACE && region != null && region.code().length() == 2;
  }
}
