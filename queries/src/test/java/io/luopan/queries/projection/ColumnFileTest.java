package io.luopan.queries.projection;

import static io.luopan.queries.projection.ColumnsOf.patent;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnFileTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    ColumnsOf.patents(folder, patent("f1").of("A"), patent("f2").of("B", "C"));
    file = folder.resolve("some.columns");
  }

  @Test
  void opensWhatWasWritten() throws IOException {
    var columns = Projection.open(file, "some").orElseThrow();

    assertThat(columns.placements()).isEqualTo(2);
    assertThat(columns.nodeIds()).containsExactly(ColumnsOf.NODE);
    assertThat(columns.holders()).isEqualTo(3);
  }

  @Test
  void doesNotOpenTheColumnsOfAnotherVersion() throws IOException {
    assertThat(Projection.open(file, "other")).isEmpty();
  }

  @Test
  void doesNotOpenAFileThatBreaksOff() throws IOException {
    var bytes = Files.readAllBytes(file);
    for (int length = 0; length < bytes.length; length += 1 + bytes.length / 100) {
      var broken = folder.resolve("broken-" + length);
      Files.write(broken, java.util.Arrays.copyOf(bytes, length));

      assertThat(Projection.open(broken, "some")).as("%d bytes", length).isEmpty();
    }
  }

  @Test
  void doesNotOpenAFileWhoseDirectoryWasChanged() throws IOException {
    var bytes = Files.readAllBytes(file);
    var random = new Random(1);
    for (int i = 0; i < 50; i++) {
      var changed = bytes.clone();
      changed[bytes.length - 1 - random.nextInt(200)] ^= (byte) (1 + random.nextInt(255));
      Files.write(folder.resolve("changed-" + i), changed);

      assertThat(Projection.open(folder.resolve("changed-" + i), "some")).isEmpty();
    }
  }

  @Test
  void leavesNothingBesideTheFile() throws IOException {
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }
}
