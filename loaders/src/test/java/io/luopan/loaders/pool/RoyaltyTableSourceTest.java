package io.luopan.loaders.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.source.SourceRun;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.place.RegionCode;
import io.luopan.model.pool.RoyaltyTerm;
import io.luopan.model.pool.RoyaltyTerm.CapPeriod;
import io.luopan.model.pool.RoyaltyTerm.Condition;
import io.luopan.model.pool.RoyaltyTerm.Unit;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoyaltyTableSourceTest {
  @TempDir Path folder;

  @Test
  void readsRatesWithConditionsAndCaps() {
    var run =
        read(
            """
            programme,product,unit,amount,currency,condition,cap,cap period,from,until,region,note,source
            radio/set,radio,per unit,0.50,USD,compliant,"1,000,000",year,2022-07,2027-07-01,江苏,paid in time,rates 2022
            radio/set,car,percent,1.5%,,early,,,,,,,
            """);

    assertThat(run.source()).isEqualTo("royalty-table");
    assertThat(run.facts(RoyaltyTerm.class))
        .containsExactly(
            new RoyaltyTerm(
                "radio/set",
                "radio",
                Unit.PER_UNIT,
                new BigDecimal("0.50"),
                Currency.getInstance("USD"),
                Condition.COMPLIANT,
                new BigDecimal("1000000"),
                CapPeriod.YEAR,
                LocalDate.of(2022, 7, 1),
                LocalDate.of(2027, 7, 1),
                RegionCode.parse("320000"),
                "paid in time",
                "rates 2022"),
            new RoyaltyTerm(
                "radio/set",
                "car",
                Unit.PERCENT_OF_PRICE,
                new BigDecimal("1.5"),
                null,
                Condition.EARLY,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
  }

  @Test
  void anAmountThatIsNoneOrHasNoCurrencyRejectsTheRow() {
    var run =
        read(
            """
            许可项目,产品,计费单位,费率,币种,上限
            radio/set,收音机,每件,0.50,,
            radio/set,收音机,每件,-1,CNY,
            radio/set,收音机,每件,1.50元,CNY,
            radio/set,收音机,每件,"0,5",CNY,
            radio/set,收音机,每件,1,¥,
            radio/set,收音机,售价百分比,120,,
            radio/set,收音机,售价百分比,2,,1000
            radio/set,收音机,售价百分比,2%,,
            radio/set,收音机,每件,1,人民币,
            """);

    assertThat(run.rejectionCodes()).hasSize(7).containsOnly(ErrorCode.BAD_AMOUNT);
    assertThat(run.rejections().getFirst()).isEqualTo(new NoCurrency("amount", "0.50"));
    assertThat(run.rejections().get(6)).isEqualTo(new NoCurrency("cap", "1000"));
    assertThat(run.accepted()).hasSize(2);
  }

  @Test
  void aTermWhoseReachIsNotKnownIsKeptAside() {
    var run =
        read(
            """
            programme,product,unit,amount,currency,condition,until,region
            radio/set,radio,per unit,1,USD,,2027,
            radio/set,radio,per unit,1,USD,,,Atlantis
            radio/set,radio,per unit,1,USD,friends,,
            radio/set,radio,per moon,1,USD,,,
            radio/set,,per unit,1,USD,,,
            """);

    assertThat(run.rejectionCodes())
        .containsExactly(
            ErrorCode.BAD_DATE,
            ErrorCode.UNKNOWN_REFERENCE,
            ErrorCode.BAD_IDENTIFIER,
            ErrorCode.BAD_IDENTIFIER,
            ErrorCode.MISSING_COLUMN);
  }

  private SourceRun read(String text) {
    return SourceRun.of(folder, "rates.csv", text);
  }
}
