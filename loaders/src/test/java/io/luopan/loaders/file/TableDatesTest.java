package io.luopan.loaders.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableDatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016-07-08",
        "2016.07.08",
        "2016/7/8",
        "20160708",
        "2016年7月8日",
        "2016-07-08 00:00:00",
        "2016-07-08T10:00",
        " 2016.7.8 ",
        "42559",
        "２０１６－０７－０８"
      })
  void readsEverySpellingOfADay(String text) {
    var day = TableDates.tryParse(text);

    assertThat(day).hasValue(LocalDate.of(2016, 7, 8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2016",
        "2016-13-01",
        "2016-02-30",
        "08/07/16",
        "20161301",
        "about 2016",
        "2016-07",
        "99999999999",
        "7"
      })
  void knowsNoSuchDay(String text) {
    var day = TableDates.tryParse(text);

    assertThat(day).isEmpty();
  }
}
