package io.luopan.model.party.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherScriptTest {

  @ParameterizedTest
  @CsvSource({
    "Yangzhou University, 扬州 大学",
    "扬州大学, yangzhou university",
    "石家庄以岭药业股份有限公司, yiling shijiazhuang pharmaceutical",
    "Jiangsu Academy of Agricultural Sciences, 江苏 农业 科学院",
    "Yángzhōu Dàxué, university",
    "华为, huawei"
  })
  void tellsANameInTheWordsOfTheOtherScript(String name, String words) {
    assertThat(OtherScript.words(name)).contains(words.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"Siemens AG", "((("})
  void saysNothingOfWhatItCannotRead(String name) {
    assertThat(OtherScript.words(name)).isEmpty();
  }
}
