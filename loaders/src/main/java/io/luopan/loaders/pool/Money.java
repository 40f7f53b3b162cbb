package io.luopan.loaders.pool;

import io.luopan.loaders.file.Heading;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads amounts and currencies. A sign that several currencies share, such as `$` and `¥`, is not
/// guessed.
final class Money {
  private static final Pattern AMOUNT =
      Pattern.compile("-?(?:[0-9]{1,15}|[0-9]{1,3}(?:,[0-9]{3}){1,4})(?:\\.[0-9]{1,10})?");

  private Money() {}

  static BigDecimal amount(String column, String text, boolean percentage) {
    var plain =
        percentage && text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
    if (!AMOUNT.matcher(plain).matches()) {
      throw bad(column, text, "write a plain number with a point, as in 0.50");
    }
    var amount = new BigDecimal(plain.replace(",", ""));
    if (amount.signum() < 0) {
      throw bad(column, text, "a royalty cannot be negative");
    }
    if (percentage && amount.compareTo(BigDecimal.valueOf(100)) > 0) {
      throw bad(column, text, "it is more than the whole price");
    }
    return amount;
  }

  static <F extends Enum<F> & Heading> @Nullable Currency currency(PoolCells<F> cells, F field) {
    return cells
        .find(field)
        .map(text -> currency(text).orElseThrow(() -> new RowRejection(new BadCurrency(text))))
        .orElse(null);
  }

  private static Optional<Currency> currency(String text) {
    var code =
        switch (text) {
          case "人民币", "人民币元", "RMB" -> "CNY";
          case "美元" -> "USD";
          case "欧元" -> "EUR";
          case "日元" -> "JPY";
          case "韩元" -> "KRW";
          case "英镑" -> "GBP";
          default -> text.toUpperCase(Locale.ROOT);
        };
    return Currency.getAvailableCurrencies().stream()
        .filter(currency -> currency.getCurrencyCode().equals(code))
        .findFirst();
  }

  private static RowRejection bad(String column, String text, String reason) {
    return new RowRejection(new BadAmount(column, text, reason));
  }
}
