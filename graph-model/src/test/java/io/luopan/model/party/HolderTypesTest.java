package io.luopan.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolderTypesTest {
  @ParameterizedTest
  @CsvSource({
    "泰安鲁普耐特塑料有限公司, COMPANY",
    "泰安市轴承厂, COMPANY",
    "山东农业大学肥业科技有限公司, COMPANY",
    "泰安电业局, COMPANY",
    "丰田自动车株式会社, COMPANY",
    "山东农业大学, UNIVERSITY",
    "石油大学（华东）, UNIVERSITY",
    "山东科技大学资源与环境工程学院, UNIVERSITY",
    "清华大学深圳研究生院, UNIVERSITY",
    "中国科学院, RESEARCH_INSTITUTE",
    "中国科学院上海光学精密机械研究所, RESEARCH_INSTITUTE",
    "泰安市农业科学研究院, RESEARCH_INSTITUTE",
    "泰山医学院附属医院, HOSPITAL",
    "泰安市妇幼保健院, HOSPITAL",
    "某市人民政府, GOVERNMENT",
    "某市科学技术局, GOVERNMENT",
    "某某协会, OTHER",
    "刘照新, PERSON",
    "仲伶俐, PERSON",
    "鹿明, PERSON",
    "诸葛春耕, PERSON",
    "约翰·史密斯, PERSON",
    "'Toyota Jidosha Kabushiki Kaisha', COMPANY",
    "'Contemporary Amperex Technology Co., Limited', COMPANY",
    "Siemens AG, COMPANY",
    "L.G. Chem Ltd., COMPANY",
    "The Regents of the University of California, UNIVERSITY",
    "Massachusetts Institute of Technology, UNIVERSITY",
    "Korea Institute of Energy Research, RESEARCH_INSTITUTE",
    "Mayo General Hospital, HOSPITAL",
    "'Smith, John', UNKNOWN",
    "'', UNKNOWN"
  })
  void tellsTheKindByTheFormOfTheName(String name, HolderType type) {
    var told = HolderTypes.fromName(name);

    assertThat(told).isEqualTo(type);
  }
}
