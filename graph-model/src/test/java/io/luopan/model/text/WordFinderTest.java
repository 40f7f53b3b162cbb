package io.luopan.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordFinderTest {
  @Test
  void findsChineseWordsAnywhere() {
    assertThat(in("一种新型动力电池管理装置", "电池管理", "动力电池", "光伏")).containsExactly("电池管理", "动力电池");
  }

  @Test
  void findsTraditionalTextBySimplifiedWords() {
    assertThat(in("鋰離子電池", "锂离子电池")).containsExactly("锂离子电池");
  }

  @Test
  void findsLatinWordsOnlyWhole() {
    assertThat(in("A carved canvas with ship-mounted gear", "RV", "AGV", "ship", "car"))
        .containsExactly("ship");
  }

  @Test
  void findsAnAbbreviationAmongChineseCharacters() {
    assertThat(in("采用BMS系统和RV减速器,2AGV", "BMS", "rv", "AGV")).containsExactly("BMS", "rv");
  }

  @Test
  void findsTheLastWordOfAPhraseInThePlural() {
    assertThat(
            in(
                "Solar Cells, gases and batteries for vehicles",
                "solar cell",
                "gas",
                "battery",
                "vehicle"))
        .containsExactly("solar cell", "gas", "battery", "vehicle");
  }

  @Test
  void takesAHyphenForABlank() {
    assertThat(in("a lithium-ion, lithium\u2010ion cell", "lithium ion cell", "Lithium Ion"))
        .containsExactly("lithium ion cell", "Lithium Ion");
  }

  @Test
  void findsMixedWordsAnywhere() {
    assertThat(in("大型LNG船及xAI芯片", "LNG船", "AI芯片")).containsExactly("LNG船", "AI芯片");
  }

  @Test
  void findsNoPhraseAcrossTheEndOfAPart() {
    var text = SearchText.of(List.of("fuel", "cell 太阳", "能"));

    assertThat(WordFinder.of(List.of("fuel cell", "太阳能")).wordsIn(text)).isEmpty();
  }

  @Test
  void givesTwoSpellingsOfOneWordOneIndex() {
    var finder = WordFinder.of(List.of("鋰", "锂"));

    assertThat(finder.indexOf("锂")).isEqualTo(finder.indexOf("鋰"));
  }

  @Test
  void rejectsAWordThatFoldsToNothing() {
    assertThatThrownBy(() -> WordFinder.of(List.of("\u200B")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A keyword has no visible character.");
  }

  @Test
  void findsWhatLookingForEachWordAloneFinds() {
    var random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      var words = new ArrayList<String>();
      for (int i = 0; i < 8; i++) {
        words.add(randomHanzi(random, 1 + random.nextInt(4)));
      }
      var text = randomHanzi(random, 40);

      var found = WordFinder.of(words).wordsIn(text);

      assertThat(found)
          .containsExactlyElementsOf(words.stream().distinct().filter(text::contains).toList());
    }
  }

  private static String randomHanzi(Random random, int length) {
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append("电池锂子".charAt(random.nextInt(4)));
    }
    return text.toString();
  }

  private static List<String> in(String text, String... words) {
    return WordFinder.of(List.of(words)).wordsIn(Folding.fold(text));
  }
}
