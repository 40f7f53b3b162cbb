package io.luopan.loaders.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.loaders.file.FileSamples;
import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.load.ErrorCode;
import io.luopan.model.place.RegionCode;
import io.luopan.model.place.RegionFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Gbt2260SourceTest {
  private final Gbt2260Source source = new Gbt2260Source();

  @TempDir Path folder;

  @Test
  void readsRegionsWithTheirEdition() throws IOException {
    var file = file("370000\t山东省", "370982\t新泰市");

    var facts = facts(read(file));

    assertThat(source.recognize(FileSamples.of(file)).confidence()).isGreaterThan(50);
    assertThat(facts)
        .containsExactly(
            new RegionFact(RegionCode.parse("370000"), "山东省", null, "stats 201810"),
            new RegionFact(RegionCode.parse("370982"), "新泰市", null, "stats 201810"));
  }

  @Test
  void givesNoRegionForAStandIn() throws IOException {
    var file = file("110000\t北京市", "110100\t市辖区", "110101\t东城区");

    var facts = facts(read(file));

    assertThat(facts)
        .extracting(fact -> fact.code().path())
        .containsExactly("CN/110000/", "CN/110000/110101/");
  }

  @Test
  void rejectsACodeThatIsNone() throws IOException {
    var file = file("990000\t某省", "37098\t新泰市");

    var read = read(file);

    assertThat(read)
        .allSatisfy(
            parsed ->
                assertThat(((Parsed.Rejected) parsed).issue().code())
                    .isEqualTo(ErrorCode.BAD_IDENTIFIER));
    assertThat(read.getFirst().at().number()).isEqualTo(2);
  }

  @Test
  void namesTheColumnsThatAreMissing() throws IOException {
    var file =
        InputFile.of(Files.writeString(folder.resolve("a.tsv"), "Code\tName\n370000\t山东省\n"));

    assertThatThrownBy(() -> source.read(file))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("Source, Revision, Code and Name");
  }

  @ParameterizedTest
  @CsvSource({"gbt2260_stats_201810.tsv, 3659, 3368", "gbt2260_mca_201904.tsv, 3219, 3219"})
  void readsBothEditions(String name, int rows, int regions) {
    var path =
        Path.of(System.getProperty("luopan.root")).resolveSibling("shared/data/gb_t_2260/" + name);
    Assumptions.assumeTrue(Files.exists(path), "The shared data is not here.");

    var read = read(InputFile.of(path));

    assertThat(read).hasSize(rows).allMatch(parsed -> parsed instanceof Parsed.Accepted);
    assertThat(facts(read)).hasSize(regions).doesNotHaveDuplicates();
  }

  private List<Parsed> read(InputFile file) {
    try (var parsed = source.read(file)) {
      return parsed.toList();
    }
  }

  private static List<RegionFact> facts(List<Parsed> read) {
    return read.stream()
        .flatMap(parsed -> ((Parsed.Accepted) parsed).facts().stream())
        .map(RegionFact.class::cast)
        .toList();
  }

  private InputFile file(String... codesAndNames) throws IOException {
    var text = new StringBuilder("Source\tRevision\tCode\tName\n");
    for (var row : codesAndNames) {
      text.append("stats\t201810\t").append(row).append('\n');
    }
    return InputFile.of(Files.writeString(folder.resolve("codes.tsv"), text));
  }
}
