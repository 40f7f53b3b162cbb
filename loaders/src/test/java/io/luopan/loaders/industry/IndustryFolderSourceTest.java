package io.luopan.loaders.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.luopan.loaders.file.InputFile;
import io.luopan.loaders.source.FileSample;
import io.luopan.loaders.source.Parsed;
import io.luopan.loaders.source.UnreadableFileException;
import io.luopan.model.industry.IndustryFact;
import io.luopan.model.load.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndustryFolderSourceTest {
  private final IndustryFolderSource source = new IndustryFolderSource();

  @TempDir Path folder;

  @BeforeEach
  void aChain() throws IOException {
    Files.writeString(folder.resolve("chain.yaml"), "code: tea\nnameZh: 茶\nstatus: curated\n");
    Files.writeString(
        folder.resolve("nodes.csv"),
        "id,nameZh,stage,order,status\ntea.leaf,茶叶,UPSTREAM,1,curated\n");
  }

  @Test
  void givesEachFactTheRowThatSaysIt() {
    try (var parsed = source.read(InputFile.of(folder))) {
      assertThat(parsed)
          .extracting(Parsed::at)
          .extracting(Object::toString)
          .containsExactly("chain.yaml, record 1", "nodes.csv, row 2");
    }
    try (var parsed = source.read(InputFile.of(folder))) {
      assertThat(parsed.toList().getLast())
          .isInstanceOfSatisfying(
              Parsed.Accepted.class,
              node -> {
                assertThat(node.record()).isEqualTo("nodes.csv:2");
                assertThat(node.facts()).first().isInstanceOf(IndustryFact.ChainNode.class);
              });
    }
  }

  @Test
  void refusesAFolderWithAFeedToNowhereAsAWhole() throws IOException {
    Files.writeString(folder.resolve("edges.csv"), "from,to,kind\ntea.leaf,tea.cup,FEEDS\n");

    assertThatThrownBy(() -> source.read(InputFile.of(folder)))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> assertThat(e.issue().code()).isEqualTo(ErrorCode.UNKNOWN_REFERENCE))
        .hasMessageStartingWith("edges.csv, row 2: The chain node 'tea.cup'");
  }

  @Test
  void recognizesFoldersByTheirYaml() {
    assertThat(source.recognize(sample("chain.yaml\nnodes.csv", true)).fits()).isTrue();
    assertThat(source.recognize(sample("a/system.yaml\na/chains.csv", true)).fits()).isTrue();
    assertThat(source.recognize(sample("readme.txt", true)).fits()).isFalse();
    assertThat(source.recognize(sample("chain.yaml", false)).fits()).isFalse();
  }

  private static FileSample sample(String text, boolean directory) {
    return new FileSample("x", new byte[0], Optional.of(text), Optional.empty(), directory);
  }
}
