package io.luopan.queries.licensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.luopan.queries.licensing.NearDuplicates.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {

  @Test
  void countsPairsOfNeighboursOnce() {
    // 甲乙 and 乙丙 of one, 甲乙 and 乙丁 of the other: one of three.
    assertThat(NearDuplicates.similarity("甲乙丙", "甲乙丁")).isEqualTo(1.0 / 3, within(1e-12));
    assertThat(NearDuplicates.similarity("solid state battery", "solid\nstate cell"))
        .isEqualTo(1.0 / 3, within(1e-12));
    assertThat(NearDuplicates.similarity("lte终端", "lte 终端")).isEqualTo(1);
    assertThat(NearDuplicates.similarity("", "")).isZero();
  }

  @Test
  void membersOfAFamilyAreOneWhateverTheirClass() {
    assertThat(groups(text("1", "H04L 1/00", "abc"), text("1", "G06F 1/00", "xyz")))
        .containsExactly(0, 0);
  }

  @Test
  void textsThatReadAlikeAreOneOnlyWithinAMainGroup() {
    var words = "同步信号的发送与接收方法";

    assertThat(
            groups(
                text("1", "H04L 1/00", words),
                text("2", "H04L 1/00", words + "及"),
                text("3", "H04W 4/00", words)))
        .containsExactly(0, 0, 1);
  }

  @Test
  void aCitationMakesUpForWordsThatDiffer() {
    // 10 of 22 pairs are shared: enough with a citation, not without.
    var one = new Text("1", "H04L 1/00", "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午", List.of("P1"), List.of());
    var other = new Text("2", "H04L 1/00", "甲乙丙丁戊己庚辛壬癸子天地玄黄宇宙", List.of("P2"), List.of("P1"));
    var stranger = new Text("3", "H04L 1/00", "甲乙丙丁戊己庚辛壬癸子天地玄黄宇宙", List.of("P3"), List.of());

    assertThat(NearDuplicates.similarity(one.text(), other.text())).isBetween(0.3, 0.6);
    assertThat(groups(one, other)).containsExactly(0, 0);
    assertThat(groups(one, stranger)).containsExactly(0, 1);
    assertThat(NearDuplicates.linked(one, other)).isTrue();
  }

  @Test
  void findsNearlyAllPairsThatComparingEachWithEachFinds() {
    var random = new Random(3);
    var texts = new ArrayList<Text>();
    for (int i = 0; i < 300; i++) {
      var words = new StringBuilder();
      random.ints(60, 0x4e00, 0x4f00).forEach(c -> words.append((char) c));
      texts.add(text("a" + i, "H04L 1/00", words.toString()));
      words.setCharAt(10, 'x');
      words.setCharAt(30, 'y');
      texts.add(text("b" + i, "H04L 1/00", words.toString()));
    }

    var groups = NearDuplicates.groupsOf(texts);

    long together = 0;
    for (int i = 0; i < 300; i++) {
      together += groups[2 * i] == groups[2 * i + 1] ? 1 : 0;
    }
    assertThat(together).isGreaterThan(295);
    assertThat(Arrays.stream(groups).distinct().count()).isBetween(300L, 305L);
  }

  @Test
  void textsOfNothingAreAlikeToNothing() {
    assertThat(groups(text("1", "H04L 1/00", ""), text("2", "H04L 1/00", "")))
        .containsExactly(0, 1);
  }

  private static Text text(String family, String group, String words) {
    return new Text(family, group, words, List.of(), List.of());
  }

  private static int[] groups(Text... texts) {
    return NearDuplicates.groupsOf(List.of(texts));
  }
}
