package io.luopan.model.industry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The folders that `docs/own-chains.md` shows, read as they stand there.
class OwnChainsPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("luopan.root", "..")).resolve("docs/own-chains.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(?:yaml|csv)\\n(.*?)^```$");

  /// The files in the order in which the page shows them.
  private static final List<String> FILES =
      List.of(
          "lamp/chain.yaml",
          "lamp/nodes.csv",
          "lamp/edges.csv",
          "lamp/selectors.csv",
          "my-city/system.yaml",
          "my-city/clusters.csv",
          "my-city/chains.csv");

  @Test
  void theFoldersOfThePageAreReadWhole(@TempDir Path folder) throws IOException {
    var blocks =
        BLOCK.matcher(Files.readString(PAGE)).results().map(block -> block.group(1)).toList();
    assertThat(blocks).hasSameSizeAs(FILES);
    for (int i = 0; i < FILES.size(); i++) {
      var file = folder.resolve(FILES.get(i));
      Files.createDirectories(file.getParent());
      Files.writeString(file, blocks.get(i));
    }

    var facts = IndustryFolders.read(folder);

    assertThat(facts)
        .extracting(fact -> fact.getClass().getSimpleName())
        .containsExactly(
            "IndustrySystem",
            "Cluster",
            "Chain",
            "Chain",
            "ChainNode",
            "ChainNode",
            "ChainNode",
            "Feed",
            "Feed");
  }
}
