package io.luopan.model.patent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedApplicationsTest {

  @ParameterizedTest
  @CsvSource({
    "JP, 2002-156293, 2002-05-29, JP2002156293",
    "JP, P2005-117654, 2005-04-15, JP2005117654",
    "JP, P. 11-295684, 1999-10-18, JP29568499",
    "JP, 11-322368, 1999-11-12, JP32236899",
    "JP, H11-322368, , JP32236899",
    "JP, Hei 11-322368, , JP32236899",
    "JP, 11322368, 1999-11-12, JP32236899",
    "JP, 60-123456, , JP12345685",
    "JP, S60-123456, , JP12345685",
    "JP, 4-012345, , JP1234592",
    "JP, 99-012345, , JP1234599",
    "JP, 5-012345, 1930-01-05, JP1234530",
    "JP, 特願2003-12345, , JP2003012345",
    "JP, 特願平11-322368, , JP32236899",
    "JP, 実願平4-012345, , JPU1234592",
    "JP, 意願2004-039542, , JPF2004039542",
    "JP, 平成１１年特許願第３２２３６８号, , JP32236899",
    "JP, 昭和64年特許願第123号, , JP12389",
    "JP, 平成元年実用新案登録願第123号, , JPU12389",
    "JP, 2005-012345 U, , JPU2005012345",
    "KR, 10-2005-0012345, , KR20050012345",
    "KR, 2003-0012345, , KR20030012345",
    "KR, 1020050012345, , KR20050012345",
    "KR, 20-2005-0012345, , KRU20050012345",
    "KR, 30-2005-0012345, , KRF20050012345",
    "KR, P1996-12345, , KR19960012345",
    "KR, 96-12345, , KR19960012345",
    "KR, 제10-2005-0012345호, , KR20050012345",
    "TW, 093127003, , TW93127003",
    "TW, 93127003 A, , TW93127003",
    "TW, 102217075 U, , TW102217075",
    "DE, 100 19 276, , DE10019276",
    "DE, 102004012345.6, , DE102004012345",
    "DE, P 43 12 345.6, , DE4312345",
    "DE, G 94 12 345.6, , DE9412345",
    "DE, 20 2005 018 834.1 U, , DE202005018834",
    "GB, 0225961.2, 2002-11-07, GB0225961",
    "GB, 1008116.2, , GB201008116",
    "GB, 1008116, 2010-05-17, GB201008116",
    "GB, 1234575, 1975-03-01, GB1234575",
    "FR, 02 06063, , FR0206063",
    "IT, IT BG2002A000039, 2002-11-27, ITBG20020039",
    "IT, PD05A0056, 2005-03-02, ITPD20050056",
    "IT, RM94A000783, , ITRM940783",
    "IT, IT LI2005U000003, , ITULI20050003",
    "IT, IT LI20050003 U, , ITULI20050003",
    "AU, PQ0559, 1999-05-25, AUPQ055999",
    "AU, 2007905189, , AU2007905189",
    "SE, 9904350-1, , SE9904350",
    "ES, P200802977, , ES200802977",
    "ES, U200600123, , ESU200600123",
    "RU, 2002114208/09, , RU2002114208",
    "IN, 1438/CAL/1996, , IN1438CA1996",
    "IN, 1234/DELNP/2005, , IN1234DN2005",
    "BR, 10 2012 024598 3, , BR102012024598",
    "BR, PI 0502345-6, , BRPI0502345",
    "HU, P 08 00117, , HU0800117",
    "MX, MX/a/2012/009573, , MX2012009573",
    "ZA, 2011/03655, , ZA201103655",
    "ZA, 94/9139, , ZA9409139",
    "NL, 1012682, , NL1012682"
  })
  void bringsWhatOfficesPrintToTheFormOfDocdb(
      String office, String text, LocalDate filedOn, String key) {
    var number = ApplicationNumber.read(text, Office.parse(office), filedOn).value();

    assertThat(number).map(ApplicationNumber::key).hasValue(key);
    assertThat(number.flatMap(n -> ApplicationNumber.tryParse(n.text()))).isEqualTo(number);
  }

  @Test
  void takesNoKoreanGrantForAnApplicationOfItsYear() {
    assertThat(ApplicationNumber.tryParse("10-0600483", Office.KR))
        .map(ApplicationNumber::key)
        .hasValue("KR100600483");
  }

  @Test
  void readsNoJapaneseYearThatIsNotTheDays() {
    var number = ApplicationNumber.read("11-322368", Office.JP, LocalDate.of(2004, 5, 1));

    assertThat(number.value()).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "DE201110111793, DE102011111793",
    "DE20111054244, DE102011054244",
    "BR20121024598, BR102012024598",
    "GB19990023060, GB9923060",
    "GB20110011839, GB201111839",
    "FR20110058278, FR1158278",
    "IT2009MI00987, ITMI20090987",
    "IT2010AL00029U, ITUAL20100029",
    "AU20070905189, AU2007905189",
    "JP20120158075, JP2012158075",
    "JP19990322368, JP32236899",
    "KR20120006510U, KRU20120006510",
    "TW20130217075U, TW102217075",
    "TW20030116692, TW92116692"
  })
  void readsWhatEpodocMakesOfThem(String text, String key) {
    assertThat(EpoApplications.epodoc(text, null)).map(ApplicationNumber::key).hasValue(key);
  }

  @ParameterizedTest
  @CsvSource({"DE20020010777", "GB19750012345", "KR2012000651", "JP2012158075", "XX20120001234"})
  void leavesEpodocNumbersOfUnknownRulesUnread(String text) {
    assertThat(EpoApplications.epodoc(text, null)).isEmpty();
  }
}
