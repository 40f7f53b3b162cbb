package io.luopan.loaders.pool;

import static io.luopan.loaders.pool.RoyaltyField.*;

import io.luopan.loaders.source.Parsed;
import io.luopan.model.place.RegionCode;
import io.luopan.model.place.Regions;
import io.luopan.model.pool.RoyaltyTerm;
import io.luopan.model.pool.RoyaltyTerm.CapPeriod;
import io.luopan.model.pool.RoyaltyTerm.Condition;
import io.luopan.model.pool.RoyaltyTerm.Unit;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What programmes ask for products: rate, currency, condition, cap, time and region.
public final class RoyaltyTableSource extends PoolTableSource<RoyaltyField> {
  private static final Vocabulary<Unit> UNITS =
      Vocabulary.of(Unit.class)
          .with(Unit.PER_UNIT, "每台", "每件", "每辆", "每产品", "per device", "per vehicle")
          .with(Unit.PERCENT_OF_PRICE, "售价百分比", "销售额百分比", "%", "percent")
          .with(Unit.PER_YEAR, "每年", "年费", "annual");
  private static final Vocabulary<Condition> CONDITIONS =
      Vocabulary.of(Condition.class)
          .with(Condition.STANDARD, "标准", "标准费率")
          .with(Condition.COMPLIANT, "合规", "守约")
          .with(Condition.EARLY, "早期", "早签");
  private static final Vocabulary<CapPeriod> CAP_PERIODS =
      Vocabulary.of(CapPeriod.class)
          .with(CapPeriod.YEAR, "年", "每年", "annual")
          .with(CapPeriod.TERM, "许可期", "合同期");

  public RoyaltyTableSource() {
    super(
        RoyaltyField.class,
        columns -> columns.has(PROGRAMME, AMOUNT),
        columns -> columns.has(PRODUCT, UNIT),
        "programme (许可项目), product (产品), unit (计费单位) and amount (费率)");
  }

  @Override
  public String name() {
    return "royalty-table";
  }

  @Override
  public String description() {
    return "Royalties that patent pools ask for products, with their conditions and caps.";
  }

  @Override
  Function<PoolCells<RoyaltyField>, Parsed> reader(List<String> above) {
    return RoyaltyTableSource::term;
  }

  private static Parsed term(PoolCells<RoyaltyField> cells) {
    var unit = cells.required(UNIT, UNITS);
    var amount =
        Money.amount(cells.heading(AMOUNT), cells.text(AMOUNT), unit == Unit.PERCENT_OF_PRICE);
    var cap =
        cells.find(CAP).map(text -> Money.amount(cells.heading(CAP), text, false)).orElse(null);
    var from = cells.begin(FROM);
    var until = cells.end(UNTIL);
    cells.checkOrder(FROM, from, UNTIL, until);
    return cells.accepted(
        new RoyaltyTerm(
            PoolCodes.programme(cells, PROGRAMME, POOL),
            cells.text(PRODUCT),
            unit,
            amount,
            currency(cells, unit, cap),
            cells.word(CONDITION, CONDITIONS),
            cap,
            cells.word(CAP_PERIOD, CAP_PERIODS),
            from,
            until,
            region(cells),
            cells.orNull(NOTE),
            cells.orNull(CITATION)));
  }

  /// Only a percentage without a cap does without.
  private static @Nullable Currency currency(
      PoolCells<RoyaltyField> cells, Unit unit, @Nullable BigDecimal cap) {
    var currency = Money.currency(cells, CURRENCY);
    if (currency == null && unit != Unit.PERCENT_OF_PRICE) {
      throw new RowRejection(new NoCurrency(cells.heading(AMOUNT), cells.text(AMOUNT)));
    }
    if (currency == null && cap != null) {
      throw new RowRejection(new NoCurrency(cells.heading(CAP), cells.text(CAP)));
    }
    return currency;
  }

  private static @Nullable RegionCode region(PoolCells<RoyaltyField> cells) {
    return cells
        .find(REGION)
        .map(
            text ->
                Regions.byCodeOrName(text)
                    .orElseThrow(() -> new RowRejection(new UnknownTermRegion(text))))
        .orElse(null);
  }
}
