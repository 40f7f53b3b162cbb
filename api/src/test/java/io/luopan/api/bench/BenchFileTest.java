package io.luopan.api.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.file.FileSamples;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.load.LoadProgress;
import io.luopan.loaders.load.LoadReport;
import io.luopan.loaders.load.Loading;
import io.luopan.loaders.source.Sources;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchFileTest {
  @TempDir Path folder;

  @Test
  void isReadWholeByItsOwnSource() {
    var reports = BenchFile.write(folder, 2).stream().map(BenchFileTest::dryRun).toList();

    assertThat(reports).allSatisfy(report -> assertThat(report.firstRejects()).isEmpty());
    assertThat(reports)
        .allSatisfy(report -> assertThat(report.accepted()).isGreaterThanOrEqualTo(40));
    assertThat(reports).allSatisfy(report -> assertThat(report.notes()).isEmpty());
    assertThat(reports.stream().map(LoadReport::source))
        .containsExactly(
            "gbt2260",
            "ipc-scheme",
            "industry-folder",
            "ror",
            "chinese-export",
            "chinese-export",
            "uspto-grant",
            "ror",
            "uspto-grant");
  }

  private static LoadReport dryRun(BenchFile file) {
    var input = InputFile.of(file.path());
    var fit = Sources.recognize(FileSamples.of(input));
    return Loading.dryRun(input, fit.source(), fit.recognition().reason(), LoadProgress.SILENT);
  }
}
