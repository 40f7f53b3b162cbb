package io.luopan.loaders.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.luopan.loaders.load.ExportTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  void refusesToReplaceByTwoFilesOrWithoutAGraph() throws IOException {
    var file = ExportTable.of(1, 2).write(folder.resolve("export.csv")).toString();

    var dry = dryRun("--replacing", file);
    var two = CommandRun.of(new LoadCommand(), "--replacing", file, file);

    assertThat(List.of(dry.exitCode(), two.exitCode())).containsExactly(2, 2);
    assertThat(two.out()).startsWith("--replacing takes one file").isEqualTo(dry.out());
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
  void readsATableAsAUsersMappingSays() throws IOException {
    var mapping =
        Files.writeString(
            folder.resolve("ours.yaml"),
            """
            name: our-export
            description: Our own table of patents.
            signature: [Patent, Holder]
            fields: {publication: Patent, applicants: Holder}
            """);
    var table =
        Files.writeString(
            folder.resolve("ours.csv"), "Patent,Holder\nUS6836899B1,Kettle Inc\nnone,\n");

    var run = dryRun("--mapping", mapping.toString(), table.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("our-export")
        .contains("2 records read, 1 accepted, 1 rejected")
        .contains("ours.csv, row 3: BAD_IDENTIFIER: ");
  }

  @Test
  void refusesAMappingThatCannotBeUsed() throws IOException {
    var mapping = Files.writeString(folder.resolve("ours.yaml"), "name: our-export\nfield: {}\n");

    var run = dryRun("--mapping", mapping.toString(), "ours.csv");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out())
        .contains("NOT_RECOGNIZED: The mapping ours.yaml cannot be used, line 2: `field` is none");
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
