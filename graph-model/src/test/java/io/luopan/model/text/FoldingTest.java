package io.luopan.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "ＢＭＳ系统, bms系统",
        "鋰電池的發動機, 锂电池的发动机",
        "乾燥, 干燥",
        "Photo\u00ADvoltaic, photovoltaic",
        "\uFEFF太\u200B阳能, 太阳能",
        "80℃以上, 80°c以上",
        "５㎜, 5mm",
        "Cafe\u0301, café",
        "\"  a \t b\u3000\u00A0c\n\", a b c",
        "İ, i\u0307",
        "ﾊﾞﾙﾌﾞ, バルブ"
      })
  void foldsWhatDiffersInSpellingOnly(String read, String folded) {
    assertThat(Folding.fold(read)).isEqualTo(folded);
  }

  @Test
  void simplifiesCharactersBeyondTheBasicPlane() {
    assertThat(Folding.fold("\uD842\uDFB7\uD835\uDC00")).isEqualTo("\uD842\uDFB7a");
  }

  @Test
  void keepsAnEmptyOrBlankTextEmpty() {
    assertThat(List.of(Folding.fold(""), Folding.fold(" \n\u3000"))).containsOnly("");
  }

  @Test
  void foldingTwiceChangesNothing() {
    var random = new Random(20261122);

    for (int i = 0; i < 20_000; i++) {
      var text = anyText(random);
      var once = Folding.fold(text);

      assertThat(Folding.fold(once)).isEqualTo(once);
    }
  }

  @Test
  void joinsPartsSoThatNoPhraseSpansTwo() {
    var text = SearchText.of(List.of("Fuel  Cell", "", "燃料電池"));

    assertThat(text).isEqualTo("fuel cell\n燃料电池");
  }

  private static String anyText(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) (' ' + random.nextInt(0x60)));
        case 1 -> text.append((char) ('\u4E00' + random.nextInt(0x5000)));
        case 2 -> text.append((char) ('\uFF01' + random.nextInt(0x5E)));
        default -> text.append((char) random.nextInt(0x2000));
      }
    }
    return text.toString();
  }
}
