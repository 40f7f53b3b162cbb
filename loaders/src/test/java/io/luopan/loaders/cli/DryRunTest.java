package io.luopan.loaders.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.load.ExportTable;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A dry run asks no graph, so none is started.
class DryRunTest {
  @TempDir Path folder;

  @Test
  void reportsAsALoadWouldAndMakesNoGraph() throws IOException {
    var file =
        ExportTable.of(1, 20)
            .row("无号", "", "某人", "2016-01-01", "", "")
            .write(folder.resolve("export.csv"));

    var run = dryRun(file.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("21 records read, 20 accepted, 1 rejected")
        .contains("export.csv, row 22: BAD_IDENTIFIER: ");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void refusesAFileThatIsNotThere() {
    var run = dryRun(folder.resolve("missing.csv").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).contains("NOT_RECOGNIZED: There is no file or folder");
  }

  @Test
  void refusesAFileThatTwoSourcesReadAndTakesItWhenOneIsNamed() throws IOException {
    var file = BadFile.WHAT_TWO_SOURCES_READ.in(folder).toString();

    var refused = dryRun(file);
    var named = dryRun("uspto-grant", file);

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.out()).contains("AMBIGUOUS_FORMAT: ");
    assertThat(named.exitCode()).isEqualTo(1);
    assertThat(named.out()).contains("(as you named it)").contains("document 1");
  }

  @Test
  void asksForAFileWhenASourceStandsAlone() {
    var run = dryRun("ror");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).contains("Name a file to load: luopan load ror FILE");
  }

  private CommandRun dryRun(String... words) {
    var arguments = new java.util.ArrayList<>(java.util.List.of("--dry-run", "--data"));
    arguments.add(folder.resolve("data").toString());
    arguments.addAll(java.util.List.of(words));
    return CommandRun.of(new LoadCommand(), arguments.toArray(String[]::new));
  }
}
