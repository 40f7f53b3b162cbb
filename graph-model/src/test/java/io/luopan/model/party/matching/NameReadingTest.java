package io.luopan.model.party.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReadingTest {

  @ParameterizedTest
  @CsvSource({
    "西安交通大学第一附属医院, 西安 PLACE 交通 SUBJECT 大学 KIND 1 NUMBER 附属 BRANCH 医院 KIND",
    "江苏省农业科学院, 江苏 PLACE 农业 SUBJECT 科学院 KIND",
    "石家庄以岭药业股份有限公司, 石家庄 PLACE 以岭 CORE 药业 SUBJECT 股份有限公司 FORM",
    "厦门医学院, 厦门 PLACE 医学院 KIND",
    "福建农学院, 福建 PLACE 农 SUBJECT 学院 KIND",
    "Xi'an Jiaotong Univ., xian PLACE jiaotong SUBJECT university KIND",
    "The 13th Institute, 13 NUMBER institute KIND",
    "Huìzhōu City College, huizhou PLACE city SUBJECT college KIND",
    "Shěnyáng Nóngyè Dàxué, shenyang PLACE 农业 SUBJECT 大学 KIND",
    "Qīngdǎo Dàxué, qingdao PLACE 大学 KIND",
    "Tiānjīn Gōngyè Dàxué, tianjin PLACE 工业大学 SUBJECT",
    "Henan Keji Daxue, henan PLACE 科技大学 SUBJECT"
  })
  void takesANameApart(String name, String words) {
    var read =
        OrganizationName.read(name).tokens().stream()
            .map(token -> token.text() + " " + token.wordClass())
            .collect(Collectors.joining(" "));

    assertThat(read).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"十三, 13", "九八八, 988", "二十, 20", "一百零一, 101", "〇二, 02"})
  void readsChineseNumbers(String hanzi, String digits) {
    assertThat(Numbers.ofHanzi(hanzi)).isEqualTo(digits);
  }
}
