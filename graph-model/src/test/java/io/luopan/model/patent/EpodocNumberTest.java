package io.luopan.model.patent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.model.InvalidIdentifierException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpodocNumberTest {

  @ParameterizedTest
  @CsvSource({
    "EP19990203729, EP99203729, 1999",
    "EP20100167109, EP10167109, 2010",
    "NL19981010536, NL1010536, 1998",
    "CA20112744162, CA2744162, 2011",
    "US201113167395, US13167395, 2011",
    "WO2013US50328, WO2013US050328, 2013"
  })
  void turnsIntoDocdbAndBack(String epodoc, String docdb, int year) {
    var number = EpodocNumber.parse(epodoc);

    assertThat(number).hasToString(epodoc);
    assertThat(number.application()).isEqualTo(ApplicationNumber.parse(docdb));
    assertThat(ApplicationNumber.parse(docdb).epodoc(year)).hasValue(number);
  }

  @Test
  void keepsSilentWhereTheRuleIsNotKnownOrTheYearIsAnother() {
    assertThat(ApplicationNumber.parse("CN201610551889").epodoc(2016)).isEmpty();
    assertThat(ApplicationNumber.parse("EP99203729").epodoc(1998)).isEmpty();
    assertThatThrownBy(() -> EpodocNumber.parse("EP1000000"))
        .isInstanceOf(InvalidIdentifierException.class);
  }
}
