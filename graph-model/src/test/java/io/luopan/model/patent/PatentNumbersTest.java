package io.luopan.model.patent;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.model.CheckDigit;
import io.luopan.model.patent.PatentNumberReading.Candidate;
import io.luopan.model.patent.PatentNumberReading.Spelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatentNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "6836899, US, US6836899",
    "'10/744,128', US, US10744128",
    "US10744128B2, US, US10744128B2",
    "10744128, US, US10744128+US10744128",
    "29410027, US, US29410027",
    "US201113167395, CN, US13167395",
    "95115608, CN, CN95115608.X+US95115608",
    "95115608, US, US95115608+CN95115608.X",
    "95115608.X, US, CN95115608.X",
    "CN201610551889.1, CN, CN201610551889.1",
    "ZL201610281886.0, US, CN201610281886.0",
    "2016105518891, US, CN201610551889.1",
    "102206141, CN, CN102206141",
    "CN102206141A, CN, CN102206141A",
    "CN85102475, CN, CN85102475+CN85102475",
    "CN85102475A, CN, CN85102475A+CN85102475",
    "EP99203729, CN, EP99203729",
    "EP1000000, CN, EP1000000",
    "KR20130063770, CN, KR20130063770+KR20130063770",
    "KR20130063770A1, CN, KR20130063770A1",
    "PCT/US2013/050328, CN, WO2013US050328",
    "WO2012088469A1, CN, WO2012088469A1",
    "CN2013271678U, CN, CN201320071678.X"
  })
  void namesWhatANumberMayBeTheLikeliestFirst(String raw, String defaultOffice, String texts) {
    var reading = PatentNumbers.read(raw, Office.parse(defaultOffice));

    assertThat(reading.candidates())
        .extracting(Candidate::text)
        .containsExactly(texts.split("\\+"));
    assertThat(reading.candidates())
        .allSatisfy(c -> assertThat(c.reason()).endsWith(".").startsWith(c.reason().strip()));
  }

  @Test
  void rejectsAWrongCheckDigitWhateverTheDefaultOffice() {
    for (var office : new Office[] {Office.CN, Office.US, Office.EP}) {
      var reading = PatentNumbers.read("202310123456.7", office);

      assertThat(reading.candidates()).isEmpty();
      assertThat(reading.checkDigit()).isEqualTo(CheckDigit.WRONG);
      assertThat(reading.rejection()).hasValue("The check digit is 7, but it would have to be 6.");
    }
  }

  @Test
  void saysHowFarTheSpellingWasFromTheCanonicalOne() {
    assertThat(spelling("CN201610551889.1")).isEqualTo(Spelling.EXACT);
    assertThat(spelling("CN201610551889")).isEqualTo(Spelling.EXACT);
    assertThat(spelling("ZL201610551889.1")).isEqualTo(Spelling.NORMALIZED);
    assertThat(spelling("US-9254383-B2")).isEqualTo(Spelling.NORMALIZED);
    assertThat(spelling("CN2013271678U")).isEqualTo(Spelling.INFERRED);
  }

  @Test
  void rejectsWhatIsNoNumber() {
    assertThat(PatentNumbers.read("", Office.CN).rejection()).isPresent();
    assertThat(PatentNumbers.read("发明名称", Office.CN).rejection()).isPresent();
    assertThat(PatentNumbers.read("9".repeat(5000), Office.CN).rejection()).isPresent();
  }

  private static Spelling spelling(String raw) {
    return PatentNumbers.read(raw, Office.CN).best().orElseThrow().spelling();
  }

  @ParameterizedTest
  @CsvSource({
    "DE201110111793, DE102011111793",
    "JP20120158075, JP2012158075",
    "KR20120006510U, KRU20120006510",
    "特願平11-322368, JP32236899",
    "KR 20-2005-0012345, KRU20050012345",
    "GB1008116.2, GB201008116"
  })
  void namesTheApplicationThatADeclarationSpellsInAnotherForm(String text, String number) {
    var reading = PatentNumbers.read(text, Office.CN);

    assertThat(reading.candidates())
        .filteredOn(PatentNumberReading.Application.class::isInstance)
        .extracting(PatentNumberReading.Candidate::text)
        .contains(number);
  }
}
