package io.luopan.model.party.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.model.party.CreditCode;
import io.luopan.model.party.RorId;
import io.luopan.model.place.RegionCode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolderMatcherTest {
  private final HolderMatcher matcher = new HolderMatcher();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "华为技术有限公司, \"HUAWEI TECHNOLOGIES CO., LTD.\"",
        "华为技术有限公司, 华为技术有限公司(Shenzhen)",
        "南京大学, Nanjing University",
        "南京大学, Nanjing Univ.",
        "Nanjing University, Nanjing Univ.",
        "University of Nanjing, Nanjing University",
        "扬州大学, 揚州大學",
        "清华大学, Tsinghua University",
        "青岛大学, Qīngdǎo Dàxué",
        "配位化学国家重点实验室, State Key Laboratory of Coordination Chemistry",
        "西安交通大学, Xi'an Jiaotong University",
        "西安交通大学, Xian Jiao Tong Univ.",
        "江苏省农业科学院, Jiangsu Academy of Agricultural Sciences",
        "石家庄以岭药业股份有限公司, \"Shijiazhuang Yiling Pharmaceutical Co., Ltd.\"",
        "\"Huawei Technologies Co., Ltd.\", \"Huawei Tehcnologies Co., Ltd.\"",
        "Siemens AG, Siemens Aktiengesellschaft"
      })
  void findsOneHolderInTwoSpellings(String one, String other) {
    assertThat(compare(one, other).verdict()).isEqualTo(Verdict.SAME);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "扬州大学, 扬州大学附属医院",
        "扬州大学附属医院, Yangzhou University",
        "南华大学, 南华大学船山学院",
        "中山大学, 电子科技大学中山学院",
        "中国农业大学, 中国农业科学院",
        "南京理工大学, 南京大学",
        "南京理工大学, Nanjing University",
        "上海交通大学, 西安交通大学",
        "北京市第一医院, 北京市第二医院",
        "泰州学院, 台州学院",
        "江苏大学, 江苏科技大学",
        "华为技术有限公司, 华为终端有限公司",
        "国家电网有限公司, 国家电网有限公司江苏省分公司",
        "Siemens AG, Siemens Healthcare GmbH",
        "华为技术有限公司, 中兴通讯股份有限公司"
      })
  void keepsTwoHoldersApart(String one, String other) {
    assertThat(compare(one, other).verdict()).isEqualTo(Verdict.DIFFERENT);
  }

  @Test
  void leavesATranslationThatSeveralFitToAPerson() {
    assertThat(compare("Taizhou University", "台州学院").verdict()).isEqualTo(Verdict.DOUBTFUL);
  }

  @Test
  void letsIdentifiersDecideAgainstNames() {
    var name = Party.named("南京大学");
    var ror = RorId.parse("01rxvg760");
    var other = RorId.parse("02v51f717");

    assertThat(matcher.compare(name.withRor(ror), name.withRor(other)).verdict())
        .isEqualTo(Verdict.DIFFERENT);
    assertThat(matcher.compare(name.withRor(ror), Party.named("甲").withRor(ror)).verdict())
        .isEqualTo(Verdict.SAME);
  }

  @Test
  void keepsTwoCreditCodesApart() {
    var name = Party.named("泰安市泰山机械有限公司");

    var match =
        matcher.compare(
            name.withCreditCode(CreditCode.parse("91350100M000100Y43")),
            name.withCreditCode(CreditCode.parse("914403001922038216")));

    assertThat(match.verdict()).isEqualTo(Verdict.DIFFERENT);
  }

  @Test
  void findsAHolderByAnyOfItsNames() {
    var register = Party.named("甲乙丙科技有限公司", "南京大学");

    assertThat(matcher.compare(register, Party.named("Nanjing University")).verdict())
        .isEqualTo(Verdict.SAME);
  }

  @Test
  void explainsItselfInSentences() {
    var explanation = compare("扬州大学", "Yangzhou University").explanation();

    assertThat(explanation)
        .contains("places in the names agree: 扬州 = yangzhou, +")
        .contains("kinds agree: 大学 = university, +");
  }

  @ParameterizedTest
  @ValueSource(strings = {"扬州大学", "Siemens AG", "第二医院", "a", "01.AI", "𠮷野家"})
  void findsEveryNameItsOwnHolder(String name) {
    var match = compare(name, name);

    assertThat(match.verdict()).isNotEqualTo(Verdict.DIFFERENT);
    assertThat(match.score()).isBetween(0.0, 1.0);
  }

  @Test
  void answersTheSameInBothDirections() {
    var names =
        List.of(
            "扬州大学",
            "Yangzhou Univ.",
            "南京理工大学",
            "Nanjing Tech University",
            "华为技术有限公司",
            "Huawei",
            "第一医院",
            "",
            "中国石化股份有限公司",
            "Xian Jiao Tong Univ.");

    for (var one : names) {
      for (var other : names) {
        var there = compare(one, other);
        var back = compare(other, one);

        assertThat(there.verdict()).as(one + " / " + other).isEqualTo(back.verdict());
        assertThat(there.score()).isBetween(0.0, 1.0);
      }
    }
  }

  @Test
  void knowsNothingOfPartiesWithoutAName() {
    assertThat(compare("(((", "(((").verdict()).isNotEqualTo(Verdict.SAME);
    assertThat(compare("", " ").verdict()).isEqualTo(Verdict.DIFFERENT);
  }

  @Test
  void takesAVeryLongNameInBoundedTime() {
    var hanzi = "扬州大学附属医院第三分院".repeat(5_000);
    var latin = "University of Science and Technology ".repeat(5_000);

    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          compare(hanzi, latin);
          compare(hanzi, hanzi);
          compare(latin, latin);
        });
  }

  @Test
  void bothRegionAndPartnersSpeakWhereKnown() {
    var one = Party.named("王氏工作室").in(RegionCode.parse("321000")).withPartners(Set.of("a"));
    var far = one.in(RegionCode.parse("440300")).withPartners(Set.of("b"));

    assertThat(matcher.compare(one, far).score()).isLessThan(matcher.compare(one, one).score());
  }

  @Test
  void countsPartnersWhereManyOfThemAreShared() {
    var name = Party.named("Taizhou University");
    var teams = Set.of("li si", "wang wu", "zhao liu", "sun qi", "zhou ba", "wu jiu");
    var chinese = Party.named("台州学院").withPartners(teams);

    assertThat(bits(name.withPartners(Set.of("li si", "wang wu")), chinese))
        .isGreaterThan(bits(name, chinese));
    assertThat(bits(name.withPartners(Set.of("li si", "qian er", "feng yi")), chinese))
        .isEqualTo(bits(name, chinese));
    assertThat(bits(name.withPartners(Set.of("qian er")), chinese)).isLessThan(bits(name, chinese));
  }

  @ParameterizedTest
  @ValueSource(strings = {"王小明", "WANG, Xiaoming", "Wang Xiaoming", "Xiao-Ming Wang"})
  void knowsAnInventorInEitherScript(String name) {
    assertThat(Party.inventorKey(name)).isEqualTo("wang xiaoming");
  }

  private double bits(Party one, Party other) {
    return matcher.compare(one, other).bits();
  }

  private Match compare(String one, String other) {
    return matcher.compare(Party.named(one), Party.named(other));
  }
}
