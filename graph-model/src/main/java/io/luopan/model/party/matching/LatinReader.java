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

  /// A shorter sound is too often a word of another language.
  private static final int SURE_SOUND = 5;

  private static final int LONGEST_SOUND = 4;

  private LatinReader() {}

  static void read(String text, List<Token> tokens) {
    var stems =
        LatinWords.stems(text).stream()
            .flatMap(stem -> LONG_FORMS.getOrDefault(stem, List.of(stem)).stream())
            .toList();
    boolean pinyin = isInPinyin(stems);
    for (int i = 0; i < stems.size(); ) {
      int sounds = pinyin ? soundsAt(stems, i) : 0;
      int place = PLACES.lengthAt(stems, i);
      if (place > 0) {
        var region = PLACES.region(stems.subList(i, i + place));
        for (var stem : stems.subList(i, i + place)) {
          tokens.add(Token.latin(stem, WordClass.PLACE, region));
        }
        i += place;
      } else if (sounds > 0) {
        tokens.add(Token.of(WORDS.withSound(joined(stems, i, sounds)).orElseThrow()));
        i += sounds;
      } else {
        tokens.add(token(stems.get(i)));
        i++;
      }
    }
  }

  /// One word that sounds Chinese may be chance; two are a name in pinyin, and so is one beside
  /// places: `Qīngdǎo Dàxué`.
  private static boolean isInPinyin(List<String> stems) {
    int sounds = 0;
    int others = 0;
    for (int i = 0; i < stems.size(); ) {
      int place = PLACES.lengthAt(stems, i);
      var stem = stems.get(i);
      boolean sound = place == 0 && isSound(stems, i, 1);
      sounds += sound && stem.length() >= SURE_SOUND ? 1 : 0;
      others += place == 0 && !sound ? 1 : 0;
      i += Math.max(place, 1);
    }
    return sounds > 1 || sounds == 1 && others == 0 && stems.size() > 1;
  }

  /// Over how many words the longest Chinese word goes that they spell: `gongye daxue` is 工业大学.
  private static int soundsAt(List<String> stems, int from) {
    int words = Math.min(LONGEST_SOUND, stems.size() - from);
    while (words > 0 && !isSound(stems, from, words)) {
      words--;
    }
    return words;
  }

  private static boolean isSound(List<String> stems, int from, int words) {
    return WORDS.withSound(joined(stems, from, words)).isPresent()
        && stems.subList(from, from + words).stream()
            .allMatch(stem -> WORDS.classOf(stem) == WordClass.CORE);
  }

  private static String joined(List<String> stems, int from, int words) {
    return String.join("", stems.subList(from, from + words));
  }

  private static Token token(String stem) {
    var number = Numbers.ofLatin(stem);
    if (number.isPresent()) {
      return Token.number(number.get(), false);
    }
    return Token.latin(stem, FORMS.contains(stem) ? WordClass.FORM : WORDS.classOf(stem), null);
  }
}
