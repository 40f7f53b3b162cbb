package io.luopan.model.party.matching;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The agreement weights that ship: per kind of pair, field and level the share `m` of pairs of one
/// party and the share `u` of pairs of two that show the level, and the weight in bits. Were the
/// fields independent, the weight would be log2(m / u); they are not, so the weights are fitted
/// together.
///
/// A level without a row says nothing, 0 bits.
final class Weights {
  private static final Map<String, Weights> SHIPPED = read();

  private final Map<String, Double> bits = new HashMap<>();

  /// Of `HOLDERS_ONE_SCRIPT`, `HOLDERS_TWO_SCRIPTS`, `INVENTORS_BY_NAME` or `INVENTORS_SURROUNDED`.
  static Weights of(String pairs) {
    return Objects.requireNonNull(SHIPPED.get(pairs), pairs);
  }

  private static Map<String, Weights> read() {
    var stream = Objects.requireNonNull(Weights.class.getResourceAsStream("weights.csv"));
    var read = new HashMap<String, Weights>();
    try (var csv =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (var row : csv) {
        read.computeIfAbsent(row.getField("pairs"), _ -> new Weights())
            .bits
            .put(
                row.getField("field") + "/" + row.getField("level"),
                Double.parseDouble(row.getField("bits")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  /// The log-odds, in bits, that two parties of one block are one.
  double priorBits() {
    return bits.getOrDefault("PRIOR/", 0.0);
  }

  double bits(Field field, String level) {
    return bits.getOrDefault(field + "/" + level, 0.0);
  }
}
