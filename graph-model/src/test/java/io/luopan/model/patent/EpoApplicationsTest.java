package io.luopan.model.patent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpoApplicationsTest {

  @ParameterizedTest
  @CsvSource({
    "US 201213657122 A, 2012-10-22, US13657122",
    "US 201329441068 F, 2012-12-31, US29441068",
    "US 17439471 A, 1971-08-24, US05174394",
    "US 92142304 A, 2004-08-17, US10921423",
    "US 95479992 A, 1992-09-30, US07954799",
    "US 5039508 A, 2008-03-18, US12050395",
    "US 871793 A, 1993-01-22, US08008717",
    "US 22309605 F, 2005-02-09, US29223096",
    "US 99339407 P, 2007-09-12, US60993394",
    "US 10000107 P, 2007-11-20, US61100001",
    "US 0226824 W, 2002-08-23, WO2002US026824",
    "GB 0122448 A, 2001-09-18, GB0122448",
    "EP 05750385 A, 2005-05-10, EP05750385",
    "CN 201110089928 A, 2011-04-11, CN201110089928.8"
  })
  void readsDocdb(String text, LocalDate filedOn, String number) {
    assertThat(EpoApplications.docdb(text, filedOn)).map(ApplicationNumber::text).hasValue(number);
  }

  @ParameterizedTest
  @CsvSource({
    "US201313974283, 2013-08-23, US13974283",
    "US20100927713, 2010-11-23, US12927713",
    "US20040921423, 2004-08-17, US10921423",
    "US20070891218P, 2007-02-22, US60891218",
    "US19960623111, 1996-03-28, US08623111",
    "CN2013271678U, 2013-01-31, CN201320071678.X",
    "CN2013134935, 2013-01-30, CN201310034935.7",
    "CN20141131435, 2014-04-03, CN201410131435.X",
    "EP20120425165, 2012-10-09, EP12425165",
    "CA20132876200, 2013-06-14, CA2876200",
    "WO2014US51801, 2014-08-20, WO2014US051801",
    "JP20120267614, 2012-12-06, JP2012267614",
    "KR20130006425U, 2013-08-01, KRU20130006425"
  })
  void readsEpodoc(String text, LocalDate filedOn, String number) {
    assertThat(EpoApplications.epodoc(text, filedOn)).map(ApplicationNumber::text).hasValue(number);
  }

  @Test
  void readsNoNumberThatAnotherApplicationMayBear() {
    assertThat(EpoApplications.docdb("US 17439471 A", null)).isEmpty();
    assertThat(EpoApplications.docdb("US 17439471 A", LocalDate.of(2021, 9, 30))).isEmpty();
    assertThat(EpoApplications.epodoc("CN20131010377U", LocalDate.of(2013, 6, 20))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "860586, A, 1977-12-14, 05",
    "258739, A, 1939-02-27, 02",
    "998765, A, 2004-11-29, 10",
    "000123, A, 2004-11-29, 11",
    "907123, A, 2005-04-15, 10",
    "524123, A, 2005-02-10, 10",
    "123456, A, 2005-04-15, 11",
    "000100, A, 1992-12-31, 07",
    "123456, F, 1992-11-02, 29",
    "990000, P, 2007-10-20, 60"
  })
  void tellsTheSeriesFromDayAndSerial(String serial, char kind, LocalDate filedOn, String series) {
    assertThat(UsSeries.of(serial, kind, filedOn)).hasValue(series);
  }

  @Test
  void leavesTheSeriesOpenWhereTwoArePossible() {
    assertThat(UsSeries.of("543210", 'A', LocalDate.of(2006, 10, 1))).isEmpty();
    assertThat(UsSeries.of("543210", 'A', LocalDate.of(1901, 10, 1))).isEmpty();
  }
}
