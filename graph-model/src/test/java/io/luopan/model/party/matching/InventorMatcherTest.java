package io.luopan.model.party.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InventorMatcherTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Avraham Greenvurcel; Abraham Greenvurcel",
        "Zwi Kenigsberg; Zvi Kenigsberg",
        "Mordechai Meirovitz; Mordecai Meirovitz",
        "Amos A. Hardimann; Hardimann, Amos",
        "José Muñozábal; Jose Munozabal"
      })
  void findsOnePersonInTwoSpellingsOfARareName(String one, String other) {
    assertThat(compare(one, other).verdict()).isEqualTo(Verdict.SAME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ronen Shoher; Galit Shoher",
        "Xiao-Ming Wang; Xiao-Hong Wang",
        "王小明; Wang, Xiaohong",
        "K·基廷; J·基廷",
        "David Cahen; Michael Albeck"
      })
  void doesNotJoinTwoPeople(String one, String other) {
    assertThat(compare(one, other).verdict()).isNotEqualTo(Verdict.SAME);
  }

  @Test
  void keepsTwoNamesApartThatOnlySoundAlike() {
    assertThat(compare("王小明", "王晓明").verdict()).isEqualTo(Verdict.DIFFERENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Xiaoming Wang",
        "Xiao-Ming WANG",
        "Wang Xiao Ming",
        "WANG, Xiaoming",
        "Wang Xiaoming"
      })
  void findsAChineseNameInEveryOrderOfItsPinyin(String pinyin) {
    var fields = PersonFields.of(PersonName.read("王小明"), PersonName.read(pinyin), none());

    assertThat(fields)
        .extracting(NameFields.Compared::level)
        .startsWith(fields.getFirst().level(), Level.SAME)
        .doesNotContain(Level.DIFFERENT);
  }

  @Test
  void neverJoinsTwoMentionsOnOnePatent() {
    var one = InventorMatcher.read(InventorMention.of("Amos Hardimann", "US1"));

    var match = matcher(one).compare(one, one);

    assertThat(match.verdict()).isEqualTo(Verdict.DIFFERENT);
  }

  @Test
  void believesAFrequentNameLess() {
    var mentions =
        Stream.concat(
                Stream.of("Anna Zwicky"),
                Stream.iterate(1, i -> i <= 40, i -> i + 1)
                    .map(i -> "g" + (char) ('a' + i % 26) + i + " Cohen"))
            .map(name -> InventorMatcher.read(InventorMention.of(name, "US " + name)))
            .toList();
    var frequencies = NameFrequencies.of(mentions);

    assertThat(frequencies.rarity("cohen")).isLessThan(frequencies.rarity("zwicky"));
    assertThat(score("David Cohen", "David Cohen", frequencies))
        .isLessThan(score("David Zwicky", "David Zwicky", frequencies));
  }

  @ParameterizedTest
  @CsvSource({
    "Moore David F., 2010, Moore David F., 2012, SAME",
    "Moore David F., 2000, Moore David F., 2012, DOUBTFUL",
    "Moore David, 2010, Moore David, 2012, DOUBTFUL"
  })
  void joinsBearersOfACrowdedNameByTheirMiddleInitialAndTheirTime(
      String one, int year, String other, int otherYear, Verdict verdict) {
    var a = mention(one, "US1").in(year);
    var b = mention(other, "US2").in(otherYear);
    var crowd = Stream.of("Moore David G.", "Moore David R.", "Moore David E.");
    var matcher = matcher(Stream.concat(crowd.map(name -> mention(name, "US0")), Stream.of(a, b)));

    assertThat(matcher.compare(InventorMatcher.read(a), InventorMatcher.read(b)).verdict())
        .isEqualTo(verdict);
  }

  @Test
  void takesTheFormsOfAGivenNameForOneCrowd() {
    var don = mention("Peterson Don M.", "US1").in(1984);
    var donny = mention("Peterson Donny L.", "US2").in(1984);
    var matcher = matcher(Stream.of(don, donny));
    var among = matcher(Stream.of(don, donny, mention("Peterson Donald W.", "US3")));

    var alone = matcher.compare(InventorMatcher.read(don), InventorMatcher.read(donny));
    var crowded = among.compare(InventorMatcher.read(don), InventorMatcher.read(donny));

    assertThat(crowded.bits()).isLessThan(alone.bits() - 2);
  }

  @Test
  void saysByNameWhichHoldersTwoHaveInCommon() {
    var holders = Map.of("holder/1", "扬州大学", "holder/2", "泰安市农业局");
    var one = InventorMention.of("王伟", "CN1").with(Set.of(), holders, Set.of());
    var other =
        InventorMention.of("王伟", "CN2").with(Set.of(), Map.of("holder/1", "扬州大学"), Set.of());
    var read = InventorMatcher.read(one);

    var explanation = matcher(read).compare(read, InventorMatcher.read(other)).explanation();

    assertThat(explanation).contains("holders agree: 扬州大学 = 扬州大学").doesNotContain("holder/");
  }

  @Test
  void letsCoInventorsAndHoldersTellTwoOfOneNameApart() {
    var near =
        InventorMention.of("Wang Wei", "CN1").with(Set.of("li na"), Map.of("a", "甲"), Set.of());
    var same = InventorMention.of("王伟", "CN2").with(Set.of("li na"), Map.of("a", "甲"), Set.of());
    var other =
        InventorMention.of("王伟", "CN3").with(Set.of("liu yang"), Map.of("b", "乙"), Set.of());
    var matcher = matcher(InventorMatcher.read(near));

    double together =
        matcher.compare(InventorMatcher.read(near), InventorMatcher.read(same)).bits();
    double apart = matcher.compare(InventorMatcher.read(near), InventorMatcher.read(other)).bits();

    assertThat(together).isGreaterThan(apart + 3);
  }

  @Test
  void answersTheSameInBothDirections() {
    var names = List.of("王小明", "Xiaoming Wang", "A. Hardy", "Amos A. Hardy", "", "Wang", "Or-Bach");

    for (var one : names) {
      for (var other : names) {
        assertThat(compare(one, other).score())
            .as(one + " / " + other)
            .isBetween(0.0, 1.0)
            .isEqualTo(compare(other, one).score());
      }
    }
  }

  private static Match compare(String one, String other) {
    var a = InventorMatcher.read(InventorMention.of(one, "US1"));
    var b = InventorMatcher.read(InventorMention.of(other, "US2"));
    return matcher(a, b).compare(a, b);
  }

  private static double score(String one, String other, NameFrequencies frequencies) {
    return new InventorMatcher(frequencies, Thresholds.INVENTORS)
        .compare(
            InventorMatcher.read(InventorMention.of(one, "US1")),
            InventorMatcher.read(InventorMention.of(other, "US2")))
        .score();
  }

  private static InventorMatcher matcher(ReadInventor... mentions) {
    return new InventorMatcher(NameFrequencies.of(List.of(mentions)), Thresholds.INVENTORS);
  }

  private static InventorMatcher matcher(Stream<InventorMention> mentions) {
    return matcher(mentions.map(InventorMatcher::read).toArray(ReadInventor[]::new));
  }

  /// Of a name that begins with the family name.
  private static InventorMention mention(String name, String record) {
    return InventorMention.of(name.replaceFirst(" ", ", "), record);
  }

  private static NameFrequencies none() {
    return NameFrequencies.of(List.of());
  }
}
