package io.luopan.model.placing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.luopan.model.classification.ClassScheme;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/// Reads the CSV files on classification that ship with the product.
final class PlacingResources {
  private PlacingResources() {}

  /// Throws when the file is not packed with the product.
  static <T> List<T> rows(String file, Function<NamedCsvRecord, T> read) {
    try (var in = ClassScheme.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The product was packed without %s.".formatted(file));
      }
      try (var csv =
          CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return csv.stream().map(read).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be read.".formatted(file), e);
    }
  }
}
