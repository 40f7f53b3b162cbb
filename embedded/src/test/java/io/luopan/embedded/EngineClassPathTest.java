package io.luopan.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineClassPathTest {

  @Test
  void listsTheEngineAndNoTestLibrary() throws IOException {
    var jars = EngineClassPath.resolve(null).split(File.pathSeparator);

    assertThat(jars)
        .anyMatch(jar -> jar.contains("neo4j-bolt"))
        .anyMatch(jar -> jar.contains("neo4j-record-storage-engine"))
        .noneMatch(jar -> jar.contains("junit"))
        .noneMatch(jar -> jar.contains("testcontainers"))
        .noneMatch(jar -> jar.contains("jetty"));
  }

  @Test
  void readsAnotherEnginesListFromAFile(@TempDir Path folder) throws IOException {
    var jar = Files.createFile(folder.resolve("engine.jar"));
    var list = Files.writeString(folder.resolve("list"), jar + "\n");

    assertThat(EngineClassPath.resolve("@" + list)).isEqualTo(jar.toString());
  }

  @Test
  void namesTheJarThatIsMissing() {
    assertThatExceptionOfType(EmbeddedGraphException.class)
        .isThrownBy(() -> EngineClassPath.resolve("nowhere/engine.jar"))
        .withMessageContaining("nowhere/engine.jar is missing");
  }
}
