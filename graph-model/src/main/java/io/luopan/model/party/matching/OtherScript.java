package io.luopan.model.party.matching;

import io.luopan.model.place.Regions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A holder's name in the words of the other script, for looking it up where it is known by that
/// one: `Yangzhou University` is 扬州 and 大学, 扬州大学 is yangzhou and university.
public final class OtherScript {
  private static final int READINGS = 3;

  private OtherScript() {}

  /// The words, proper names and places first: those tell the most.
  public static List<String> words(String name) {
    var tokens = new ArrayList<>(OrganizationName.read(name).tokens());
    var stems =
        tokens.stream()
            .filter(token -> !token.chinese())
            .map(Token::text)
            .collect(Collectors.toSet());
    tokens.sort(Comparator.comparingDouble(token -> -token.rarity()));
    var words = new LinkedHashSet<String>();
    for (var token : tokens) {
      if (token.wordClass() == WordClass.FORM || token.wordClass() == WordClass.NUMBER) {
        continue;
      }
      words.addAll(token.chinese() ? inLatin(token) : inHanzi(token, stems));
    }
    return List.copyOf(words);
  }

  private static List<String> inLatin(Token token) {
    var words = new ArrayList<String>();
    token.phrases().stream().limit(READINGS).forEach(words::addAll);
    if (token.wordClass() == WordClass.CORE || token.wordClass() == WordClass.PLACE) {
      words.add(Pinyin.joined(token.text()));
    }
    return words;
  }

  private static List<String> inHanzi(Token token, Set<String> stems) {
    var region = token.region();
    if (region != null) {
      return Regions.find(region).map(place -> List.of(place.shortZh())).orElse(List.of());
    }
    return WordTable.shared().withStem(token.text()).stream()
        .filter(word -> word.phrases().stream().limit(READINGS).anyMatch(stems::containsAll))
        .sorted(Comparator.comparingInt(word -> -word.phrases().getFirst().size()))
        .map(Word::zh)
        .distinct()
        .limit(READINGS)
        .toList();
  }
}
