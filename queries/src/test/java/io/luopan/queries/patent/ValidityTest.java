package io.luopan.queries.patent;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.model.patent.PatentType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTest {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

  @Test
  void knowsChinasTerms() {
    assertThat(Validity.expiry("CN", PatentType.INVENTION, DAY)).isEqualTo("2041-06-01");
    assertThat(Validity.expiry("CN", PatentType.UTILITY_MODEL, DAY)).isEqualTo("2031-06-01");
    assertThat(Validity.expiry("CN", PatentType.DESIGN, DAY)).isEqualTo("2036-06-01");
    assertThat(Validity.expiry("CN", PatentType.DESIGN, DAY.minusDays(1))).isEqualTo("2031-05-31");
  }

  @Test
  void knowsNoTermWhereItKnowsNoRule() {
    assertThat(Validity.expiry("US", PatentType.DESIGN, DAY)).isNull();
    assertThat(Validity.expiry("CN", PatentType.INVENTION, null)).isNull();
  }
}
