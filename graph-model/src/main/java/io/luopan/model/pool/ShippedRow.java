package io.luopan.model.pool;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.luopan.model.LocalizedText;
import io.luopan.model.load.SourcePosition;
import io.luopan.model.place.RegionCode;
import io.luopan.model.standard.DeclaredStandard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A row of a shipped table. What is wrong in one is a fault of the product, so it throws.
record ShippedRow(String file, NamedCsvRecord cells) {
  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
  private static final int LENGTH_OF_A_MONTH = "2023-08".length();

  static List<ShippedRow> all(String file, String text) {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(text)) {
      return csv.stream().map(cells -> new ShippedRow(file, cells)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long number() {
    return cells.getStartingLineNumber();
  }

  SourcePosition at() {
    return new SourcePosition("pool/" + file, SourcePosition.Unit.ROW, number());
  }

  String text(String column) {
    var text = cells.getField(column).strip();
    if (text.isEmpty()) {
      throw new IllegalStateException("%s: the column %s is empty".formatted(at(), column));
    }
    return text;
  }

  <T> @Nullable T orNull(String column, Function<String, T> reader) {
    var text = cells.getField(column).strip();
    return text.isEmpty() ? null : reader.apply(text);
  }

  List<String> list(String column) {
    var text = cells.getField(column).strip();
    return text.isEmpty() ? List.of() : List.of(BAR.split(text));
  }

  List<LocalizedText> names() {
    var names = new ArrayList<LocalizedText>();
    list("nameZh").forEach(name -> names.add(LocalizedText.zh(name)));
    list("nameEn").forEach(name -> names.add(LocalizedText.en(name)));
    return names;
  }

  List<DeclaredStandard> standards() {
    return list("standards").stream().map(DeclaredStandard::parse).toList();
  }

  /// Of a month its first day.
  @Nullable LocalDate day(String column) {
    return orNull(
        column,
        text ->
            text.length() == LENGTH_OF_A_MONTH
                ? YearMonth.parse(text).atDay(1)
                : LocalDate.parse(text));
  }

  BigDecimal amount(String column) {
    return new BigDecimal(text(column));
  }

  @Nullable BigDecimal cap() {
    return orNull("cap", BigDecimal::new);
  }

  @Nullable Currency currency() {
    return orNull("currency", Currency::getInstance);
  }

  @Nullable RegionCode region() {
    return orNull("region", RegionCode::parse);
  }
}
