package io.luopan.model.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {
  @Test
  void knowsARegionByItsCode() {
    var region = Regions.find(RegionCode.parse("370900"));

    assertThat(region).map(Region::shortZh).hasValue("泰安");
    assertThat(Regions.list()).hasSizeGreaterThan(600);
  }

  @ParameterizedTest
  @CsvSource({
    "226634 江苏省南通市海安县老坝港镇, 320685",
    "江苏省昆山市玉山镇, 320583",
    "山东省泰安市泰山区岱宗大街61号, 370902",
    "泰安市泰山区, 370902",
    "山东新泰市, 370982",
    "200436 上海市闸北区江场三路, 310000",
    "中国山东省泰安市, 370900",
    "福建省福州市鼓楼区, 350100",
    "延边朝鲜族自治州延吉市, 222400",
    "吉林省吉林市, 220200",
    "吉林省长春市, 220100",
    "中国香港九龙九龙湾, HK",
    "台湾新竹, TW",
    "美国加利福尼亚州, US",
    "日本东京都, JP",
    "（271018）山东省, 370000"
  })
  void placesAnAddressByItsBeginning(String address, String code) {
    var region = Regions.byAddressPrefix(address);

    assertThat(region).map(RegionCode::code).hasValue(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "271018", "岱宗大街61号", "某地某路"})
  void placesNoAddressThatNamesNoRegion(String address) {
    var region = Regions.byAddressPrefix(address);

    assertThat(region).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "泰安市轴承厂, 370900",
    "泰安鲁普耐特塑料有限公司, 370900",
    "山东农业大学, 370000",
    "山东泰安山锅集团有限公司, 370900",
    "山东省泰安市农业科学研究所, 370900",
    "泰安市岱岳区山农高科兽药研究所, 370911",
    "新泰市风龙王设备有限公司, 370982",
    "宁阳县供电公司, 370921",
    "内蒙古大学, 150000",
    "吉林市化工厂, 220200",
    "海南大学, 460000",
    "上海海南贸易有限公司, 310000",
    "中国石油化工股份有限公司, CN",
    "韩国电子通信研究院, KR",
    "中山市照明厂, 442000"
  })
  void infersTheRegionFromAHoldersName(String name, String code) {
    var region = Regions.byHolderNamePrefix(name);

    assertThat(region).map(RegionCode::code).hasValue(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "安康",
        "吉林生",
        "中山大学",
        "大理石材有限公司",
        "泰山玻璃纤维有限公司",
        "东方电气股份有限公司",
        "通州区某某有限公司",
        "清华大学",
        "Siemens AG",
        ""
      })
  void infersNothingFromPersonsAndOtherWords(String name) {
    var region = Regions.byHolderNamePrefix(name);

    assertThat(region).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CN, Shandong, Tai'an, 370900",
    "CN, Shandong Sheng, Taian Shi, 370900",
    "CN, SHANDONG, tai an city, 370900",
    "CN, Guangdong, Shenzhen, 440300",
    "CN, Beijing, Beijing, 110000",
    "CN, Shaanxi, Xi’an, 610100",
    "CN, Xinjiang, Ürümqi, 650100",
    "CN, Jilin, Jilin, 220200",
    "CN, Guangxi Zhuangzu Zizhiqu, Nanning, 450100",
    "CN, Nei Mongol, Hohhot, 150100",
    "CN, Shandong, Nowhere, 370000",
    "CN, , Wuhan, 420100",
    "CN, , , CN",
    "US, California, Berkeley, US-CA",
    "US, District of Columbia, Washington, US-DC",
    "US, , Washington, US",
    "HK, , Hong Kong, HK"
  })
  void findsARegionByEnglishNames(String country, String subdivision, String city, String code) {
    var region = Regions.byEnglishNames(country, subdivision, city);

    assertThat(region).map(RegionCode::code).hasValue(code);
  }

  @ParameterizedTest
  @CsvSource({
    "山东;37, 370000",
    "37(山东), 370000",
    "37（山东）, 370000",
    "CN, CN",
    "CN;37, 370000",
    "江苏;32|山东;37, 320000",
    "山东省;泰安市;新泰市, 370982",
    "US, US",
    "中国台湾, TW"
  })
  void readsACellOfNamesAndCodes(String cell, String code) {
    var region = Regions.byCodeOrName(cell);

    assertThat(region).map(RegionCode::code).hasValue(code);
  }
}
