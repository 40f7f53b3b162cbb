package io.luopan.model.patent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.model.InvalidIdentifierException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationNumberTest {

  @ParameterizedTest
  @CsvSource({
    "CN102206141A, CN102206141A",
    "CN116719628B, CN116719628B",
    "CN 102206141 A, CN102206141A",
    "CN203956942 (U), CN203956942U",
    "CN_102206141_A_20111005, CN102206141A",
    "CN85102475A, CN85102475A",
    "CN1061234C, CN1061234C",
    "US6836899B1, US6836899B1",
    "'US 6,836,899 B1', US6836899B1",
    "US06836899B1, US6836899B1",
    "US-6836899-B1, US6836899B1",
    "us-9254383-b2, US9254383B2",
    "US-2005/0012345-A1, US20050012345A1",
    "US 2005/0012345 A1, US20050012345A1",
    "US20050012345A1, US20050012345A1",
    "US2005012345A1, US20050012345A1",
    "US2003060222, US20030060222",
    "USD558629S1, USD558629S1",
    "'US D558,629 S', USD558629S",
    "USD0680087S1, USD680087S1",
    "USRE40000E1, USRE40000E1",
    "US RE33508 E, USRE33508E",
    "USPP12345P2, USPP12345P2",
    "EP 1 000 000 B1, EP1000000B1",
    "EP1000000, EP1000000",
    "EP-1000006-A1, EP1000006A1",
    "EP123456A1, EP0123456A1",
    "WO 2012/088469 A1, WO2012088469A1",
    "WO-2012088469-A1, WO2012088469A1",
    "WO2012088469A1, WO2012088469A1",
    "WO 99/12345, WO1999012345",
    "WO 02/054790 A2, WO2002054790A2",
    "WO02054790, WO2002054790",
    "JP2001-123456A, JP2001123456A",
    "JP2001-1234A, JP2001001234A",
    "JP-10000001-A, JP10000001A",
    "JP S585134 A, JPS585134A",
    "特開平6-123456号, JPH06123456",
    "KR-102678923-B1, KR102678923B1",
    "KR 10-2013-0063770 A, KR1020130063770A",
    "DE 10 2013 010 377 A1, DE102013010377A1",
    "TWM481804 (U), TWM481804U",
    "AU 1991/080191 A, AU1991080191A",
    "GEP20135837 (B), GEP20135837B",
    "US 2013/0012345 A1, US20130012345A1"
  })
  void readsEverySpelling(String text, String canonical) {
    var number = PublicationNumber.parse(text);

    assertThat(number).hasToString(canonical);
    assertThat(PublicationNumber.parse(canonical)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "6836899, US6836899",
    "'D558,629', USD558629",
    "RE40000, USRE40000",
    "PP12345, USPP12345",
    "EP1000000A1, EP1000000A1"
  })
  void takesTheDefaultOfficeWhereNoneIsNamed(String text, String canonical) {
    assertThat(PublicationNumber.parse(text, Office.US)).hasToString(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "US",
        "B1",
        "6836899",
        "QQ123456A1",
        "CN201610551889.1",
        "CN902206141A",
        "EP12345678A1",
        "WO2013US50328",
        "US123456789",
        "EP1000000A12",
        "EP1000000AB",
        "公开号"
      })
  void rejectsWhatIsNoPublicationNumber(String text) {
    assertThat(PublicationNumber.tryParse(text)).isEmpty();
    assertThatThrownBy(() -> PublicationNumber.parse(text))
        .isInstanceOf(InvalidIdentifierException.class);
  }

  @Test
  void tellsTheDocumentsOfOneNumberByTheirKind() {
    var application = PublicationNumber.parse("EP1000000A1");
    var grant = PublicationNumber.parse("EP1000000B1");

    assertThat(application).isNotEqualTo(grant);
    assertThat(application.number()).isEqualTo(grant.number()).isEqualTo("EP1000000");
    assertThat(application.withoutKind()).isEqualTo(grant.withoutKind());
  }

  @Test
  void putsTogetherTheFieldsOfDocdb() {
    assertThat(PublicationNumber.of("US", "2003060222", "A1"))
        .hasValue(PublicationNumber.parse("US20030060222A1"));
    assertThat(PublicationNumber.of("US", "D0680087", null))
        .hasValue(PublicationNumber.parse("USD680087"));
    assertThat(PublicationNumber.of("??", "1", "A1")).isEmpty();
  }

  @Test
  void rejectsAKindCodeOfTwoLetters() {
    assertThat(KindCode.tryParse("AB")).isEmpty();
    assertThat(KindCode.tryParse("(A1)")).hasValue(new KindCode("A1"));
    assertThatThrownBy(() -> KindCode.parse("AB")).isInstanceOf(InvalidIdentifierException.class);
  }

  @Test
  void knowsOfficesOfThePast() {
    assertThat(Office.tryParse("su")).hasValueSatisfying(o -> assertThat(o).hasToString("SU"));
    assertThat(Office.tryParse("QQ")).isEmpty();
    assertThatThrownBy(() -> Office.parse("China")).isInstanceOf(InvalidIdentifierException.class);
  }
}
