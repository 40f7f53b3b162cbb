package io.luopan.queries.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SearchTextTest {

  @Test
  void quotesChineseAndRequiresEveryWord() {
    assertThat(SearchText.query("燃料電池 Stack")).isEqualTo("+\"燃料电池\" +stack");
  }

  @Test
  void splitsWhereHanziMeetLatin() {
    assertThat(SearchText.words("PEM燃料电池H2")).containsExactly("pem", "燃料电池", "h2");
  }

  @Test
  void keepsTheDotInsideANumber() {
    assertThat(SearchText.words("GB/T 39551.1-2020, 802.11ax, H.264. 1,000"))
        .containsExactly("gb", "t", "39551.1", "2020", "802.11ax", "h", "264", "1,000");
  }

  @Test
  void looksForASingleHanziInsideWords() {
    assertThat(SearchText.query("氢")).isEqualTo("+(氢 氢* *氢)");
  }

  @Test
  void letsTheLastLatinWordGoOn() {
    assertThat(SearchText.prefixQuery("fuel ce")).isEqualTo("+fuel +ce*");
  }

  @Test
  void leavesNothingOfLucenesLanguage() {
    assertThat(SearchText.query("a:b AND (c OR \"d\" -e +f* ~g^2 [h TO i] {j} /k/ \\l && m || !n"))
        .isEqualTo("+a +b +and +c +or +d +e +f +g +2 +h +to +i +j +k +l +m +n");
  }

  @Test
  void isEmptyWhereThereIsNoWord() {
    assertThat(SearchText.query(" *:* !")).isEmpty();
  }

  @Test
  void neverLetsASpecialCharacterThrough() {
    var random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      var text =
          random
              .ints(30, 1, 0x3000)
              .filter(Character::isDefined)
              .limit(30)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();

      assertThat(SearchText.query(text)).doesNotContainPattern("[:\\[\\]{}~^!/\\\\&|-]");
    }
  }
}
