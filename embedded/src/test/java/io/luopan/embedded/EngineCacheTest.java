package io.luopan.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineCacheTest {

  @Test
  void packsEveryClassOfTheChild() throws IOException {
    var sources = Path.of("src/main/java/io/luopan/embedded/engine");

    try (var files = Files.list(sources)) {
      var classes =
          files
              .map(file -> "engine/" + file.getFileName().toString().replace(".java", ""))
              .filter(name -> !name.endsWith("package-info"));

      assertThat(classes).allMatch(EngineCache.CLASSES::contains);
    }
  }

  @Test
  void lastsFromOneStartToTheNext(@TempDir Path folder) throws IOException {
    var first = EngineCache.of("a.jar", folder, folder.toString());
    var writtenAt = Files.getLastModifiedTime(first.ownJar());

    var second = EngineCache.of("a.jar", folder, folder.toString());

    assertThat(second).isEqualTo(first);
    assertThat(Files.getLastModifiedTime(second.ownJar())).isEqualTo(writtenAt);
  }

  @Test
  void keepsAnArchiveForEachEngine(@TempDir Path folder) throws IOException {
    var one = EngineCache.of("a.jar", folder, folder.toString());
    var other = EngineCache.of("b.jar", folder, folder.toString());

    assertThat(one.archive()).isNotEqualTo(other.archive());
  }

  @Test
  void turnsToTheDataFolderWhereTheCacheCannotBeMade(@TempDir Path data) throws IOException {
    var file = Files.createFile(data.resolve("not-a-folder"));

    var folder = EngineCache.folder(file.resolve("cache").toString(), data);

    assertThat(folder).isEqualTo(data.resolve("cache"));
  }
}
