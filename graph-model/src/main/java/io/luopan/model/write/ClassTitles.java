package io.luopan.model.write;

import de.siegmar.fastcsv.reader.CsvReader;
import io.luopan.model.Fact;
import io.luopan.model.LocalizedText;
import io.luopan.model.classification.ClassScheme;
import io.luopan.model.classification.ClassSymbolFact;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Short titles, in our own words, of the sections, classes and subclasses that chain nodes select
/// by.
final class ClassTitles {
  private ClassTitles() {}

  static List<ClassSymbolFact> shipped() {
    var in =
        Objects.requireNonNull(Fact.class.getResourceAsStream("classification/ipc-subclasses.csv"));
    try (var rows =
        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return rows.stream()
          .map(
              row ->
                  new ClassSymbolFact(
                      ClassScheme.IPC,
                      row.getField("symbol"),
                      List.of(
                          LocalizedText.zh(row.getField("titleZh")),
                          LocalizedText.en(row.getField("titleEn"))),
                      parent(row.getField("symbol")),
                      null,
                      null))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String parent(String symbol) {
    return switch (symbol.length()) {
      case 3 -> symbol.substring(0, 1);
      case 4 -> symbol.substring(0, 3);
      default -> null;
    };
  }
}
