package io.luopan.queries.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.model.standard.StandardNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitTest {

  @ParameterizedTest
  @CsvSource({
    "102 361,    ETSI TS 102 361,     WHOLE",
    "102361,     ETSI TS 102 361,     WHOLE",
    "TS 102 361, ETSI TS 102 361,     WHOLE",
    "102 361,    ETSI TS 102 361-1,   PART",
    "102 361-1,  ETSI TS 102 361-1,   WHOLE",
    "102 361-1,  ETSI TS 102 361-1-2, PART",
    "102 361-1,  ETSI TS 102 361-12,  NONE",
    "102 36,     ETSI TS 102 361,     NONE",
    "39551.1,    GB/T 39551.1,        WHOLE",
    "39551,      GB/T 39551.1,        PART",
    "38.211,     3GPP TS 38.211,      WHOLE",
    "38,         3GPP TS 38.211,      NONE",
    "802.11AX,   IEEE 802.11ax,       WHOLE",
    "h.264,      ITU-T H.264,         WHOLE",
  })
  void readsANumberThatNamesNoBody(String asked, String designation, Fit fit) {
    assertThat(Fit.of(asked, StandardNumber.parse(designation))).isEqualTo(fit);
  }

  @ParameterizedTest
  @CsvSource({
    "ETSI TS 102 361,   ETSI TS 102 361-1,   PART",
    "ETSI TS 102 361-1, ETSI TS 102 361-1-2, PART",
    "ETSI TS 102 361-1, ETSI TS 102 361-12,  NONE",
    "ETSI TS 102 361,   ETSI TR 102 361-1,   NONE",
    "GB/T 39551,        GB/T 39551.1,        PART",
    "GB/T 39551,        GB/T 39551,          NONE",
  })
  void readsPartsOfWhatNamesItsBody(String asked, String designation, Fit fit) {
    assertThat(Fit.of(StandardNumber.parse(asked), StandardNumber.parse(designation)))
        .isEqualTo(fit);
  }
}
