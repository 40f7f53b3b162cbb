package io.luopan.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.model.InvalidIdentifierException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

  @ParameterizedTest
  @CsvSource({
    "CN, COUNTRY, CN/",
    "370000, PROVINCE, CN/370000/",
    "370900, CITY, CN/370000/370900/",
    "370982, COUNTY, CN/370000/370900/370982/",
    "321084, COUNTY, CN/320000/321000/321084/",
    "150602, COUNTY, CN/150000/150600/150602/",
    "120000, PROVINCE, CN/120000/",
    "110101, COUNTY, CN/110000/110101/",
    "429004, COUNTY, CN/420000/429004/",
    "US, COUNTRY, US/",
    "US-CA, PROVINCE, US/US-CA/",
    "HK, COUNTRY, HK/",
    "TW, COUNTRY, TW/"
  })
  void knowsLevelAndPath(String text, RegionLevel level, String path) {
    var region = RegionCode.parse(text);

    assertThat(region).hasToString(text);
    assertThat(region.level()).isEqualTo(level);
    assertThat(region.path()).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource({
    "810000, HK",
    "820000, MO",
    "710000, TW",
    "CN-SD, 370000",
    "CN-HK, HK",
    "32, 320000",
    "3210, 321000",
    "us-ca, US-CA"
  })
  void readsOtherSpellings(String text, String canonical) {
    assertThat(RegionCode.parse(text)).hasToString(canonical);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "QQ", "QQ-CA", "990000", "370082", "37098", "江苏", "CN-QQ", "810101"})
  void rejectsWhatIsNoRegion(String text) {
    assertThat(RegionCode.tryParse(text)).isEmpty();
    assertThatThrownBy(() -> RegionCode.parse(text)).isInstanceOf(InvalidIdentifierException.class);
  }

  @Test
  void isWithinTheRegionsAbove() {
    var gaoyou = RegionCode.parse("321084");

    assertThat(gaoyou.isWithin(RegionCode.parse("321000"))).isTrue();
    assertThat(gaoyou.isWithin(RegionCode.CHINA)).isTrue();
    assertThat(gaoyou.isWithin(gaoyou)).isTrue();
    assertThat(gaoyou.isWithin(RegionCode.parse("370000"))).isFalse();
  }
}
