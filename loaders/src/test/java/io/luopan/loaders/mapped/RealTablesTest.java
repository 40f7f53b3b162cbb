package io.luopan.loaders.mapped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.load.SharedFiles;
import io.luopan.loaders.source.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The vendors' real tables, where they are at hand.
class RealTablesTest {

  @ParameterizedTest
  @CsvSource({
    "lens_csv/pizza_lens_1000_raw.csv, x-MacRoman, lens-csv, 1000, 0",
    "google_patents_csv/gp_search_1_part1.csv, '', google-patents, 60, 0",
    "espacenet_csv/pizza_small.csv, '', espacenet, 25, 0",
    "espacenet_csv/pizza_small.xls, '', espacenet, 25, 0",
    "espacenet_csv/pizza_sliced_20132014_274.csv, x-MacRoman, espacenet, 239, 0",
  })
  void readsEveryRecord(String name, String encoding, String source, int accepted, int rejected) {
    var file = new InputFile(SharedFiles.file(name), encoding);

    var read = ReadTable.of(file);

    assertThat(read.source()).isEqualTo(source);
    assertThat(read.rejected()).hasSize(rejected);
    assertThat(read.patents()).hasSize(accepted);
  }

  @Test
  void refusesTheLensTableThatNamesNoPatent() {
    var file = InputFile.of(SharedFiles.file("lens_csv/battery_lens_part1.csv"));

    assertThatThrownBy(() -> ReadTable.of(file))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("Display Key");
  }
}
