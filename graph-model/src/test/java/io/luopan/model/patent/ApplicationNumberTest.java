package io.luopan.model.patent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.model.CheckDigit;
import io.luopan.model.InvalidIdentifierException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "201610551889.1",
        "201610003217.7",
        "201810294721.6",
        "201610281886.0",
        "201610757401.0",
        "201610032112.4",
        "95115608.X"
      })
  void findsTheCheckDigitOfRealNumbersRight(String text) {
    var reading = ApplicationNumber.read(text, Office.CN);

    assertThat(reading.checkDigit()).isEqualTo(CheckDigit.RIGHT);
    assertThat(reading.value())
        .hasValueSatisfying(n -> assertThat(n.text()).isEqualTo("CN" + text));
  }

  @ParameterizedTest
  @CsvSource({
    "CN201610551889.1, CN201610551889, CN201610551889.1",
    "2016105518891, CN201610551889, CN201610551889.1",
    "CN2016105518891, CN201610551889, CN201610551889.1",
    "201610551889, CN201610551889, CN201610551889.1",
    "CN201610551889A, CN201610551889, CN201610551889.1",
    "cn 201610551889.1, CN201610551889, CN201610551889.1",
    "ＣＮ２０１６１０５５１８８９．１, CN201610551889, CN201610551889.1",
    "ZL201610281886.0, CN201610281886, CN201610281886.0",
    "ZL 2016 1 0281886.0, CN201610281886, CN201610281886.0",
    "CN ZL201610281886.0, CN201610281886, CN201610281886.0",
    "CN95115608.X, CN95115608, CN95115608.X",
    "95115608x, CN95115608, CN95115608.X",
    "CN85102475, CN85102475, CN85102475",
    "CN88301435.1, CN88301435, CN88301435",
    "CN200320106056.2, CN200320106056, CN200320106056.2"
  })
  void readsChineseSpellings(String text, String key, String canonical) {
    var number = ApplicationNumber.parse(text, Office.CN);

    assertThat(number.key()).isEqualTo(key);
    assertThat(number).hasToString(canonical);
    assertThat(ApplicationNumber.parse(canonical)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "'10/744,128', US, US10744128",
    "'US 10/744,128', CN, US10744128",
    "US10744128, CN, US10744128",
    "'8/123,456', US, US08123456",
    "'29/410,027', US, US29410027",
    "201113167395, US, US13167395",
    "US201313974256A, US, US13974256",
    "US201361847233P, US, US61847233",
    "EP99203729, CN, EP99203729",
    "EP19990203729, CN, EP99203729",
    "10167109.7, EP, EP10167109",
    "EP20100167109, CN, EP10167109",
    "NL1010536, CN, NL1010536",
    "KR20130063770, CN, KR20130063770",
    "JP 2017-187096, CN, JP2017187096",
    "特願2017-187096, CN, JP2017187096",
    "DE 10 2013 010 377.1, CN, DE102013010377",
    "IN 491/DEL/1994, CN, IN491DE1994",
    "PCT/US2013/050328, CN, WO2013US050328",
    "PCT-US2013-50328, CN, WO2013US050328",
    "WO2013US50328, CN, WO2013US050328",
    "PCT/CN99/00012, CN, WO1999CN000012",
    "US 2007/0016552 W, CN, WO2007US016552",
    "NO 2010000203 W, CN, WO2010NO000203"
  })
  void readsOtherOfficesSpellings(String text, String defaultOffice, String canonical) {
    var number = ApplicationNumber.parse(text, Office.parse(defaultOffice));

    assertThat(number).hasToString(canonical);
    assertThat(ApplicationNumber.parse(canonical)).isEqualTo(number);
  }

  @Test
  void namesTheRightCheckDigitOfAPlausibleNumber() {
    var reading = ApplicationNumber.read("202310123456.7", Office.CN);

    assertThat(reading.checkDigit()).isEqualTo(CheckDigit.WRONG);
    assertThat(reading.reason()).hasValue("The check digit is 7, but it would have to be 6.");
    assertThatThrownBy(() -> ApplicationNumber.parse("CN202310123456.7"))
        .isInstanceOf(InvalidIdentifierException.class)
        .hasMessageContaining("it would have to be 6");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "CN",
        "CN201640551889",
        "CN199910551889",
        "CN20161055188",
        "CN84102475",
        "QQ123456",
        "申请号",
        "CN102206141A",
        "PCT/QQ2013/050328",
        "10744128"
      })
  void rejectsWhatIsNoApplicationNumber(String text) {
    assertThat(ApplicationNumber.tryParse(text)).isEmpty();
    assertThatThrownBy(() -> ApplicationNumber.parse(text))
        .isInstanceOf(InvalidIdentifierException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "CN201610551889, INVENTION, 2016",
    "CN200780012345, INVENTION, 2007",
    "CN200320106056, UTILITY_MODEL, 2003",
    "CN201490001234, UTILITY_MODEL, 2014",
    "CN88301435, DESIGN, 1988",
    "CN02112345, INVENTION, 2002"
  })
  void tellsTypeAndYearOfAChineseNumber(String text, PatentType type, int year) {
    var number = ApplicationNumber.parse(text);

    assertThat(number.patentTypeOfCn()).hasValue(type);
    assertThat(number.filingYear()).hasValue(year);
  }

  @Test
  void refusesASerialThatIsNotNormalized() {
    assertThatThrownBy(() -> new ApplicationNumber(Office.CN, "2016105518891"))
        .isInstanceOf(InvalidIdentifierException.class);
  }
}
