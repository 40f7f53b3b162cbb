package io.luopan.model.party.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the words of a name in Latin letters and tells what each is for.
final class LatinReader {
  private static final WordTable WORDS = WordTable.shared();
  private static final PlaceWords PLACES = PlaceWords.shared();

  private static final Set<String> FORMS =
      Set.of(
          ("co ltd inc corporation llc llp lp plc gmbh ag sa kg nv bv ab oy oyj aps spa srl sas"
                  + " sarl pty se kk mbh kabushiki kaisha yugen")
              .split(" "));

  /// Short forms that stand for several words.
  private static final Map<String, List<String>> LONG_FORMS =
      Map.of(
          "tcm", List.of("traditional", "chinese", "medicine"),
          "pla", List.of("people", "liberation", "army"),
          "prc", List.of("people", "republic", "china"),
          "usa", List.of("united", "state"));

  private LatinReader() {}

  static void read(String text, List<Token> tokens) {
    var stems =
        LatinWords.stems(text).stream()
            .flatMap(stem -> LONG_FORMS.getOrDefault(stem, List.of(stem)).stream())
            .toList();
    boolean pinyin = stems.stream().filter(LatinReader::isPinyin).count() > 1;
    for (int i = 0; i < stems.size(); ) {
      int place = PLACES.lengthAt(stems, i);
      if (place > 0) {
        var region = PLACES.region(stems.subList(i, i + place));
        for (var stem : stems.subList(i, i + place)) {
          tokens.add(Token.latin(stem, WordClass.PLACE, region));
        }
        i += place;
      } else {
        tokens.add(token(stems.get(i), pinyin));
        i++;
      }
    }
  }

  /// One word that sounds Chinese may be chance, two are a name in pinyin.
  private static boolean isPinyin(String stem) {
    return WORDS.withSound(stem).isPresent() && WORDS.classOf(stem) == WordClass.CORE;
  }

  private static Token token(String stem, boolean pinyin) {
    var number = Numbers.ofLatin(stem);
    if (number.isPresent()) {
      return Token.number(number.get(), false);
    }
    if (pinyin && isPinyin(stem)) {
      return Token.of(WORDS.withSound(stem).orElseThrow());
    }
    return Token.latin(stem, FORMS.contains(stem) ? WordClass.FORM : WORDS.classOf(stem), null);
  }
}
