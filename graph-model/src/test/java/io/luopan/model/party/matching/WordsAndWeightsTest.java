package io.luopan.model.party.matching;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsAndWeightsTest {

  @Test
  void tellsEveryWordOnceAndInEnglish() throws IOException {
    var rows = rows("words.csv");

    assertThat(rows).extracting(row -> row.getField("zh")).doesNotHaveDuplicates();
    assertThat(rows)
        .hasSizeGreaterThan(300)
        .allSatisfy(row -> assertThat(row.getField("zh")).matches("\\p{IsHan}+"))
        .allSatisfy(row -> assertThat(row.getField("en")).matches("[a-z ]+([|=] [a-z ]+)*"))
        .allSatisfy(row -> assertThat(WordClass.valueOf(row.getField("class"))).isNotNull());
  }

  @Test
  void givesEveryWeightAFieldAndShares() throws IOException {
    assertThat(rows("weights.csv"))
        .allSatisfy(
            row -> {
              assertThat(Double.parseDouble(row.getField("m"))).isBetween(0.0, 1.0);
              assertThat(Double.parseDouble(row.getField("u"))).isBetween(0.0, 1.0);
              assertThat(Double.parseDouble(row.getField("bits"))).isBetween(-16.0, 16.0);
              if (!row.getField("field").equals("PRIOR")) {
                assertThat(Field.valueOf(row.getField("field"))).isNotNull();
                var level = row.getField("level").replaceAll("[0-9]$", "");
                assertThat(Level.valueOf(level)).isNotNull();
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"HOLDERS_ONE_SCRIPT", "HOLDERS_TWO_SCRIPTS"})
  void ranksAgreementOfPlacesAndProperNamesBeforeDifference(String pairs) {
    var weights = Weights.of(pairs);

    for (var field : List.of(Field.PLACE, Field.SUBJECT, Field.KIND)) {
      assertThat(weights.bits(field, "SAME"))
          .as(pairs + " " + field)
          .isGreaterThan(weights.bits(field, "DIFFERENT"));
    }
    assertThat(weights.bits(Field.CORE, "SAME3"))
        .isGreaterThan(weights.bits(Field.CORE, "DIFFERENT"));
  }

  @Test
  void fitsTheWeightOfALevelFromLabelledPairs() {
    var fit = new WeightFit("X");
    for (int i = 0; i < 200; i++) {
      boolean same = i % 2 == 0;
      var level = same == (i % 20 != 1) ? Level.SAME : Level.DIFFERENT;
      fit.add(List.of(new NameFields.Compared(Field.PLACE, level, 0, "", "")), same);
    }

    var rows = fit.csv();

    assertThat(rows).hasSize(3).first().asString().startsWith("X,PRIOR,,0.50000,0.50000");
    assertThat(bits(rows, "SAME")).isPositive();
    assertThat(bits(rows, "DIFFERENT")).isNegative();
  }

  private static double bits(List<String> rows, String level) {
    var row = rows.stream().filter(r -> r.contains("PLACE," + level)).findFirst().orElseThrow();
    return Double.parseDouble(row.substring(row.lastIndexOf(',') + 1));
  }

  private static List<NamedCsvRecord> rows(String resource) throws IOException {
    var stream = Objects.requireNonNull(Weights.class.getResourceAsStream(resource));
    try (var csv =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return csv.stream().toList();
    }
  }
}
