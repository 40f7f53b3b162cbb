package io.luopan.loaders.patent;

import de.siegmar.fastcsv.reader.CsvReader;
import io.luopan.loaders.file.Headings;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Recognizes headings of Chinese patent tables by meaning, whatever their width, brackets, blanks
/// and invisible characters.
final class ChineseHeadings {
  /// A heading's meaning; of several columns for one field the lower rank is the better source.
  record Meaning(ChineseField field, int rank) {}

  private static final Map<String, Meaning> MEANINGS = read();

  private ChineseHeadings() {}

  static Optional<Meaning> find(String heading) {
    return Optional.ofNullable(MEANINGS.get(Headings.fold(heading)));
  }

  private static Map<String, Meaning> read() {
    var name = "chinese-headings.csv";
    var stream = Objects.requireNonNull(ChineseHeadings.class.getResourceAsStream(name), name);
    var meanings = new HashMap<String, Meaning>();
    try (var csv =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (var row : csv) {
        var field = ChineseField.valueOf(row.getField("field"));
        meanings.put(Headings.fold(row.getField("heading")), new Meaning(field, meanings.size()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(meanings);
  }
}
